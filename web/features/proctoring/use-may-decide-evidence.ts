import { useAccess } from '../../ui/live/use-access.ts';
import { useExam } from '../../ui/live/use-exam.ts';

/** Whether the person may decide about refused answers of this exam; not before both are known. */
export function useMayDecideEvidence(examId: string): boolean {
  const { mayAt } = useAccess();
  const { data: exam } = useExam(examId);
  return exam ? mayAt('evidence.decide', { organisationId: exam.organisationId, examId }) : false;
}
