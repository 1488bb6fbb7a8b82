import type { Answers } from '../../../shared/sitting/answers.ts';

const chosenIn = (answers: Answers, question: number) =>
  (answers.chosen[question] ?? []).toSorted((a, b) => a - b).join();
const arrangedIn = (answers: Answers, question: number) => answers.arranged[question]?.join();
const flaggedIn = (answers: Answers, question: number) => answers.flagged.includes(question);

/** Whether two answers say the same of every question. */
export function sameAnswers(a: Answers, b: Answers): boolean {
  const questions = new Set(
    [a, b].flatMap((x) => [
      ...[x.chosen, x.arranged, x.written].flatMap((record) => Object.keys(record)),
      ...x.flagged,
    ]),
  );
  return [...questions].map(Number).every((q) => sameAt(a, b, q));
}

/** Whether two answers say the same of one question, its flag with it. */
export function sameAt(a: Answers, b: Answers, question: number): boolean {
  return (
    chosenIn(a, question) === chosenIn(b, question) &&
    arrangedIn(a, question) === arrangedIn(b, question) &&
    a.written[question] === b.written[question] &&
    flaggedIn(a, question) === flaggedIn(b, question)
  );
}
