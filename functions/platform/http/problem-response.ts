import { type Problem, toProblemDocument } from '../../../shared/kernel/problem.ts';
import { answer } from './answer.ts';

/** Answers an expected failure as problem+json (RFC 9457). */
export function problemResponse(problem: Problem): Response {
  const document = toProblemDocument(problem);
  return answer(JSON.stringify(document), document.status, {
    'content-type': 'application/problem+json',
  });
}
