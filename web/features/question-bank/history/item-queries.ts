import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type * as z from 'zod';
import { itemContract } from '../../../../shared/question-bank/item-contract.ts';
import { reviewContract } from '../../../../shared/question-bank/review-contract.ts';
import { useStaffApi } from '../../../platform/staff-api-context.ts';
import { answered } from '../../../ui/staff/answered.ts';
import { useRefreshBanks } from '../bank-queries.ts';

export type OpenItem = z.infer<typeof itemContract.read.answer>;
export type Version = OpenItem['versions'][number];

/** A question with its history. */
export function useItem(bankId: string, itemId: string | undefined) {
  const api = useStaffApi();
  return useQuery({
    queryKey: ['bank-item', bankId, itemId],
    queryFn: () =>
      answered(api.call(itemContract.read, { params: { bankId, itemId: itemId ?? '' } })),
    enabled: itemId !== undefined,
  });
}

/** The version of a question that is shown and edited. */
export function currentVersion(item: OpenItem): Version | undefined {
  return item.versions.find(({ version }) => version === item.current);
}

export type ItemMove = 'send' | 'takeBack' | 'discard' | 'approve' | 'sendBack' | 'retire';

/** One step of one version: its authors' or its reviewers'. */
export function useItemMove(bankId: string) {
  const api = useStaffApi();
  const refresh = useRefreshBanks();
  const params = { bankId };
  return useMutation({
    mutationFn: (order: { move: ItemMove; itemId: string; version: number; comment?: string }) => {
      const { move, itemId, version, comment = '' } = order;
      const versions = [{ itemId, version }];
      if (move === 'sendBack')
        return answered(
          api.call(reviewContract.review, { params, body: { move, versions, comment } }),
        );
      if (move === 'approve' || move === 'retire')
        return answered(api.call(reviewContract.review, { params, body: { move, versions } }));
      return answered(api.call(reviewContract.move, { params, body: { move, versions } }));
    },
    onSuccess: refresh,
  });
}

export function useComment(bankId: string, itemId: string) {
  const api = useStaffApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: { version: number; text: string }) =>
      answered(api.call(itemContract.comment, { params: { bankId, itemId }, body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['bank-item', bankId, itemId] }),
  });
}
