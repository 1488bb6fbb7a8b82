import { useAccess } from '../../ui/live/use-access.ts';
import { useExam } from '../../ui/live/use-exam.ts';

/** Whether the person may give time in this exam; not before both are known. */
export function useMayGrantTime(examId: string): boolean {
  const { mayAt } = useAccess();
  const { data: exam } = useExam(examId);
  return exam ? mayAt('time.grant', { organisationId: exam.organisationId, examId }) : false;
}
