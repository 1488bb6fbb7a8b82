import { writeWorkbook } from '../../functions/platform/spreadsheet/write-sheet.ts';

export const positions = [
  { code: 'NV01', title: 'Chuyên viên tổ chức', agency: 'Sở Nội vụ', quota: 3 },
  { code: 'TC02', title: 'Chuyên viên tài chính', agency: 'Sở Tài chính', quota: 2 },
];

const given = [
  'Ánh',
  'Ân',
  'Bảo',
  'Đào',
  'Dung',
  'Hạnh',
  'Khôi',
  'Lan',
  'Minh',
  'Ngọc',
  'Ướt',
  'Yến',
];
const middle = ['Thị', 'Văn', 'Thị Mỹ', 'Đức'];
const family = ['Nguyễn', 'Trần', 'Lê', 'Đặng', 'Võ'];

/** Rows of a register: names with marks, ids with leading zeros, both ways to write a date. */
export function candidateRows(count: number) {
  return Array.from({ length: count }, (_, i) => ({
    fullName: `${family[i % family.length]} ${middle[i % middle.length]} ${given[(i * 5) % given.length]}`,
    birthDate: `${String(1 + (i % 28)).padStart(2, '0')}/0${1 + (i % 9)}/19${85 + (i % 14)}`,
    sex: i % 2 === 0 ? 'Nữ' : 'Nam',
    citizenId: `00${String(4_800_000_000 + i * 7919)}`,
    position: positions[i % 2]?.code ?? '',
    priority: i % 6 === 0 ? 'UT2' : i % 10 === 3 ? 'UT3' : '',
  }));
}

/** The register as an .xlsx file. */
export function candidateFile(rows: ReturnType<typeof candidateRows>): Promise<Uint8Array> {
  const headings = [
    'Họ và tên',
    'Ngày sinh',
    'Giới tính',
    'Số căn cước',
    'Mã vị trí dự tuyển',
    'Mã ưu tiên',
  ];
  return writeWorkbook([
    {
      name: 'Thí sinh',
      columns: headings.map((header) => ({ header, text: true })),
      rows: rows.map((row) => Object.values(row)),
    },
  ]);
}

const letters = ['A', 'B', 'C', 'D'];

/**
 * Questions whose right answer only this test knows how to tell: the text of the right option is
 * derived from the number in the stem. In the file it stands at a varying place.
 */
export function questionRows(topics: readonly string[], perCell: number) {
  const levels = ['Dễ', 'Trung bình', 'Khó'];
  let number = 0;
  return topics.flatMap((topic) =>
    levels.flatMap((level) =>
      Array.from({ length: perCell }, () => {
        number += 1;
        const right = number % 4;
        const options = letters.map((_, place) =>
          place === right ? rightOption(number) : `Phương án nhiễu ${number}.${place}`,
        );
        return {
          topic,
          level,
          stem: `Câu hỏi kiểm thử số ${number}: chọn phương án phù hợp.`,
          options,
          key: letters[right] ?? 'A',
          source: `Điều ${number}`,
        };
      }),
    ),
  );
}

const rightOption = (number: number) => `Phương án phù hợp với quy định ${number}`;

/** Where the right option stands in a paper's question, by the test's own knowledge. */
export function rightPlace(question: {
  stem: string;
  options: readonly { text: string }[];
}): number {
  const number = Number(/số (\d+):/.exec(question.stem)?.[1]);
  return question.options.findIndex((option) => option.text === rightOption(number));
}

/** The bank as an .xlsx file. */
export function questionFile(rows: ReturnType<typeof questionRows>): Promise<Uint8Array> {
  const headings = [
    'Chủ đề',
    'Độ khó',
    'Câu hỏi',
    'Phương án A',
    'Phương án B',
    'Phương án C',
    'Phương án D',
    'Đáp án',
    'Căn cứ',
  ];
  return writeWorkbook([
    {
      name: 'Câu hỏi',
      columns: headings.map((header) => ({ header, text: true })),
      rows: rows.map((row) => [
        row.topic,
        row.level,
        row.stem,
        ...row.options,
        row.key,
        row.source,
      ]),
    },
  ]);
}
