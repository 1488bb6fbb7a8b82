import { type ProblemDocument, problemDocument } from '../../../shared/kernel/problem.ts';
import type { Answer } from '../../platform/api-client.ts';
import { unreadable } from '../../platform/client-problem.ts';

/** A refusal on its way through code that knows only errors, such as a query. */
export class Refusal extends Error {
  readonly problem: ProblemDocument;
  constructor(problem: ProblemDocument) {
    super(problem.title);
    this.problem = problem;
  }
}

/** The value of an answer; throws its problem as a Refusal, for queries and mutations. */
export async function answered<T>(answer: Promise<Answer<T>>): Promise<T> {
  const given = await answer;
  if (given.ok) return given.value;
  throw new Refusal(given.problem);
}

/** The problem that an error carries, whoever threw it; `unreadable` where it carries none. */
export function problemIn(error: unknown): ProblemDocument {
  const carried = problemDocument.safeParse((error as { problem?: unknown } | null)?.problem);
  return carried.success ? carried.data : unreadable;
}
