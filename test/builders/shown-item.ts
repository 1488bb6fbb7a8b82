import type { ReadItem } from '../../functions/question-bank/rules/read-bank.ts';

/** A question as it was read on one line: its text, its options with the right ones starred, or why it is refused. */
export function shownItem({ draft, notes }: ReadItem): string {
  if (!draft)
    return `✗ ${notes
      .filter(({ kind }) => kind === 'refused')
      .map(({ vi }) => vi)
      .join(' ')}`;
  const { body } = draft;
  const options = 'options' in body ? body.options : [];
  return [
    draft.stem,
    ...options.map((each) => `${'correct' in each && each.correct ? '*' : ''}${each.text}`),
  ].join(' | ');
}
