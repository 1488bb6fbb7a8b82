import type { Reading, ReadQuestion } from '../../../shared/question-bank/reading.ts';
import { writeWorkbook } from '../../platform/spreadsheet/write-sheet.ts';

type Language = 'vi' | 'en';

const words = {
  vi: {
    sheet: 'Báo cáo',
    head: [
      'Câu',
      'Tệp',
      'Số trong tệp',
      'Dòng',
      'Nội dung',
      'Kết quả',
      'Ghi chú',
      'Trùng hoặc gần giống',
    ],
    refused: 'Không nhận được',
    noted: 'Nhận được, có thay đổi',
    good: 'Nhận được',
    kinds: { refused: 'Không nhận: ', lost: 'Lược bớt: ', changed: 'Đổi: ' },
    inBank: 'trong ngân hàng',
    inFile: 'câu',
    whole: 'Về cả tệp:',
  },
  en: {
    sheet: 'Report',
    head: [
      'Question',
      'File',
      'Number in file',
      'Line',
      'Text',
      'Result',
      'Notes',
      'Same or nearly the same',
    ],
    refused: 'Cannot be taken',
    noted: 'Can be taken, with changes',
    good: 'Can be taken',
    kinds: { refused: 'Refused: ', lost: 'Lost: ', changed: 'Changed: ' },
    inBank: 'in the bank',
    inFile: 'question',
    whole: 'About the whole file:',
  },
} as const;

/** The report of a reading as a workbook: a row for each question with all that is to be said of it. */
export function readingReport(
  reading: Reading,
  questions: readonly ReadQuestion[],
  language: Language,
): Promise<Uint8Array> {
  const said = words[language];
  const noteLine = (note: Reading['notes'][number]) => said.kinds[note.kind] + note[language];
  const widths = [8, 24, 12, 8, 60, 20, 60, 50];
  return writeWorkbook([
    {
      name: said.sheet,
      columns: said.head.map((header, i) => ({ header, width: widths[i] ?? 20 })),
      rows: questions.map(({ place, file, number, line, name, draft, notes, twins }) => [
        place,
        file,
        number,
        line ?? null,
        name,
        draft ? (notes.length > 0 ? said.noted : said.good) : said.refused,
        notes.map(noteLine).join('\n'),
        twins
          .map(
            (twin) =>
              `${Math.round(twin.similarity * 100)} % ${twin.place === undefined ? said.inBank : `${said.inFile} ${twin.place}`}: ${twin.stem}`,
          )
          .join('\n'),
      ]),
      notes: reading.notes.length > 0 ? [said.whole, ...reading.notes.map(noteLine)] : [],
    },
  ]);
}
