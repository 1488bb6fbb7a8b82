import type { Cell } from '../../shared/kernel/sheet-row.ts';
import { type SheetPlan, writeWorkbook } from '../platform/spreadsheet/write-sheet.ts';
import { itemExamples } from './item-examples.ts';
import { itemFields } from './rules/item-fields.ts';
import { kindNames } from './rules/kind-names.ts';

const guide: readonly string[] = [
  'Nhập câu hỏi ở trang tính thứ nhất, mỗi câu một dòng. Có thể đổi thứ tự cột, không đổi tiêu đề.',
  'Chủ đề: tên chủ đề dùng trong ma trận đề, viết giống nhau ở mọi câu. Chủ đề con viết sau dấu " / " (có dấu cách hai bên), ví dụ Luật Cán bộ, công chức / Nghĩa vụ.',
  'Độ khó: Dễ, Trung bình hoặc Khó.',
  `Loại câu hỏi: ${Object.values(kindNames).join('; ')}. Để trống: theo số đáp án là một hay nhiều đáp án.`,
  'Phương án: ít nhất 2, nhiều nhất 6, điền liên tục từ A, không trùng nhau.',
  'Đáp án: chữ cái của phương án đúng, ví dụ B. Nhiều phương án đúng thì ghi A,C.',
  'Đúng/Sai: để trống phương án, đáp án là Đúng hoặc Sai.',
  'Điền số: để trống phương án, đáp án là số, có thể kèm sai số cho phép, ví dụ 3,14 ± 0,01. Dùng dấu phẩy hoặc dấu chấm thập phân đều được.',
  'Trả lời ngắn: để trống phương án, các đáp án được chấp nhận cách nhau bằng dấu |. Không phân biệt chữ hoa; muốn phân biệt thì ghi loại "Trả lời ngắn (phân biệt hoa thường)". Dấu tiếng Việt luôn được tính.',
  'Sắp xếp: ghi ít nhất 3 phương án theo đúng thứ tự và để trống đáp án; đề thi tự xáo trộn.',
  'Ghép đôi: mỗi phương án ghi "vế trái => vế phải", để trống đáp án. Muốn thêm vế phải gây nhiễu thì ghi "=> vế phải".',
  'Tự luận: để trống phương án; đáp án để trống hoặc ghi số từ, ví dụ 200–500 từ. Phần thi có câu tự luận phải do người chấm.',
  'Căn cứ: điều, khoản của văn bản làm căn cứ cho đáp án.',
  'Công thức: viết bằng TeX giữa hai dấu $, ví dụ $\\frac{a}{b}$ hoặc $x^2 + 1$; công thức riêng một dòng viết giữa $$ và $$. Dùng được ở câu hỏi, câu hỏi tiếng Anh và phương án.',
  'Dấu đô la thường: "10 $" hoặc "$10" vẫn là chữ; nếu bị hiểu nhầm là công thức thì viết \\$.',
  'Ngoài công thức chỉ dùng văn bản thuần. Tệp có lỗi thì không câu nào được nhập; lỗi được báo theo dòng và cột.',
  'Thứ tự phương án được trộn khi rút đề: không viết "cả A và B", "tất cả các phương án trên".',
  'Formulas are TeX between dollar signs: $x^2$ in the line, $$…$$ on a line of its own. A plain dollar sign may be written as \\$.',
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
    rows: itemExamples.map((example) =>
      itemFields.map((field): Cell => example[field.name] ?? null),
    ),
  },
  {
    name: 'Hướng dẫn',
    columns: [{ header: 'Hướng dẫn', width: 110 }],
    rows: guide.map((line) => [line]),
  },
];

/** The workbook to write questions in: an empty sheet, an example of each kind, a guide. */
export function itemTemplate(): Promise<Uint8Array> {
  return writeWorkbook(sheets);
}
