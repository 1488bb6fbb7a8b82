import { useMutation } from '@tanstack/react-query';
import { itemContract } from '../../../../shared/question-bank/item-contract.ts';
import type { ItemDraft } from '../../../../shared/question-bank/item-draft.ts';
import { useStaffApi } from '../../../platform/staff-api-context.ts';
import { answered } from '../../../ui/staff/answered.ts';
import { useRefreshBanks } from '../bank-queries.ts';

/** The question a form is a version of, and the version it was made from. */
export interface Basis {
  readonly itemId: string;
  readonly version: number;
}

/** Writes a new question, or the next version of one. */
export function useSaveItem(bankId: string, basis: Basis | undefined) {
  const api = useStaffApi();
  const refresh = useRefreshBanks();
  return useMutation({
    mutationFn: ({ draft, send }: { draft: ItemDraft; send: boolean }) =>
      answered(
        basis
          ? api.call(itemContract.revise, {
              params: { bankId, itemId: basis.itemId },
              body: { basis: basis.version, draft, send },
            })
          : api.call(itemContract.write, { params: { bankId }, body: { draft, send } }),
      ),
    onSuccess: refresh,
  });
}
