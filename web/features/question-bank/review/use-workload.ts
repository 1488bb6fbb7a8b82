import { useQuery } from '@tanstack/react-query';
import { reviewContract } from '../../../../shared/question-bank/review-contract.ts';
import { useStaffApi } from '../../../platform/staff-api-context.ts';
import { answered } from '../../../ui/staff/answered.ts';
import type { OpenBank } from '../bank-queries.ts';

/** What waits for the signed-in person, and how much each person wrote and reviewed. */
export function useWorkload({ bankId }: OpenBank, enabled = true) {
  const api = useStaffApi();
  return useQuery({
    queryKey: ['bank-items', bankId, 'workload'],
    queryFn: () => answered(api.call(reviewContract.workload, { params: { bankId } })),
    enabled,
  });
}
