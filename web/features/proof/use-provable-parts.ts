import { useCallback, useEffect, useState } from 'react';
import type { ProblemDocument } from '../../../shared/kernel/problem.ts';
import { type ProvablePart, proofContract } from '../../../shared/proof/proof-contract.ts';
import type { Api } from '../../platform/api-client.ts';

/** The parts that can be verified, newest first; undefined while they are on their way. */
export function useProvableParts(api: Api): {
  parts?: readonly ProvablePart[];
  problem?: ProblemDocument;
  reload(): void;
} {
  const [state, setState] = useState<{
    parts?: readonly ProvablePart[];
    problem?: ProblemDocument;
  }>({});
  const reload = useCallback(async () => {
    setState({});
    const answer = await api.call(proofContract.parts);
    setState(answer.ok ? { parts: answer.value.parts } : { problem: answer.problem });
  }, [api]);
  useEffect(() => void reload(), [reload]);
  return { ...state, reload: () => void reload() };
}
