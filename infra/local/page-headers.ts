import type { MiddlewareHandler } from 'hono';
import { contentSecurityPolicy } from '../content-security-policy.ts';

/** Headers of pages and assets, as CloudFront sets them in the cloud. */
export const pageHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  const asset = context.req.path.startsWith('/assets/');
  context.header('content-security-policy', contentSecurityPolicy());
  context.header('x-content-type-options', 'nosniff');
  context.header('referrer-policy', 'same-origin');
  context.header('cache-control', asset ? 'public, max-age=31536000, immutable' : 'no-cache');
};
