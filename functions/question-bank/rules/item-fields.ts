import { plainText } from '../../../shared/kernel/plain-text.ts';

export const optionLetters = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type OptionLetter = (typeof optionLetters)[number];

/** A column of the question spreadsheet. */
export interface ItemField {
  readonly name:
    | 'topic'
    | 'difficulty'
    | 'kind'
    | 'stem'
    | 'key'
    | 'source'
    | 'stemEn'
    | OptionLetter;
  /** As the template writes it. */
  readonly heading: string;
  /** The sheet must have the column. */
  readonly required: boolean;
  /** Most characters a cell may hold; the same bounds as the item's schema. */
  readonly longest: number;
  /** Other headings taken for this one, as plain text. */
  readonly alsoCalled: readonly string[];
}

const option = (letter: OptionLetter): ItemField => ({
  name: letter,
  heading: `Phương án ${letter}`,
  required: letter === 'A' || letter === 'B',
  longest: 2000,
  alsoCalled: ['dap an', 'lua chon', 'option', 'answer', 'choice']
    .map((word) => `${word} ${letter.toLowerCase()}`)
    .concat(letter.toLowerCase()),
});

/** The columns of the question spreadsheet, in the template's order. */
export const itemFields: readonly ItemField[] = [
  {
    name: 'topic',
    heading: 'Chủ đề',
    required: true,
    longest: 200,
    alsoCalled: ['topic', 'chuyen de', 'subject'],
  },
  {
    name: 'difficulty',
    heading: 'Độ khó',
    required: true,
    longest: 50,
    alsoCalled: ['difficulty', 'muc do', 'level'],
  },
  {
    name: 'kind',
    heading: 'Loại câu hỏi',
    required: false,
    longest: 60,
    alsoCalled: ['loai', 'dang cau hoi', 'kieu cau hoi', 'type', 'question type', 'kind'],
  },
  {
    name: 'stem',
    heading: 'Câu hỏi',
    required: true,
    longest: 4000,
    alsoCalled: ['noi dung cau hoi', 'question', 'stem'],
  },
  ...optionLetters.map(option),
  {
    name: 'key',
    heading: 'Đáp án',
    required: true,
    longest: 1000,
    alsoCalled: ['dap an dung', 'key', 'answer', 'correct answer', 'correct'],
  },
  {
    name: 'source',
    heading: 'Căn cứ',
    required: true,
    longest: 300,
    alsoCalled: ['can cu phap ly', 'nguon', 'source', 'basis'],
  },
  {
    name: 'stemEn',
    heading: 'Câu hỏi (tiếng Anh)',
    required: false,
    longest: 4000,
    alsoCalled: ['cau hoi tieng anh', 'question (english)', 'english question', 'stem (english)'],
  },
];

const byHeading = new Map(
  itemFields.flatMap((field) =>
    [plainText(field.heading), ...field.alsoCalled].map((name) => [name, field] as const),
  ),
);

/** The field a heading means, whatever its case, diacritics and language. */
export function fieldOfHeading(heading: string): ItemField | undefined {
  return byHeading.get(plainText(heading.replace(/[*:]+\s*$/, '')));
}
