import { importNote } from '../../../rules/import-note.ts';
import type { Line } from '../word/line.ts';
import { answerAndSource, sourceInBrackets, sourceSentence } from './legal-source.ts';
import type { RawQuestion } from './raw-question.ts';

/** Takes what a line "Đáp án: …" says: the key, and the source where it names one. */
export function addAnswer(question: RawQuestion, said: string): void {
  const { answer, source } = answerAndSource(said);
  question.answers.push(answer);
  if (source !== undefined) question.source = source;
  question.closed = question.options.length > 1;
}

/**
 * Takes a line behind the options or behind the answer that is no part of them: its source, or an
 * explanation, which is left out. Whether it was one.
 */
export function addAfterwards(question: RawQuestion, line: Line): boolean {
  if (question.options.length < 2) return false;
  const cited = question.closed ? sourceSentence(line.text) : sourceInBrackets(line.text);
  if (cited !== undefined) question.source = cited.slice(0, 300);
  else if (question.closed)
    question.notes.push(
      importNote.lost(
        `Bỏ dòng sau đáp án: "${line.text.trim().slice(0, 60)}".`,
        `The line behind the answer is left out: "${line.text.trim().slice(0, 60)}".`,
      ),
    );
  return cited !== undefined || question.closed === true;
}
