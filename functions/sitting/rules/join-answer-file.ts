import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { AnswerEvent } from '../../../shared/sitting/answer-event.ts';
import type { AnswerFileContent } from '../../../shared/sitting/answer-file.ts';
import type { Sitting } from '../../../shared/sitting/sitting.ts';
import { eventsOf } from './events-of.ts';
import { sameEvent } from './same-event.ts';

/**
 * What an answer file adds to a sitting, numbered as the workstation of `epoch` did. It begins right
 * after the last event that the server had acknowledged, and where its workstation still holds the
 * sitting, what the journal has taken since must be the same. What another workstation wrote under
 * the same numbers contradicts nothing. Problem: answer-file-contradicts.
 */
export function joinAnswerFile(
  sitting: Pick<Sitting, 'epoch' | 'acknowledged' | 'journal'>,
  epoch: number,
  content: Pick<AnswerFileContent, 'firstSequence' | 'events' | 'lastAcknowledged'>,
): Result<{ firstSequence: number; events: readonly AnswerEvent[] }> {
  const { firstSequence, events, lastAcknowledged } = content;
  const begins = firstSequence === lastAcknowledged + 1;
  if (!begins || epoch > sitting.epoch || lastAcknowledged > sitting.acknowledged)
    return fail('answer-file-contradicts');
  if (epoch < sitting.epoch) return ok({ firstSequence, events });
  const held = eventsOf(sitting.journal);
  const overlap = events.slice(0, Math.max(0, sitting.acknowledged - firstSequence + 1));
  const same = overlap.every((event, i) => {
    const known = held[firstSequence - 1 + i];
    return known !== undefined && sameEvent(known, event);
  });
  if (!same) return fail('answer-file-contradicts');
  const rest = events.slice(overlap.length);
  return ok({ firstSequence: firstSequence + overlap.length, events: rest });
}
