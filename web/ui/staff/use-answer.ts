import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ProblemDocument } from '../../../shared/kernel/problem.ts';
import type { Answer } from '../../platform/api-client.ts';

/** A refusal as an error, so that a query can carry it; `problem` is what to show. */
export class Refusal extends Error {
  readonly problem: ProblemDocument;
  constructor(problem: ProblemDocument) {
    super(problem.title);
    this.problem = problem;
  }
}

async function answered<T>(answer: Promise<Answer<T>>): Promise<T> {
  const got = await answer;
  if (got.ok) return got.value;
  throw new Refusal(got.problem);
}

/** The problem of a failed query or command, where it failed as expected. */
export function problemIn(error: unknown): ProblemDocument | undefined {
  return error instanceof Refusal ? error.problem : undefined;
}

/** Reads by contract: `useAnswer(['exam', id], () => api.call(...))`. */
export function useAnswer<T>(
  key: readonly unknown[],
  ask: () => Promise<Answer<T>>,
  options: { enabled?: boolean; refetchInterval?: number | false } = {},
) {
  return useQuery<T>({
    queryKey: key,
    queryFn: () => answered(ask()),
    retry: (count, error) => count < 1 && (problemIn(error)?.status ?? 0) === 0,
    ...options,
  });
}

/** A command by contract; what it changed is read again by the keys named. */
export function useCommand<T, V = void>(
  command: (input: V) => Promise<Answer<T>>,
  changes: readonly (readonly unknown[])[] = [],
) {
  const queries = useQueryClient();
  return useMutation<T, Error, V>({
    mutationFn: (input) => answered(command(input)),
    onSuccess: async () => {
      await Promise.all(changes.map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
  });
}
