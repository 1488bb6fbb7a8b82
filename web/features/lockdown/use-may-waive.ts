import { useAccess } from '../../ui/live/use-access.ts';
import { useExam } from '../../ui/live/use-exam.ts';

/** Whether the person may let workstations of a room pass; not before it is known. */
export function useMayWaive({ examId, roomId }: { examId: string; roomId: string }): boolean {
  const { mayAt } = useAccess();
  const { data: exam } = useExam(examId);
  if (!exam) return false;
  return mayAt('lockdown.waive', { organisationId: exam.organisationId, examId, roomId });
}
