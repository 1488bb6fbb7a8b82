import { useQuery } from '@tanstack/react-query';
import type { Exam } from '../../../../shared/exam/exam.ts';
import { planContract } from '../../../../shared/exam/plan-contract.ts';
import { summonsContract } from '../../../../shared/exam/summons-contract.ts';
import { useStaffApi } from '../../../platform/staff-api-context.ts';
import { answered } from '../../../ui/staff/answered.ts';

/** The findings of the check, read anew with every change of the exam. */
export function usePlanCheck({ examId, sequence }: Exam) {
  const api = useStaffApi();
  return useQuery({
    queryKey: ['plan-check', examId, sequence],
    queryFn: () => answered(api.call(planContract.check, { params: { examId } })),
  });
}

/** Who would move if the part were re-seated now. */
export function useReseatPreview({ examId, sequence }: Exam, partId: string) {
  const api = useStaffApi();
  return useQuery({
    queryKey: ['reseat-preview', examId, partId, sequence],
    queryFn: () =>
      answered(api.call(planContract.previewReseating, { params: { examId, partId } })),
  });
}

export function useReseatings({ examId, sequence }: Exam, partId: string) {
  const api = useStaffApi();
  return useQuery({
    queryKey: ['reseatings', examId, partId, sequence],
    queryFn: () => answered(api.call(planContract.reseatings, { params: { examId, partId } })),
  });
}

/** The files of summons made. */
export function useSummonsPrint(examId: string, printId: string) {
  const api = useStaffApi();
  return useQuery({
    queryKey: ['summons-print', examId, printId],
    queryFn: () => answered(api.call(summonsContract.print, { params: { examId, printId } })),
  });
}
