import type { TableCell } from 'pdfmake/interfaces.js';
import { headCell, listLayout } from '../../platform/pdf/list-layout.ts';
import { renderPdf } from '../../platform/pdf/render-pdf.ts';
import { writtenDate } from '../../platform/vietnam-time.ts';
import type { PlanDocument, RoomPlan } from './plan-document.ts';
import { roomPages, roomRow } from './room-pages.ts';

const centred = (text: string): TableCell => ({ text, alignment: 'center' });
const strong = (text: string): TableCell => ({
  text,
  alignment: 'center',
  noWrap: true,
  bold: true,
});

/** Rows as people look for themselves: by candidate number. */
export const byNumber = ({ rows }: RoomPlan) =>
  rows.toSorted((a, b) => (a.candidateNumber < b.candidateNumber ? -1 : 1));

/** The list posted at each room's door (danh sách niêm yết): no citizen ids, no codes. */
export function doorListPdf(plan: PlanDocument): Promise<Uint8Array> {
  const headings = [
    'STT',
    'Số báo danh',
    'Họ và tên',
    'Ngày sinh',
    'Nam/Nữ',
    'Vị trí dự tuyển',
    'Máy',
  ];
  return renderPdf(
    roomPages(
      plan,
      'DANH SÁCH THÍ SINH TRONG PHÒNG THI',
      (room, session) => [
        {
          table: {
            headerRows: 2,
            dontBreakRows: true,
            widths: [20, 62, '*', 58, 24, 162, 26],
            body: [
              roomRow(session, room, headings.length),
              headings.map(headCell),
              ...byNumber(room).map((row, index) => [
                centred(String(index + 1)),
                strong(row.candidateNumber),
                row.fullName,
                centred(writtenDate(row.birthDate)),
                centred(row.sex === 'male' ? 'Nam' : 'Nữ'),
                { text: `${row.positionCode} – ${row.positionTitle}`, fontSize: 8.5 },
                strong(String(row.seat)),
              ]),
            ],
          },
          layout: listLayout,
          fontSize: 10.5,
        },
        {
          unbreakable: true,
          stack: [
            {
              text: `${room.room.name}, ${session.name}: ${room.rows.length} thí sinh.`,
              margin: [0, 8, 0, 2],
            },
            {
              text: 'Thí sinh tìm tên mình theo số báo danh, xem số máy ở cột cuối và mang theo căn cước (thẻ hoặc VNeID) khi vào phòng. Nếu có sai sót, báo ngay cho giám thị hoặc thư ký Hội đồng.',
              fontSize: 9.5,
            },
          ],
        },
      ],
      { pageMargins: [30, 36, 30, 46] },
    ),
  );
}
