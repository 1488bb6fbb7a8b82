import type { Exam } from '../../shared/exam/exam.ts';
import { writeWorkbook } from '../platform/spreadsheet/write-sheet.ts';
import { registerColumns } from './rules/register-columns.ts';

/** The spreadsheet a secretary fills in: the sheet itself, and this exam's codes on a second one. */
export function registerTemplate(exam: Exam): Promise<Uint8Array> {
  const exemptParts = exam.ruleSet.rounds.flatMap((round) =>
    round.parts.filter((part) => part.exemptionGrounds.length > 0),
  );
  return writeWorkbook([
    {
      name: 'Thí sinh',
      columns: registerColumns.map((column) => ({
        header: column.vi,
        width: column.width,
        text: true,
      })),
      rows: [],
      blankRows: 300,
    },
    {
      name: 'Hướng dẫn',
      columns: [
        { header: 'Mục', width: 24 },
        { header: 'Giá trị', width: 28 },
        { header: 'Ý nghĩa', width: 70 },
      ],
      rows: [
        ['Ngày sinh', '05/09/1998', 'Ngày/tháng/năm; có thể là ô ngày hoặc ô văn bản.'],
        ['Giới tính', 'Nam hoặc Nữ', ''],
        ['Số căn cước', '048198001234', '12 chữ số, giữ số 0 ở đầu (cột định dạng Văn bản).'],
        ...exam.positions.map((each) => [
          'Mã vị trí dự tuyển',
          each.code,
          `${each.title} – ${each.agency} (chỉ tiêu ${each.quota})`,
        ]),
        ...exam.ruleSet.priorityGrounds.map((each) => [
          'Mã ưu tiên',
          each.code,
          `${each.title.vi} (+${each.points.value} điểm)`,
        ]),
        ...exemptParts.map((part) => [
          'Phần thi được miễn',
          part.title.vi,
          part.exemptionGrounds.map((ground) => ground.vi).join('; '),
        ]),
        [
          'Ghi chú',
          '',
          'Để trống Mã ưu tiên nếu không thuộc diện ưu tiên; nhiều diện thì ghi diện cao nhất.',
        ],
      ],
    },
  ]);
}
