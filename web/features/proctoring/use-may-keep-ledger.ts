import { useAccess } from '../../ui/live/use-access.ts';
import { useExam } from '../../ui/live/use-exam.ts';

/** Whether the person may write in the time ledger of this exam, all of it or one room's; not before both are known. */
export function useMayKeepLedger({
  examId,
  roomId,
}: {
  readonly examId: string;
  readonly roomId?: string;
}): { readonly inExam: boolean; readonly inRoom: boolean } {
  const { mayAt } = useAccess();
  const { data: exam } = useExam(examId);
  if (!exam) return { inExam: false, inRoom: false };
  const place = { organisationId: exam.organisationId, examId };
  const room = { ...place, roomId };
  return {
    inExam: mayAt('time.grant', place),
    inRoom: roomId !== undefined && mayAt('time.grant', room),
  };
}
