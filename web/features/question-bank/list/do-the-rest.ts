import type { Finding, ProblemDocument } from '../../../../shared/kernel/problem.ts';
import type { VersionRef } from '../../../../shared/question-bank/bulk-change.ts';
import type { Answer } from '../../../platform/api-client.ts';

/** What came of a request for many questions. */
export interface Outcome<T> {
  /** What the server answered where at least one question was left to ask for. */
  readonly value?: T;
  /** Questions that stood in the way, in the server's words. */
  readonly refused: readonly Finding[];
  /** A refusal that is not about single questions. */
  readonly problem?: ProblemDocument;
}

/** As often the rest is asked for again while others keep changing questions. */
const mostTries = 6;

/**
 * Asks for all; where single questions stand in the way, asks for the others without them. The
 * server does all or nothing each time, so what is reported as refused was not touched.
 */
export async function doTheRest<T>(
  refs: readonly VersionRef[],
  send: (refs: VersionRef[]) => Promise<Answer<T>>,
): Promise<Outcome<T>> {
  let left = [...refs];
  const refused: Finding[] = [];
  for (let tries = 0; left.length > 0; tries++) {
    const answer = await send(left);
    if (answer.ok) return { value: answer.value, refused };
    const names = new Set(answer.problem.findings?.map(({ field }) => field));
    const rest = left.filter(({ itemId }) => !names.has(itemId));
    if (rest.length === left.length || tries === mostTries)
      return { refused, problem: answer.problem };
    refused.push(...(answer.problem.findings ?? []));
    left = rest;
  }
  return { refused };
}
