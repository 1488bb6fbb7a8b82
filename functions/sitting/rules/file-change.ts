import type { AnswerEvent } from '../../../shared/sitting/answer-event.ts';
import type { Sitting } from '../../../shared/sitting/sitting.ts';
import { journalLimitBytes, saveChange } from './save-change.ts';
import type { SittingChange } from './sitting-change.ts';

/** As many events as the network brings at once. */
const atOnce = 200;

/**
 * Puts the next events of an answer file into the journal, as the network would have: only while the
 * sitting runs at the very workstation that made the file, and in time. The browser may come back
 * and send the same events: they have the same numbers. Null where they can only become evidence.
 * It is no sign of life of the workstation.
 */
export function fileChange(
  sitting: Pick<Sitting, 'state' | 'epoch' | 'deadlineAt'> & { readonly journalBytes: number },
  file: {
    readonly epoch: number;
    readonly firstSequence: number;
    readonly events: readonly AnswerEvent[];
  },
  now: number,
): SittingChange | null {
  const open = sitting.state === 'running' && sitting.epoch === file.epoch;
  if (!open || now > sitting.deadlineAt || sitting.journalBytes > journalLimitBytes) return null;
  const events = file.events.slice(0, atOnce);
  const change = saveChange({ ...file, events, now, arrivalGraceMs: 0 });
  const { lastContactAt: _, ...set } = change.set;
  return { ...change, set };
}
