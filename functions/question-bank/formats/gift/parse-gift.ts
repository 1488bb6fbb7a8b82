import { type GIFTQuestion, type SyntaxError as GiftError, parse } from 'gift-pegjs';
import { importNote } from '../../rules/import-note.ts';
import type { ImportNote } from '../../rules/read-bank.ts';
import type { GiftBlock } from './split-blocks.ts';
import { partedArrow, strictGift } from './strict-gift.ts';

const { refused } = importNote;
/** Characters of one question, its answers and feedback; without images, which GIFT may hold. */
const longest = 500_000;

function placeOf(block: GiftBlock, offset: number): { line: number; column: number } {
  const before = block.text.slice(0, offset).split('\n');
  return {
    line: block.lines[before.length - 1] ?? block.lines.at(-1) ?? 1,
    column: (before.at(-1)?.length ?? 0) + 1,
  };
}

const isGiftError = (error: unknown): error is GiftError =>
  error instanceof Error && error.name === 'SyntaxError' && 'location' in error;

function withoutMarks(question: GIFTQuestion): GIFTQuestion {
  const json = JSON.stringify(question);
  return json.includes(partedArrow) ? JSON.parse(json.replaceAll(partedArrow, '')) : question;
}

/** One question of a GIFT file, by the grammar; a fault names its line and column in the file. */
export function parseGift(block: GiftBlock): { question: GIFTQuestion } | { note: ImportNote } {
  if (block.text.length > longest)
    return {
      note: refused('Quá dài để là một câu hỏi.', 'It is too long to be a question.'),
    };
  const strict = strictGift(block.text);
  if ('fault' in strict) {
    const { line, column } = placeOf(block, strict.at);
    return {
      note:
        strict.fault === 'unclosed'
          ? refused(
              `Dòng ${line}, cột ${column}: dấu { chưa có dấu } khép lại.`,
              `Line ${line}, column ${column}: a { has no closing }.`,
            )
          : refused(
              `Dòng ${line}, cột ${column}: dấu } không có dấu { mở ra. Dấu } trong nội dung phải viết \\}.`,
              `Line ${line}, column ${column}: a } has no opening {. Within text it is written \\}.`,
            ),
    };
  }
  try {
    const [question] = parse(strict.text);
    if (question) return { question: withoutMarks(question) };
    return { note: refused('Không có nội dung.', 'There is nothing in it.') };
  } catch (error) {
    if (!isGiftError(error)) throw error;
    const offset = strict.offsets[error.location.start.offset] ?? block.text.length;
    const { line, column } = placeOf(block, offset);
    const found = block.text.slice(offset, offset + 12).split('\n')[0] ?? '';
    return {
      note: refused(
        `Dòng ${line}, cột ${column}: sai cú pháp GIFT gần "${found}". Các dấu ~ = # { } : trong nội dung phải có \\ đứng trước.`,
        `Line ${line}, column ${column}: not GIFT near "${found}". The characters ~ = # { } : within text need a \\ in front.`,
      ),
    };
  }
}
