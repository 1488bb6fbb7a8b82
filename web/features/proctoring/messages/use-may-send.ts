import { useAccess } from '../../../ui/live/use-access.ts';
import { useExam } from '../../../ui/live/use-exam.ts';

/** Whether the person may tell candidates something: in this room, or in the whole exam. */
export function useMaySend(of: { readonly examId: string; readonly roomId?: string }): {
  readonly inExam: boolean;
  readonly inRoom: boolean;
} {
  const { mayAt } = useAccess();
  const { data: exam } = useExam(of.examId);
  if (!exam) return { inExam: false, inRoom: false };
  const place = { organisationId: exam.organisationId, examId: of.examId };
  return {
    inExam: mayAt('message.send', place),
    inRoom: of.roomId !== undefined && mayAt('message.send', { ...place, roomId: of.roomId }),
  };
}
