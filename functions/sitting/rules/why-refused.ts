import type { ProblemCode } from '../../../shared/kernel/problem.ts';
import type { AnswerEvent } from '../../../shared/sitting/answer-event.ts';
import type { Sitting } from '../../../shared/sitting/sitting.ts';
import { asOf } from './as-of.ts';
import { eventsOf } from './events-of.ts';
import { heldOfTurn } from './held-of-turn.ts';
import { sameEvent } from './same-event.ts';
import { headLimitBytes, journalLimitBytes, type SaveAttempt } from './save-change.ts';

/** What the store's refusal of a batch turns out to mean. */
export type SaveVerdict =
  /** Everything in it is held already: an answer got lost on the way, nothing else. */
  | { readonly kind: 'held' }
  /** The rest of it is still to be written, from this number on, first turning a page or not. */
  | {
      readonly kind: 'retry';
      readonly firstSequence: number;
      readonly events: AnswerEvent[];
      readonly turnPage: boolean;
    }
  /** Refused, with the events to be kept as evidence (none where the browser will send them again). */
  | { readonly kind: 'refused'; readonly code: ProblemCode; readonly evidence: AnswerEvent[] };

function codeOf(sitting: Sitting, attempt: SaveAttempt): ProblemCode | undefined {
  if (attempt.epoch !== sitting.epoch) return 'sitting-held-elsewhere';
  switch (asOf(sitting, attempt.now, attempt.arrivalGraceMs).state) {
    case 'submitted':
      return 'already-submitted';
    case 'suspended':
      return 'sitting-suspended';
    case 'timedOut':
    case 'absent':
      return 'deadline-passed';
    case 'paused':
      return 'sitting-paused';
    case 'assigned':
    case 'waiting':
      return 'not-started';
    case 'running':
      return undefined;
  }
}

const sentAgain: ReadonlySet<ProblemCode> = new Set([
  'sequence-gap',
  'sitting-paused',
  'not-started',
]);

/**
 * Says why the conditional write of a batch did not happen, from the sitting read afterwards. A
 * batch that uses a sequence number for another event than the one held (two pages of one browser)
 * is a conflict: acknowledging it would promise an answer that nobody keeps.
 */
export function whyRefused(
  sitting: Sitting & { journalBytes: number; headBytes: number },
  attempt: SaveAttempt,
): SaveVerdict {
  const { firstSequence, events } = attempt;
  const held = eventsOf(sitting.journal);
  const ownHeld = heldOfTurn(sitting, attempt.epoch);
  const overlap = events.slice(0, Math.max(0, ownHeld - firstSequence + 1));
  const same = overlap.every((event, i) => {
    const known = held[firstSequence - 1 + i];
    return known !== undefined && sameEvent(known, event);
  });
  const rest = events.slice(same ? overlap.length : 0);
  const refused = (code: ProblemCode): SaveVerdict => ({
    kind: 'refused',
    code,
    evidence: sentAgain.has(code) ? [] : rest,
  });

  if (rest.length === 0 && attempt.epoch === sitting.epoch) return { kind: 'held' };
  const code = codeOf(sitting, attempt);
  if (code) return refused(code);
  if (!same) return refused('conflict');
  if (firstSequence > sitting.acknowledged + 1) return refused('sequence-gap');
  const turnPage = sitting.headBytes > headLimitBytes;
  const inPages = sitting.journalBytes - sitting.headBytes;
  if (turnPage && inPages >= journalLimitBytes) return refused('journal-full');
  return { kind: 'retry', firstSequence: firstSequence + overlap.length, events: rest, turnPage };
}
