import { examContract } from '../../../shared/exam/exam-contract.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';
import { useAnswer } from './use-answer.ts';

/** An exam as it stands, under the key that every change to it names. */
export function useExam(examId: string) {
  const api = useStaffApi();
  return useAnswer(['exam', examId], () => api.call(examContract.read, { params: { examId } }));
}
