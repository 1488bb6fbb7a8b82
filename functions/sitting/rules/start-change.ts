import { deadlineOf } from '../../../shared/sitting/deadline-of.ts';
import type { SessionSheet } from '../../../shared/sitting/session-sheet.ts';
import type { SittingChange } from './sitting-change.ts';

/**
 * The bell for one candidate: waiting becomes running, once. On the individual clock the deadline
 * is set here, from the actual start and what was granted before it.
 */
export function startChange(sheet: SessionSheet, epoch: number, now: number): SittingChange {
  const own = sheet.clock === 'individual' ? { deadlineBase: deadlineOf(sheet, now) } : {};
  return {
    from: ['waiting'],
    where: { epoch, deadlineFrom: now },
    set: { state: 'running', startedAt: now, lastContactAt: now },
    ...own,
  };
}
