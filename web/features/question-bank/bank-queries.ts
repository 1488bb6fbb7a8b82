import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type * as z from 'zod';
import { bankContract } from '../../../shared/question-bank/bank-contract.ts';
import type { Answer, Api } from '../../platform/api-client.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';
import { answered } from '../../ui/staff/answered.ts';

export type OpenBank = z.infer<typeof bankContract.read.answer>;
export type BankSummary = z.infer<typeof bankContract.list.answer>['banks'][number];
export type ItemRow = z.infer<typeof bankContract.items.answer>['rows'][number];

export function useBanks(organisationId: string) {
  const api = useStaffApi();
  return useQuery({
    queryKey: ['banks', organisationId],
    queryFn: () => answered(api.call(bankContract.list, { params: { organisationId } })),
  });
}

export function useBank(bankId: string) {
  const api = useStaffApi();
  return useQuery({
    queryKey: ['bank', bankId],
    queryFn: () => answered(api.call(bankContract.read, { params: { bankId } })),
  });
}

/** Reads the banks again after something changed in one. */
export function useRefreshBanks(): () => void {
  const queries = useQueryClient();
  return () => {
    for (const queryKey of [['bank'], ['banks'], ['bank-items'], ['bank-item'], ['supply']])
      void queries.invalidateQueries({ queryKey });
  };
}

export function useBankChange<Input, Output>(
  send: (api: Api, input: Input) => Promise<Answer<Output>>,
) {
  const api = useStaffApi();
  const refresh = useRefreshBanks();
  return useMutation({
    mutationFn: (input: Input) => answered(send(api, input)),
    onSuccess: refresh,
  });
}
