import type { Content, TableCell } from 'pdfmake/interfaces.js';
import { columnsOf } from '../../../shared/exam/room-grid.ts';
import { renderPdf } from '../../platform/pdf/render-pdf.ts';
import type { PlanDocument, RoomPlan } from './plan-document.ts';
import { roomPages } from './room-pages.ts';

/** Whether a room needs a sheet of A3 to be read from a step away. */
const isLarge = (room: RoomPlan['room']) =>
  columnsOf(room) > 10 || room.seats / columnsOf(room) > 6;

/** The size of names, in points, by what a seat has in width and height. */
function nameSize(room: RoomPlan['room'], isA3: boolean): number {
  const columns = columnsOf(room);
  const wide = (isA3 ? 1130 : 782) / columns / 12;
  const high = (isA3 ? 620 : 350) / Math.ceil(room.seats / columns) / 8;
  return Math.max(6, Math.min(11, wide, high));
}

/** Names of five words and more are set smaller, or they would make the whole row taller. */
const fitted = (name: string, size: number) => (name.length > 28 ? size - 1 : size);

function seatCell({ rows }: RoomPlan, seat: number, small: number): TableCell {
  const row = rows.find((each) => each.seat === seat);
  return {
    stack: [
      { text: String(seat).padStart(2, '0'), bold: true, fontSize: small + 3 },
      row
        ? { text: row.candidateNumber, bold: true, fontSize: small + 0.5 }
        : { text: '(trống)', italics: true, color: '#666666', fontSize: small },
      ...(row ? [{ text: row.fullName, fontSize: fitted(row.fullName, small) }] : []),
      ...(row ? [{ text: row.positionCode, fontSize: small - 0.5, color: '#444444' }] : []),
    ],
    alignment: 'center',
    lineHeight: 1,
    ...(row ? {} : { fillColor: '#f1f1f1' }),
  };
}

function seatTable(room: RoomPlan, small: number): Content {
  const columns = columnsOf(room.room);
  const last = Math.max(room.room.seats, ...room.rows.map((row) => row.seat));
  const body: TableCell[][] = [];
  for (let first = 1; first <= last; first += columns)
    body.push(
      Array.from({ length: columns }, (_, i): TableCell => {
        const seat = first + i;
        return seat <= last
          ? seatCell(room, seat, small)
          : { text: '', border: [false, false, false, false] };
      }),
    );
  const spares: TableCell[] = Array.from({ length: room.room.spares }, (_, i) => ({
    text: `Dự phòng ${i + 1}`,
    italics: true,
    alignment: 'center',
    fontSize: small,
    fillColor: '#e4e4e4',
  }));
  return {
    stack: [
      {
        table: { widths: Array.from({ length: columns }, () => '*'), body, dontBreakRows: true },
        layout: {
          hLineWidth: () => 0.7,
          vLineWidth: () => 0.7,
          paddingTop: () => 3,
          paddingBottom: () => 3,
        },
      },
      ...(spares.length > 0
        ? [
            {
              table: {
                widths: Array.from({ length: Math.min(spares.length, columns) }, () => '*'),
                body: inRows(spares, columns),
              },
              margin: [0, 8, 0, 0] as [number, number, number, number],
            },
          ]
        : []),
    ],
  };
}

function inRows(cells: readonly TableCell[], across: number): TableCell[][] {
  const wide = Math.min(cells.length, across);
  const rows: TableCell[][] = [];
  for (let at = 0; at < cells.length; at += wide)
    rows.push(
      Array.from(
        { length: wide },
        (_, i): TableCell => cells[at + i] ?? { text: '', border: [false, false, false, false] },
      ),
    );
  return rows;
}

const desk: Content = {
  columns: [
    { width: '*', text: '' },
    {
      width: 240,
      table: {
        widths: ['*'],
        body: [
          [{ text: 'BÀN GIÁM THỊ – MÀN CHIẾU', alignment: 'center', bold: true, fontSize: 9 }],
        ],
      },
    },
    { width: '*', text: '' },
  ],
  margin: [0, 0, 0, 8],
};

/** The map of each room (sơ đồ phòng thi): workstations as they stand, who sits where, the spares. */
export function roomMapPdf(plan: PlanDocument): Promise<Uint8Array> {
  const rooms = plan.sessions.flatMap((session) => session.rooms.map(({ room }) => room));
  const isA3 = rooms.some(isLarge);
  return renderPdf(
    roomPages(
      plan,
      'SƠ ĐỒ PHÒNG THI',
      (room) => [
        desk,
        seatTable(room, nameSize(room.room, isA3)),
        {
          text: `${room.rows.length} thí sinh / ${room.room.seats} máy, ${room.room.spares} máy dự phòng. Máy số 01 ở hàng đầu, đếm từ trái sang phải nhìn từ bàn giám thị xuống.`,
          fontSize: 9,
          margin: [0, 8, 0, 0],
        },
      ],
      {
        pageOrientation: 'landscape',
        ...(isA3 ? { pageSize: 'A3' } : {}),
        pageMargins: [30, 22, 30, 34],
      },
    ),
  );
}
