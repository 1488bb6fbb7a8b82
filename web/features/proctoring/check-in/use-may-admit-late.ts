import { useAccess } from '../../../ui/live/use-access.ts';
import { useExam } from '../../../ui/live/use-exam.ts';
import type { RoomPath } from '../use-room.ts';

/** Whether the person may let somebody in after the limit; not before exam and person are known. */
export function useMayAdmitLate({ examId, roomId }: RoomPath): boolean {
  const { mayAt } = useAccess();
  const { data: exam } = useExam(examId);
  return exam
    ? mayAt('late.admit', { organisationId: exam.organisationId, examId, roomId })
    : false;
}
