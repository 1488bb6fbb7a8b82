import type { Cell } from '../../../shared/kernel/sheet-row.ts';
import { type SheetPlan, writeWorkbook } from '../../platform/spreadsheet/write-sheet.ts';
import { vietnamTime, writtenDate } from '../../platform/vietnam-time.ts';
import { byNumber } from './door-list.ts';
import type { PlanDocument, RoomPlan, SeatRow, SessionPlan } from './plan-document.ts';
import { versionText } from './plan-foot.ts';

interface Placed {
  readonly session: SessionPlan;
  readonly room: RoomPlan;
  readonly row: SeatRow;
}
interface ListColumn {
  readonly header: string;
  readonly width: number;
  readonly cell: (placed: Placed, index: number) => Cell;
}

const column = (
  header: string,
  width: number,
  cell: (placed: Placed, index: number) => Cell,
): ListColumn => ({ header, width, cell });

const order = column('STT', 6, (_, index) => index + 1);
const seat = column('Máy', 6, ({ row }) => row.seat);
const sign = (header: string) => column(header, 16, () => '');
const person = [
  column('Số báo danh', 13, ({ row }) => row.candidateNumber),
  column('Họ và tên', 28, ({ row }) => row.fullName),
  column('Ngày sinh', 12, ({ row }) => writtenDate(row.birthDate)),
  column('Nam/Nữ', 8, ({ row }) => (row.sex === 'male' ? 'Nam' : 'Nữ')),
  column('Vị trí dự tuyển', 34, ({ row }) => `${row.positionCode} – ${row.positionTitle}`),
  column('Đơn vị', 28, ({ row }) => row.agency),
];
const place = [
  column('Phần thi', 24, ({ session }) => session.partTitle),
  column('Ca thi', 16, ({ session }) => session.name),
  column('Giờ bắt đầu', 26, ({ session }) => vietnamTime(session.startsAt)),
  column('Điểm thi', 28, ({ room }) => room.room.venue),
  column('Phòng', 14, ({ room }) => room.room.name),
];
/** The usual columns of a candidate list. */
const usual = [order, ...person, ...place, seat, sign('Ký tên'), sign('Ghi chú')];

function sheet(
  name: string,
  plan: PlanDocument,
  columns: readonly ListColumn[],
  placed: readonly Placed[],
): SheetPlan {
  return {
    name,
    columns: columns.map(({ header, width }) => ({ header, width })),
    rows: placed.map((each, index) => columns.map(({ cell }) => cell(each, index))),
    notes: [versionText(plan)],
  };
}

/** Everybody at their place, by session, room and seat. */
const everybody = (plan: PlanDocument): Placed[] =>
  plan.sessions.flatMap((session) =>
    session.rooms.flatMap((room) => room.rows.map((row) => ({ session, room, row }))),
  );

/** A sheet a room; names are unique in a workbook, so each begins with its place. */
const roomSheets = (
  plan: PlanDocument,
  columns: readonly ListColumn[],
  rowsOf: (room: RoomPlan) => readonly SeatRow[],
): SheetPlan[] =>
  plan.sessions
    .flatMap((session) => session.rooms.map((room) => ({ session, room })))
    .map(({ session, room }, index) =>
      sheet(
        `${index + 1}. ${room.room.name} ${session.name}`,
        plan,
        columns,
        rowsOf(room).map((row) => ({ session, room, row })),
      ),
    );

/** The candidates of the whole exam, once by number and once by room (danh sách thí sinh toàn kỳ). */
export function candidateListSheets(plan: PlanDocument): Promise<Uint8Array> {
  const all = everybody(plan);
  const numbered = all.toSorted((a, b) =>
    a.row.candidateNumber === b.row.candidateNumber
      ? a.session.startsAt - b.session.startsAt
      : a.row.candidateNumber < b.row.candidateNumber
        ? -1
        : 1,
  );
  return writeWorkbook([
    sheet('Theo số báo danh', plan, usual, numbered),
    sheet('Theo điểm thi, phòng thi', plan, usual, all),
  ]);
}

/** The door lists, a sheet a room. */
export const doorListSheets = (plan: PlanDocument): Promise<Uint8Array> =>
  writeWorkbook(roomSheets(plan, [order, ...person.slice(0, 5), seat], byNumber));

/** The signature sheets, a sheet a room. */
export const signatureSheets = (plan: PlanDocument): Promise<Uint8Array> =>
  writeWorkbook(
    roomSheets(
      plan,
      [
        order,
        seat,
        ...person.slice(0, 3),
        sign('Ký vào phòng'),
        sign('Giờ nộp'),
        sign('Ký nộp bài'),
        sign('Ghi chú'),
      ],
      ({ rows }) => rows,
    ),
  );

/** What a label printer needs, a line a desk. */
export const deskLabelSheet = (plan: PlanDocument): Promise<Uint8Array> =>
  writeWorkbook([
    sheet('Nhãn bàn', plan, [...person.slice(0, 2), ...place.slice(1), seat], everybody(plan)),
  ]);

/** What a mail merge of summons needs, a line a part: nothing that must not lie on a desk. */
export const summonsSheet = (plan: PlanDocument): Promise<Uint8Array> =>
  writeWorkbook([sheet('Giấy triệu tập', plan, [...person, ...place, seat], everybody(plan))]);
