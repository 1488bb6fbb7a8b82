import type { Answers } from './answers.ts';

function namesWhere<T>(
  record: Readonly<Record<string, T>>,
  holds: (value: T) => boolean,
): string[] {
  return Object.entries(record).flatMap(([name, value]) => (holds(value) ? [name] : []));
}

/**
 * The questions that have an answer, ascending, among the first `questionCount`: something chosen,
 * arranged, or written other than white space. The one count of what is answered.
 */
export function answeredQuestions(
  answers: Omit<Answers, 'flagged'>,
  questionCount: number,
): number[] {
  const names = [
    ...namesWhere(answers.chosen, (options) => options.length > 0),
    ...namesWhere(answers.arranged, (places) => places.some((place) => place >= 0)),
    ...namesWhere(answers.written, (text) => text.trim() !== ''),
  ];
  return [...new Set(names.map(Number))]
    .filter((question) => question >= 1 && question <= questionCount)
    .sort((a, b) => a - b);
}
