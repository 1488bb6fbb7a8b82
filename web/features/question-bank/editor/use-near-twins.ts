import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { itemContract } from '../../../../shared/question-bank/item-contract.ts';
import type { ItemDraft } from '../../../../shared/question-bank/item-draft.ts';
import type { NearTwin } from '../../../../shared/question-bank/near-twin.ts';
import { useStaffApi } from '../../../platform/staff-api-context.ts';
import { answered } from '../../../ui/staff/answered.ts';

/** Questions that say nearly the same as a draft, while it is typed; none while it is incomplete. */
export function useNearTwins(
  bankId: string,
  itemId: string | undefined,
  draft: ItemDraft | undefined,
): readonly NearTwin[] {
  const api = useStaffApi();
  const { data } = useQuery({
    queryKey: ['near-twins', bankId, itemId, draft],
    queryFn: ({ signal }) =>
      answered(
        api.call(itemContract.similar, {
          params: { bankId },
          body: { draft: draft as ItemDraft, ...(itemId === undefined ? {} : { itemId }) },
          signal,
        }),
      ),
    enabled: draft !== undefined,
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 60_000,
  });
  return draft ? (data?.near ?? []) : [];
}
