import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { problemResponse } from './problem-response.ts';

/**
 * Refuses bodies of more megabytes. A length declared and small enough is trusted, as the HTTP
 * server holds the sender to it; only a body without one is counted, which means to wrap it into a
 * stream first. Problem: too-large.
 */
export function limitBody(maxMegabytes: number): MiddlewareHandler {
  const maxSize = maxMegabytes * 1_000_000;
  const counted = bodyLimit({
    maxSize,
    onError: () => problemResponse({ code: 'too-large', values: { limit: maxMegabytes } }),
  });
  return (context, next) => {
    const declared = context.req.header('content-length');
    const streamed = context.req.header('transfer-encoding') !== undefined;
    const small = declared !== undefined && /^\d+$/.test(declared) && Number(declared) <= maxSize;
    return small && !streamed ? next() : counted(context, next);
  };
}
