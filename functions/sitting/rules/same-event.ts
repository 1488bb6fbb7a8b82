import type { AnswerEvent } from '../../../shared/sitting/answer-event.ts';

const sorted = (options: readonly number[]) => [...new Set(options)].sort((a, b) => a - b).join();

/** Whether two events do the same to the answers: their times may differ, their order of options too. */
export function sameEvent(a: AnswerEvent, b: AnswerEvent): boolean {
  if (a.kind === 'choose' && b.kind === 'choose')
    return a.question === b.question && sorted(a.options) === sorted(b.options);
  if (a.kind === 'flag' && b.kind === 'flag') return a.question === b.question && a.on === b.on;
  if (a.kind === 'arrange' && b.kind === 'arrange')
    return a.question === b.question && a.places.join() === b.places.join();
  if (a.kind === 'write' && b.kind === 'write')
    return a.question === b.question && a.keep === b.keep && a.drop === b.drop && a.text === b.text;
  if (a.kind === 'kiosk' && b.kind === 'kiosk') return a.act === b.act;
  return a.kind === 'focus' && b.kind === 'focus' && a.on === b.on;
}
