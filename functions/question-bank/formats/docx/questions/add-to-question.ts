import { importNote } from '../../../rules/import-note.ts';
import { isLine, type Line, objectSign, part, type WordBlock } from '../word/line.ts';
import { cutOptions } from './cut-options.ts';
import type { RawQuestion } from './raw-question.ts';

/** Whether a line says, shows or notes anything. */
export const hasContent = (line: Line) =>
  line.text.trim() !== '' || line.text.includes(objectSign) || line.notes.length > 0;

/** An option taken for one in the middle of a line turns out to be a letter of the one before it. */
function mergeBack(question: RawQuestion, letter: string): void {
  const at = question.options.findIndex((each) => each.letter === letter && each.weak);
  const [before, option] = [question.options[at - 1], question.options[at]];
  if (!before?.cut || !option?.cut || before.cut.line !== option.cut.line) return;
  before.content = [part(before.cut.line, before.cut.from)];
  question.options.splice(at);
}

/** Parts of a question lettered a), b) before its options A, B are no options. */
function smallToStem(question: RawQuestion): void {
  for (const option of question.options) {
    if (option.cut) question.stem.push(option.cut.whole);
    question.stem.push(...option.content.slice(option.cut ? 1 : 0));
  }
  question.options.length = 0;
}

/** A table or a line goes on where the question is: its text, or its last option. */
export function addBlock(question: RawQuestion, block: WordBlock): void {
  const option = question.options.at(-1);
  if (!option) {
    question.stem.push(block);
    return;
  }
  option.content.push(block);
  if (isLine(block))
    question.notes.push(
      importNote.changed(
        `Dòng "${block.text.trim().slice(0, 60)}" được hiểu là phần tiếp của phương án ${option.letter}.`,
        `The line "${block.text.trim().slice(0, 60)}" was taken as part of option ${option.letter}.`,
      ),
    );
}

/** A line of a question: options, the text before them, or what goes on from the line before. */
export function addLine(question: RawQuestion, line: Line): void {
  question.notes.push(...line.notes);
  let cut = cutOptions(line, question.options.length);
  const smalls = question.options.length > 0 && question.options.every((each) => each.small);
  const anew = smalls ? cutOptions(line, 0) : undefined;
  if (anew?.options[0] && !anew.options[0].small) {
    smallToStem(question);
    cut = anew;
  }
  const [first] = cut.options;
  const capitals = question.options.some((each) => !each.small);
  if (first?.small && capitals) cut = { before: line, options: [] };
  if (first && !first.weak && line.text.trimStart().startsWith(first.marker?.text ?? '\0'))
    mergeBack(question, first.letter);
  if (hasContent(cut.before)) addBlock(question, cut.before);
  question.options.push(...cut.options);
}
