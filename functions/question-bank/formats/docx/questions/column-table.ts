import { difficultyOf } from '../../difficulty-words.ts';
import { isLine, part, type WordBlock, type WordTable } from '../word/line.ts';
import { linesOf } from '../word/read-blocks.ts';
import { addAnswer } from './add-afterwards.ts';
import { addBlock, addLine } from './add-to-question.ts';
import { cellText, columnFields } from './column-fields.ts';
import { cutOptions } from './cut-options.ts';
import { answerIn, sectionIn, wordedNumber } from './line-kinds.ts';
import type { RawOption, RawQuestion } from './raw-question.ts';

const filled = (cell: readonly WordBlock[]) =>
  cell.filter((block) => !isLine(block) || block.text.trim() !== '');

/** Options in one cell, or the cell as the option of its column, without a letter typed again. */
function optionOf(letter: string, cell: readonly WordBlock[]): RawOption[] {
  const content = filled(cell);
  const [first, ...more] = content;
  if (!first) return [];
  const typed = isLine(first) ? cutOptions(first, letter.charCodeAt(0) - 65).options[0] : undefined;
  if (
    typed?.letter === letter &&
    typed.cut?.line === first &&
    typed.marker &&
    first.text.trim().startsWith(typed.marker.text)
  )
    return [{ ...typed, small: false, content: [part(first, typed.cut.from), ...more] }];
  return [{ letter, small: false, weak: false, star: false, content }];
}

/** Takes what a cell holds: a question with its options, or options, lettered or a line each. */
function addCell(question: RawQuestion, cell: readonly WordBlock[], isOptions: boolean): void {
  const blocks = filled(cell);
  const lettered = blocks.some((each) => isLine(each) && cutOptions(each, 0).options.length > 0);
  for (const block of blocks) {
    if (isOptions && !lettered && question.options.length < 8) {
      const letter = String.fromCharCode(65 + question.options.length);
      const next = isLine(block) ? cutOptions(block, question.options.length).options : [];
      if (next.length > 0 && isLine(block)) addLine(question, block);
      else question.options.push(...optionOf(letter, [block]));
    } else if (isLine(block)) addLine(question, block);
    else addBlock(question, block);
  }
}

const lettersOf = (cell: readonly WordBlock[]) =>
  linesOf(cell).reduce((sum, line) => sum + cutOptions(line, sum).options.length, 0);
const cross = /^\s*\(?[x✓✔*]\)?\s*$/i;

/**
 * The questions of a table that has a column for each part of them (STT, Câu hỏi, A, B, C, D, Đáp
 * án), or their options in the cell of the question or in one of their own; undefined for other tables.
 */
export function columnQuestions(table: WordTable, section: number): RawQuestion[] | undefined {
  const columns = columnFields(table);
  if (!columns) return undefined;
  const { fields, from } = columns;
  const has = (name: string) => fields.includes(name);
  const apart = has('A') && has('B');
  const questions: RawQuestion[] = [];
  let topic: string | undefined;
  for (const cells of table.rows.slice(from)) {
    const texts = cells.map(cellText);
    const [only = '', ...others] = texts.filter((text) => text !== '');
    if (only === '' || texts.join() === table.rows[from - 1]?.map(cellText).join()) continue;
    if (others.length === 0 && (cells.length < fields.length || sectionIn(only))) {
      topic = (sectionIn(only)?.topic ?? only).slice(0, 200);
      continue;
    }
    const cell = (name: string) => cells[fields.indexOf(name)] ?? [];
    const said = (name: string) => (has(name) ? cellText(cell(name)) : '');
    const notes = cells.flatMap((each) => linesOf(each).flatMap((line) => line.notes));
    // The letters of a column "Đáp án" may be all options, the right one set apart.
    const inKey = !has('options') && lettersOf(cell('key')) > 1;
    const key = inKey ? '' : said('key');
    const before = questions.at(-1);
    if (before && has('options') && said('stem') === '' && said('options') !== '') {
      const at = before.options.length;
      addCell(before, cell('options'), true);
      for (const option of before.options.slice(at)) option.star ||= cross.test(key);
      continue;
    }
    const stem = filled(cell('stem'));
    const [first, ...more] = stem;
    const numbered = first && isLine(first) ? wordedNumber(first.text) : undefined;
    const question: RawQuestion = {
      number: numbered?.number ?? Number(/\d+/.exec(said('number'))?.[0] ?? questions.length + 1),
      section,
      stem: [],
      options: [],
      answers: [],
      topic: said('topic') || topic,
      difficulty: difficultyOf(said('difficulty')),
      source: said('source').slice(0, 300) || undefined,
      notes,
    };
    const text = numbered && first && isLine(first) ? [part(first, numbered.from), ...more] : stem;
    if (apart) {
      question.stem.push(...text);
      for (const letter of [...'ABCDEF'].filter(has))
        question.options.push(...optionOf(letter, cell(letter)));
    } else {
      addCell(question, text, false);
      addCell(question, inKey ? cell('key') : cell('options'), true);
    }
    if (cross.test(key)) for (const option of question.options) option.star = true;
    else if (key !== '') addAnswer(question, answerIn(key) ?? key);
    questions.push(question);
  }
  const some = questions.some(({ options }) => options.length > 1);
  return some || apart ? questions : undefined;
}
