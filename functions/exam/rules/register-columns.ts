import { plainText } from '../../../shared/kernel/plain-text.ts';

/** The columns of the candidate spreadsheet, in the order of the template. */
export const registerColumns = [
  { field: 'fullName', vi: 'Họ và tên', en: 'Full name', required: true, width: 28 },
  { field: 'birthDate', vi: 'Ngày sinh', en: 'Date of birth', required: true, width: 14 },
  { field: 'sex', vi: 'Giới tính', en: 'Sex', required: true, width: 10 },
  { field: 'citizenId', vi: 'Số căn cước', en: 'Citizen id', required: true, width: 18 },
  { field: 'position', vi: 'Mã vị trí dự tuyển', en: 'Position code', required: true, width: 20 },
  { field: 'priority', vi: 'Mã ưu tiên', en: 'Priority code', required: false, width: 12 },
  { field: 'exemptPart', vi: 'Phần thi được miễn', en: 'Exempt part', required: false, width: 22 },
  {
    field: 'exemptGround',
    vi: 'Lý do miễn thi',
    en: 'Ground of exemption',
    required: false,
    width: 36,
  },
] as const;
export type RegisterField = (typeof registerColumns)[number]['field'];

/** Which column (0-based) holds each field, found by its heading in any order, case or accent. */
export function findRegisterColumns(headings: readonly unknown[]): Map<RegisterField, number> {
  const plain = headings.map((heading) => plainText(String(heading ?? '')));
  const found = new Map<RegisterField, number>();
  for (const column of registerColumns) {
    const at = plain.findIndex(
      (heading) => heading === plainText(column.vi) || heading === plainText(column.en),
    );
    if (at >= 0) found.set(column.field, at);
  }
  return found;
}
