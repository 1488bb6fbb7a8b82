import { Hono } from 'hono';
import type { Log } from '../log.ts';
import { answerHeaders, isComplete } from './answer.ts';
import { limitBody } from './limit-body.ts';
import { problemResponse } from './problem-response.ts';

/** An empty API: security headers, no caching, a body limit, and no word about unexpected errors. */
export function makeApp(log: Log, maxMegabytes: number): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    if (isComplete(context.res)) return;
    for (const [name, value] of Object.entries(answerHeaders))
      if (!context.res.headers.has(name)) context.header(name, value);
  });
  app.use(limitBody(maxMegabytes));
  app.notFound(() => problemResponse({ code: 'not-found' }));
  app.onError((error, context) => {
    log.write('error', 'REQUEST_FAILED', {
      path: context.req.routePath,
      error: error.name,
      detail: error.message,
    });
    return problemResponse({ code: 'unavailable' });
  });
  return app;
}
