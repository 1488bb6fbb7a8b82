import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { type Problem, toProblemDocument } from '../../../shared/kernel/problem.ts';

/** Answers an expected failure as problem+json (RFC 9457). */
export function problemResponse(context: Context, problem: Problem): Response {
  const document = toProblemDocument(problem);
  return context.body(JSON.stringify(document), document.status as ContentfulStatusCode, {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
  });
}
