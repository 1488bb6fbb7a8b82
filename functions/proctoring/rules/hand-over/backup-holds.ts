import type { SessionBackup } from '../../../../shared/proctoring/hand-over/session-backup.ts';

/** Something recorded with an exam; without its number in states kept from before. */
export interface RecordedAct {
  readonly sequence?: number | undefined;
  readonly at: number;
}

/**
 * Whether a backup holds what was recorded: by the number of the last event it read, for it is read
 * at the beginning and ends much later. By the clock only where the number is not known.
 */
export function backupHolds(backup: Pick<SessionBackup, 'upTo' | 'at'>, act: RecordedAct): boolean {
  return act.sequence === undefined ? backup.at >= act.at : backup.upTo >= act.sequence;
}
