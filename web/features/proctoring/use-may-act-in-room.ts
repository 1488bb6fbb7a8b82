import { useAccess } from '../../ui/live/use-access.ts';
import { useExam } from '../../ui/live/use-exam.ts';
import type { RoomPath } from './use-room.ts';

/** Whether the person may act in this room; not before the exam and the person are known. */
export function useMayActInRoom({ examId, roomId }: RoomPath): boolean {
  const { mayAt } = useAccess();
  const { data: exam } = useExam(examId);
  return exam ? mayAt('room.act', { organisationId: exam.organisationId, examId, roomId }) : false;
}
