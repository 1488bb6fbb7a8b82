import type { MiddlewareHandler } from 'hono';

/** What a page may do: its own scripts, its own API, nothing of others. The staff kit sets styles itself. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Headers of pages and assets, as CloudFront sets them in the cloud. */
export const pageHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  const asset = context.req.path.startsWith('/assets/');
  context.header('content-security-policy', contentSecurityPolicy);
  context.header('x-content-type-options', 'nosniff');
  context.header('referrer-policy', 'same-origin');
  context.header('cache-control', asset ? 'public, max-age=31536000, immutable' : 'no-cache');
};
