import type { TableCell } from 'pdfmake/interfaces.js';
import { headCell, listLayout } from '../../platform/pdf/list-layout.ts';
import { renderPdf } from '../../platform/pdf/render-pdf.ts';
import { roomSignatures } from '../../platform/pdf/room-signatures.ts';
import { writtenDate } from '../../platform/vietnam-time.ts';
import type { PlanDocument } from './plan-document.ts';
import { roomPages, roomRow } from './room-pages.ts';

/** Least height of a line, in points: room to sign by hand. */
const lineHeight = 20;
const centred = (text: string): TableCell => ({ text, alignment: 'center' });

/** The sheet on which candidates sign as they come in and as they hand in (ký tên, ký nộp bài). */
export function signatureSheetPdf(plan: PlanDocument): Promise<Uint8Array> {
  const headings = [
    'STT',
    'Máy',
    'Số báo danh',
    'Họ và tên',
    'Ngày sinh',
    'Vị trí',
    'Ký vào phòng',
    'Giờ nộp',
    'Ký nộp bài',
    'Ghi chú',
  ];
  return renderPdf(
    roomPages(
      plan,
      'DANH SÁCH THÍ SINH KÝ TÊN VÀ KÝ NỘP BÀI',
      (room, session) => [
        {
          table: {
            headerRows: 2,
            dontBreakRows: true,
            heights: (index) => (index < 2 ? 'auto' : lineHeight),
            widths: [22, 28, 66, '*', 56, 48, 104, 48, 104, 70],
            body: [
              roomRow(session, room, headings.length),
              headings.map(headCell),
              ...room.rows.map((row, index) => [
                centred(String(index + 1)),
                centred(String(row.seat)),
                { text: row.candidateNumber, alignment: 'center' as const, noWrap: true },
                row.fullName,
                centred(writtenDate(row.birthDate)),
                centred(row.positionCode),
                '',
                '',
                '',
                '',
              ]),
            ],
          },
          layout: listLayout,
        },
        {
          unbreakable: true,
          stack: [
            {
              text: `${room.room.name}, ${session.name}: danh sách có ${room.rows.length} thí sinh. Có mặt: ……… Vắng mặt: ……… (số báo danh: …………………………………………) Đã ký nộp bài: ………`,
              margin: [0, 10, 0, 4],
            },
            roomSignatures(10),
          ],
        },
      ],
      { pageOrientation: 'landscape' },
    ),
  );
}
