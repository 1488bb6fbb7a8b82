import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type * as z from 'zod';
import type { Blueprint } from '../../../shared/paper/blueprint.ts';
import { paperContract } from '../../../shared/paper/paper-contract.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';
import { answered } from '../../ui/staff/answered.ts';

export type BankSupply = z.infer<typeof paperContract.supply.answer>['banks'][number];

/** What the organisation's banks hold, counted; no question is shown. */
export function useSupply(examId: string) {
  const api = useStaffApi();
  return useQuery({
    queryKey: ['supply', examId],
    queryFn: () => answered(api.call(paperContract.supply, { params: { examId } })),
  });
}

/** The server's verdict on a blueprint that is still being written; none while it is empty. */
export function useBlueprintCheck(examId: string, partId: string, blueprint: Blueprint) {
  const api = useStaffApi();
  return useQuery({
    queryKey: ['blueprint-check', examId, partId, blueprint],
    enabled: blueprint.cells.length > 0,
    queryFn: ({ signal }) =>
      answered(
        api.call(paperContract.check, { params: { examId, partId }, body: blueprint, signal }),
      ),
    placeholderData: keepPreviousData,
  });
}
