import { useAccess } from '../../../ui/live/use-access.ts';
import { useExam } from '../../../ui/live/use-exam.ts';

/** What the person may do about the hand-over of this exam; nothing until both are known. */
export interface HandOverRights {
  readonly subject: string | undefined;
  readonly receive: boolean;
  readonly waive: boolean;
  readonly backups: boolean;
}

export function useHandOverRights(examId: string): HandOverRights {
  const { me, mayAt } = useAccess();
  const { data: exam } = useExam(examId);
  const place = exam && { organisationId: exam.organisationId, examId };
  return {
    subject: me?.subject,
    receive: place !== undefined && mayAt('handover.receive', place),
    waive: place !== undefined && mayAt('handover.waive', place),
    backups: place !== undefined && mayAt('backup.read', place),
  };
}
