import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ProblemDocument, problemDocument } from '../../../shared/kernel/problem.ts';
import type { Answer } from '../../platform/api-client.ts';
import { isPassing, unreadable } from '../../platform/client-problem.ts';

class RefusedCall extends Error {
  readonly problem: ProblemDocument;
  constructor(problem: ProblemDocument) {
    super(problem.title);
    this.problem = problem;
  }
}

async function settled<T>(answer: Promise<Answer<T>>): Promise<T> {
  const given = await answer;
  if (given.ok) return given.value;
  throw new RefusedCall(given.problem);
}

/** The problem that an error of a query or command carries, whoever threw it. */
export function problemIn(error: unknown): ProblemDocument {
  const carried = problemDocument.safeParse((error as { problem?: unknown } | null)?.problem);
  return carried.success ? carried.data : unreadable;
}

/** Reads by contract under a key; a network that hiccups is asked once more, a refusal never. */
export function useAnswer<T>(
  key: readonly unknown[],
  ask: () => Promise<Answer<T>>,
  options: { readonly enabled?: boolean; readonly refetchInterval?: number } = {},
) {
  return useQuery<T>({
    queryKey: key,
    queryFn: () => settled(ask()),
    retry: (count, error) => count < 1 && isPassing(problemIn(error)),
    // A browser that believes it is offline must still fail, so that the page can say so.
    networkMode: 'always',
    ...options,
  });
}

/** Commands by contract; what a command changed is read again by the keys named. */
export function useCommand<T, V = void>(
  command: (input: V) => Promise<Answer<T>>,
  changes: readonly (readonly unknown[])[] = [],
) {
  const queries = useQueryClient();
  return useMutation<T, Error, V>({
    mutationFn: (input) => settled(command(input)),
    networkMode: 'always',
    onSuccess: async () => {
      await Promise.all(changes.map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
  });
}
