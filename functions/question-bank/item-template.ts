import type { Cell } from '../../shared/kernel/sheet-row.ts';
import { type SheetPlan, writeWorkbook } from '../platform/spreadsheet/write-sheet.ts';
import { itemFields } from './rules/item-fields.ts';

const examples: Readonly<Record<string, string>>[] = [
  {
    topic: 'Hiến pháp',
    difficulty: 'Dễ',
    stem: 'Theo Hiến pháp năm 2013, cơ quan nào là cơ quan quyền lực nhà nước cao nhất?',
    A: 'Chính phủ',
    B: 'Quốc hội',
    C: 'Tòa án nhân dân tối cao',
    D: 'Viện kiểm sát nhân dân tối cao',
    key: 'B',
    source: 'Điều 69 Hiến pháp năm 2013',
    stemEn: 'Under the 2013 Constitution, which body is the highest organ of State power?',
  },
  {
    topic: 'Hiến pháp',
    difficulty: 'Trung bình',
    stem: 'Theo Hiến pháp năm 2013, Quốc hội thực hiện những quyền nào sau đây?',
    A: 'Quyền lập hiến',
    B: 'Quyền lập pháp',
    C: 'Quyền tư pháp',
    D: 'Giám sát tối cao đối với hoạt động của Nhà nước',
    key: 'A,B,D',
    source: 'Điều 69 Hiến pháp năm 2013',
  },
];

const guide: readonly string[] = [
  'Nhập câu hỏi ở trang tính thứ nhất, mỗi câu một dòng. Có thể đổi thứ tự cột, không đổi tiêu đề.',
  'Chủ đề: tên chủ đề dùng trong ma trận đề, viết giống nhau ở mọi câu.',
  'Độ khó: Dễ, Trung bình hoặc Khó.',
  'Phương án: ít nhất 2, nhiều nhất 6, điền liên tục từ A, không trùng nhau.',
  'Đáp án: chữ cái của phương án đúng, ví dụ B. Nhiều phương án đúng thì ghi A,C.',
  'Căn cứ: điều, khoản của văn bản làm căn cứ cho đáp án.',
  'Chỉ dùng văn bản thuần. Tệp có lỗi thì không câu nào được nhập; lỗi được báo theo dòng và cột.',
  'Thứ tự phương án được trộn khi rút đề: không viết "cả A và B", "tất cả các phương án trên".',
  'Write one question a row on the first sheet. Options are shuffled in every paper, so never refer to them by letter.',
];

const wide = new Set(['stem', 'stemEn']);
const columns = itemFields.map((field) => ({
  header: field.heading,
  width: wide.has(field.name) ? 60 : field.name === 'key' || field.name === 'difficulty' ? 14 : 30,
  text: true,
}));

const sheets: readonly SheetPlan[] = [
  { name: 'Câu hỏi', columns, rows: [], blankRows: 300 },
  {
    name: 'Ví dụ',
    columns,
    rows: examples.map((example) => itemFields.map((field): Cell => example[field.name] ?? null)),
  },
  {
    name: 'Hướng dẫn',
    columns: [{ header: 'Hướng dẫn', width: 110 }],
    rows: guide.map((line) => [line]),
  },
];

/** The workbook to write questions in: an empty sheet, two examples, a guide. */
export function itemTemplate(): Promise<Uint8Array> {
  return writeWorkbook(sheets);
}
