import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import type { Log } from '../log.ts';
import { problemResponse } from './problem-response.ts';

/** An empty API: security headers, no caching, a body limit, and no word about unexpected errors. */
export function makeApp(log: Log, maxMegabytes: number): Hono {
  const app = new Hono();
  app.use(secureHeaders());
  app.use(async (context, next) => {
    await next();
    if (!context.res.headers.has('cache-control')) context.header('cache-control', 'no-store');
  });
  app.use(
    bodyLimit({
      maxSize: maxMegabytes * 1_000_000,
      onError: (context) =>
        problemResponse(context, { code: 'too-large', values: { limit: maxMegabytes } }),
    }),
  );
  app.notFound((context) => problemResponse(context, { code: 'not-found' }));
  app.onError((error, context) => {
    log.write('error', 'REQUEST_FAILED', {
      path: context.req.routePath,
      error: error.name,
      detail: error.message,
    });
    return problemResponse(context, { code: 'unavailable' });
  });
  return app;
}
