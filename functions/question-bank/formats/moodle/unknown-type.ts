import { importNote } from '../../rules/import-note.ts';
import type { ImportNote } from '../../rules/read-bank.ts';

const gaps = ['điền hoặc chọn từ trong đoạn văn', 'words put or chosen within a text'] as const;
const calculated = [
  'số liệu sinh ngẫu nhiên theo công thức',
  'numbers made up by a formula',
] as const;
const dragged = ['kéo thả trên hình', 'markers or texts dragged onto an image'] as const;
const drawn = ['lấy ngẫu nhiên từ câu hỏi khác', 'taken at random from other questions'] as const;
const named: Readonly<Record<string, readonly [string, string]>> = {
  gapfill: gaps,
  calculated,
  calculatedmulti: calculated,
  calculatedsimple: calculated,
  formulas: calculated,
  ddimageortext: dragged,
  ddmarker: dragged,
  random: drawn,
  randomsamatch: drawn,
};

/** Why a question of a type that this bank does not have is not taken, naming the type. */
export function unknownType(type: string): ImportNote {
  const shown = type.slice(0, 40);
  if (type === 'description')
    return importNote.refused(
      'Đây là đoạn mô tả, không có gì để trả lời. Nếu nhiều câu cùng hỏi về đoạn này, hãy thêm nó làm ngữ liệu chung của các câu đó.',
      'This is a description with nothing to answer. If questions are about it, add it as their shared stimulus.',
    );
  const known = Object.hasOwn(named, type) ? named[type] : undefined;
  return importNote.refused(
    `Loại câu hỏi "${shown}" của Moodle${known ? ` (${known[0]})` : ''} không có ở đây.`,
    `Moodle's question type "${shown}"${known ? ` (${known[1]})` : ''} is not known here.`,
  );
}
