import { useCallback, useEffect, useState } from 'react';
import type { ProblemDocument } from '../../../shared/kernel/problem.ts';
import { publicContract } from '../../../shared/results/public-contract.ts';
import type { Api } from '../../platform/api-client.ts';
import type { PublishedRound } from './look-up-form.tsx';

/** The rounds whose results are published, newest first; undefined while they are on their way. */
export function usePublishedRounds(api: Api): {
  rounds?: readonly PublishedRound[];
  problem?: ProblemDocument;
  reload(): void;
} {
  const [state, setState] = useState<{
    rounds?: readonly PublishedRound[];
    problem?: ProblemDocument;
  }>({});
  const reload = useCallback(async () => {
    setState({});
    const answer = await api.call(publicContract.rounds);
    if (!answer.ok) return setState({ problem: answer.problem });
    setState({ rounds: answer.value.rounds.toSorted((a, b) => b.publishedAt - a.publishedAt) });
  }, [api]);
  useEffect(() => void reload(), [reload]);
  return { ...state, reload: () => void reload() };
}
