import { importNote } from '../../../rules/import-note.ts';
import type { ImportNote } from '../../../rules/read-bank.ts';
import type { RawQuestion } from './raw-question.ts';

/** Places that are told; more say the same. */
const mostTold = 5;

/**
 * Where the numbers of a document's questions do not go on one by one: a question there may have been
 * taken as part of the one before it, which nobody would see otherwise.
 */
export function numberGaps(questions: readonly RawQuestion[]): ImportNote[] {
  const breaks = questions.flatMap((question, i) => {
    const before = questions[i - 1];
    const { number } = question;
    if (!before || number === before.number + 1 || (number === 1 && before.number > 1)) return [];
    return [[before.number, number] as const];
  });
  if (breaks.length === 0) return [];
  const more = breaks.length > mostTold ? '…' : '';
  const shown = breaks.slice(0, mostTold);
  const vi = shown.map(([from, to]) => `sau câu ${from} là câu ${to}`).join(', ');
  const en = shown.map(([from, to]) => `${to} follows ${from}`).join(', ');
  return [
    importNote.changed(
      `Số câu trong tệp không liền nhau: ${vi}${more}. Hãy xem câu đứng trước chỗ đó có lẫn câu khác không.`,
      `The numbers of its questions do not go on one by one: ${en}${more}. See whether the question before holds another one.`,
    ),
  ];
}
