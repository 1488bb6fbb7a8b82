import { writeWorkbook } from '../../../functions/platform/spreadsheet/write-sheet.ts';
import type { DemoPerson } from './demo-people.ts';

/** A register as a secretary would upload it; `exemptEvery` leaves every so-manieth out of part II. */
export function demoRegisterSheet(
  people: readonly DemoPerson[],
  positionCodes: readonly string[],
  exempt?: { readonly every: number; readonly part: string; readonly ground: string },
): Promise<Uint8Array> {
  const headings = [
    'Họ và tên',
    'Ngày sinh',
    'Giới tính',
    'Số căn cước',
    'Mã vị trí dự tuyển',
    'Mã ưu tiên',
    'Phần thi được miễn',
    'Lý do miễn thi',
  ];
  return writeWorkbook([
    {
      name: 'Thí sinh',
      columns: headings.map((header) => ({ header, text: true })),
      rows: people.map((person, i) => {
        const spared = exempt !== undefined && i % exempt.every === exempt.every - 1;
        return [
          person.fullName,
          person.birthDate,
          person.sex,
          person.citizenId,
          positionCodes[i % positionCodes.length] ?? '',
          person.priority,
          spared ? exempt.part : '',
          spared ? exempt.ground : '',
        ];
      }),
    },
  ]);
}
