import type { Problem } from './problem.ts';

/** What a rule or a route returns when it can fail in an expected way: a value or a named problem. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(code: Problem['code'], more: Omit<Problem, 'code'> = {}): Result<never> {
  return { ok: false, problem: { code, ...more } };
}
