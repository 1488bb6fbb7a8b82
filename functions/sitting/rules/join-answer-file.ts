import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { AnswerEvent } from '../../../shared/sitting/answer-event.ts';
import type { AnswerFileContent } from '../../../shared/sitting/answer-file.ts';
import type { Sitting } from '../../../shared/sitting/sitting.ts';
import { eventsOf } from './events-of.ts';
import { heldOfTurn } from './held-of-turn.ts';
import { sameEvent } from './same-event.ts';

/**
 * What an answer file adds to a sitting, numbered as the workstation of `epoch` did. It begins right
 * after the last event that the server had acknowledged; what the journal has taken since of this
 * workstation's turn must be the same. What another workstation wrote under the same numbers
 * contradicts nothing. Problem: answer-file-contradicts.
 */
export function joinAnswerFile(
  sitting: Pick<Sitting, 'epoch' | 'turnEnds' | 'acknowledged' | 'journal'>,
  epoch: number,
  content: Pick<AnswerFileContent, 'firstSequence' | 'events' | 'lastAcknowledged'>,
): Result<{ firstSequence: number; events: readonly AnswerEvent[] }> {
  const { firstSequence, events, lastAcknowledged } = content;
  const begins = firstSequence === lastAcknowledged + 1;
  const ownHeld = heldOfTurn(sitting, epoch);
  if (!begins || epoch > sitting.epoch || lastAcknowledged > ownHeld)
    return fail('answer-file-contradicts');
  const held = eventsOf(sitting.journal);
  const overlap = events.slice(0, Math.max(0, ownHeld - firstSequence + 1));
  const same = overlap.every((event, i) => {
    const known = held[firstSequence - 1 + i];
    return known !== undefined && sameEvent(known, event);
  });
  if (!same) return fail('answer-file-contradicts');
  const rest = events.slice(overlap.length);
  return ok({ firstSequence: firstSequence + overlap.length, events: rest });
}
