import { importNote } from '../../../rules/import-note.ts';
import { isLine, type Line } from '../word/line.ts';
import { answerAndSource, sourceInBrackets, sourceSentence } from './legal-source.ts';
import type { RawQuestion } from './raw-question.ts';

const leftOut = (text: string) =>
  importNote.lost(
    `Bỏ căn cứ "${text.trim().slice(0, 60)}" ở dòng đáp án hoặc sau đó.`,
    `The source "${text.trim().slice(0, 60)}" in or behind the answer line is left out.`,
  );

/** Keeps the first source that a question names of its own. */
function cite(question: RawQuestion, source: string): void {
  const own = question.source === question.commonSource ? undefined : question.source;
  if (own === undefined) question.source = source.slice(0, 300);
  else if (own !== source) question.notes.push(leftOut(source));
}

/** Takes what a line "Đáp án: …" says: the key, and the source where it names one. */
export function addAnswer(question: RawQuestion, said: string): void {
  const { answer, source, left } = answerAndSource(
    said,
    question.options.map(({ content: [first] }) => (first && isLine(first) ? first.text : '')),
  );
  question.answers.push(answer);
  if (source !== undefined) cite(question, source);
  if (left !== undefined) question.notes.push(leftOut(left));
  question.closed = question.options.length > 1;
}

/**
 * Takes a line behind the options or behind the answer that is no part of them: its source, or an
 * explanation, which is left out. Whether it was one.
 */
export function addAfterwards(question: RawQuestion, line: Line): boolean {
  if (question.options.length < 2) return false;
  const cited = question.closed ? sourceSentence(line.text) : sourceInBrackets(line.text);
  if (cited !== undefined) cite(question, cited);
  else if (question.closed)
    question.notes.push(
      importNote.lost(
        `Bỏ dòng sau đáp án: "${line.text.trim().slice(0, 60)}".`,
        `The line behind the answer is left out: "${line.text.trim().slice(0, 60)}".`,
      ),
    );
  return cited !== undefined || question.closed === true;
}
