import type { AnswerEvent } from './answer-event.ts';
import type { Answers } from './answers.ts';
import { noAnswers } from './no-answers.ts';
import { spliceText } from './splice-text.ts';

/**
 * The answers that a list of events amounts to: per question the last choice, the last
 * arrangement, the text after every change, the last flag. Total: any list in any order of
 * questions gives answers. Events are taken in the order given, which is the order of the client's
 * sequence numbers, and go on from the answers that earlier events amounted to.
 */
export function foldJournal(events: Iterable<AnswerEvent>, before = noAnswers): Answers {
  const chosen = { ...before.chosen };
  const arranged = { ...before.arranged };
  const written = { ...before.written };
  const flagged = new Set(before.flagged);
  for (const event of events) {
    if (event.kind === 'choose') {
      if (event.options.length === 0) delete chosen[event.question];
      else chosen[event.question] = [...new Set(event.options)].sort((a, b) => a - b);
    } else if (event.kind === 'arrange') {
      if (event.places.some((place) => place >= 0)) arranged[event.question] = [...event.places];
      else delete arranged[event.question];
    } else if (event.kind === 'write') {
      const text = spliceText(written[event.question] ?? '', event);
      if (text === '') delete written[event.question];
      else written[event.question] = text;
    } else if (event.kind === 'flag') {
      if (event.on) flagged.add(event.question);
      else flagged.delete(event.question);
    }
  }
  return { chosen, arranged, written, flagged: [...flagged].sort((a, b) => a - b) };
}
