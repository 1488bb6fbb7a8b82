import type { AnswerEvent } from './answer-event.ts';
import { longestWriting } from './writing-limits.ts';

/**
 * A text after one writing event. Total: places beyond the end are the end, what would be longer
 * than an answer may be is cut off.
 */
export function spliceText(
  text: string,
  change: Pick<Extract<AnswerEvent, { kind: 'write' }>, 'keep' | 'drop' | 'text'>,
): string {
  const { keep, drop } = change;
  return (text.slice(0, keep) + change.text + text.slice(keep + drop)).slice(0, longestWriting);
}
