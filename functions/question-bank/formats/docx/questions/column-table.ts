import { plainText } from '../../../../../shared/kernel/plain-text.ts';
import { fieldOfHeading } from '../../../rules/item-fields.ts';
import { difficultyOf } from '../../difficulty-words.ts';
import { isLine, part, type WordBlock, type WordTable } from '../word/line.ts';
import { linesOf } from '../word/read-blocks.ts';
import { cutOptions } from './cut-options.ts';
import { answerIn } from './line-kinds.ts';
import type { RawOption, RawQuestion } from './raw-question.ts';

const textOf = (blocks: readonly WordBlock[]) =>
  linesOf(blocks)
    .map((line) => line.text)
    .join(' ')
    .trim();

function fieldOf(heading: string): string | undefined {
  const plain = plainText(heading)
    .replace(/[*:.]+$/, '')
    .trim();
  if (/^(?:stt|tt|so tt|cau|cau so|no)$/.test(plain)) return 'number';
  if (/^(?:noi dung|noi dung cau hoi|cau hoi)$/.test(plain)) return 'stem';
  if (/^phuong an dung$/.test(plain)) return 'key';
  return fieldOfHeading(heading)?.name;
}

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

/**
 * The questions of a table that has a column for each part of them (STT, Câu hỏi, A, B, C, D, Đáp
 * án); undefined for other tables.
 */
export function columnQuestions(table: WordTable, section: number): RawQuestion[] | undefined {
  const [head, ...rows] = table.rows;
  const fields = (head ?? []).map((cell) => fieldOf(textOf(cell)));
  const has = (name: string) => fields.includes(name);
  if (!has('stem') || !has('A') || !has('B') || rows.length === 0) return undefined;
  return rows
    .filter((cells) => cells.some((cell) => textOf(cell) !== ''))
    .map((cells, i): RawQuestion => {
      const cell = (name: string) => cells[fields.indexOf(name)] ?? [];
      const said = (name: string) => (has(name) ? textOf(cell(name)) : '');
      const key = said('key');
      return {
        number: Number(/\d+/.exec(said('number'))?.[0] ?? i + 1),
        section,
        stem: filled(cell('stem')),
        options: [...'ABCDEF'].filter(has).flatMap((letter) => optionOf(letter, cell(letter))),
        answers: key === '' ? [] : [answerIn(key) ?? key],
        topic: said('topic') || undefined,
        difficulty: difficultyOf(said('difficulty')),
        source: said('source') || undefined,
        notes: cells.flatMap((each) => linesOf(each).flatMap((line) => line.notes)),
      };
    });
}
