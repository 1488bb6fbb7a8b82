import type { Content, TableCell } from 'pdfmake/interfaces.js';
import { renderPdf } from '../../platform/pdf/render-pdf.ts';
import type { PlanDocument, RoomPlan, SeatRow, SessionPlan } from './plan-document.ts';
import { planFoot } from './plan-foot.ts';

/** Labels side by side and on a page: 10 of about 95 × 53 mm on A4. */
const across = 2;
const perPage = 10;
const height = 149;

/** A name that would take three lines at full size is set smaller. */
const nameSize = (name: string) => (name.length > 34 ? 12 : name.length > 24 ? 13.5 : 16);

function label(session: SessionPlan, { room }: RoomPlan, row: SeatRow): TableCell {
  return {
    columns: [
      {
        width: '*',
        stack: [
          { text: `MÁY ${String(row.seat).padStart(2, '0')}`, fontSize: 19, bold: true },
          { text: row.candidateNumber, fontSize: 25, bold: true, margin: [0, 0, 0, 2] },
          { text: row.fullName, fontSize: nameSize(row.fullName), margin: [0, 0, 0, 3] },
          { text: `${room.name} – ${session.name}`, fontSize: 8.5, color: '#333333' },
        ],
      },
      // The candidate number and nothing else: a label left on a desk gives nobody away.
      { width: 92, qr: row.candidateNumber, fit: 92, eccLevel: 'M', margin: [0, 4, 0, 0] },
    ],
    columnGap: 6,
  };
}

function spareLabel(session: SessionPlan, { room }: RoomPlan, number: number): TableCell {
  return {
    stack: [
      { text: `MÁY DỰ PHÒNG ${number}`, fontSize: 19, bold: true },
      {
        text: `${room.name} – ${session.name}`,
        fontSize: 8.5,
        color: '#333333',
        margin: [0, 6, 0, 0],
      },
      { text: 'Chỉ dùng khi giám thị cho đổi máy.', fontSize: 9, margin: [0, 8, 0, 0] },
    ],
  };
}

function sheets(labels: readonly TableCell[], isFirst: boolean): Content[] {
  const pages: Content[] = [];
  for (let from = 0; from < labels.length; from += perPage) {
    const rows: TableCell[][] = [];
    for (let at = from; at < Math.min(from + perPage, labels.length); at += across)
      rows.push(Array.from({ length: across }, (_, i) => labels[at + i] ?? ''));
    pages.push({
      ...(isFirst && from === 0 ? {} : { pageBreak: 'before' as const }),
      table: { widths: ['*', '*'], heights: height - 16, body: rows, dontBreakRows: true },
      layout: {
        hLineWidth: () => 0.4,
        vLineWidth: () => 0.4,
        hLineColor: () => '#999999',
        vLineColor: () => '#999999',
        hLineStyle: () => ({ dash: { length: 3 } }),
        vLineStyle: () => ({ dash: { length: 3 } }),
        paddingTop: () => 8,
        paddingBottom: () => 8,
        paddingLeft: () => 10,
        paddingRight: () => 10,
      },
    });
  }
  return pages;
}

/** Labels for the desks of each room, to be cut out: workstation, number, name, QR of the number. */
export function deskLabelsPdf(plan: PlanDocument): Promise<Uint8Array> {
  const rooms = plan.sessions.flatMap((session) =>
    session.rooms.map((room) => ({ session, room })),
  );
  return renderPdf({
    info: { title: `Nhãn bàn – ${plan.examName}` },
    pageMargins: [26, 26, 26, 36],
    content: rooms.flatMap(({ session, room }, index) =>
      sheets(
        [
          ...room.rows.map((row) => label(session, room, row)),
          ...Array.from({ length: room.room.spares }, (_, i) => spareLabel(session, room, i + 1)),
        ],
        index === 0,
      ),
    ),
    footer: planFoot(`Nhãn bàn – ${plan.examName}`, plan, 26),
  });
}
