import type { Content } from 'pdfmake/interfaces.js';
import type {
  RoomHandOverView,
  SessionHandOverView,
} from '../../../shared/proctoring/hand-over/hand-over-contract.ts';
import type { HandOverStanding } from '../../../shared/proctoring/hand-over/room-hand-over.ts';
import type { SessionBackup } from '../../../shared/proctoring/hand-over/session-backup.ts';
import type { SessionSheet } from '../../../shared/sitting/session-sheet.ts';
import { headCell, listLayout, pageFoot } from '../../platform/pdf/list-layout.ts';
import { officialHeading } from '../../platform/pdf/official-heading.ts';
import { renderPdf } from '../../platform/pdf/render-pdf.ts';
import { vietnamClock, vietnamTime } from '../../platform/vietnam-time.ts';
import { minutesTitle, number, section, signatureBlocks } from './minutes-parts.ts';

export interface SessionMinutes {
  readonly sheet: SessionSheet;
  readonly view: SessionHandOverView;
  readonly backup: SessionBackup;
}

const standings: Record<HandOverStanding, string> = {
  open: 'Chưa bàn giao',
  stated: 'Chờ nhận',
  returned: 'Trả lại',
  received: 'Đã nhận',
};
/** In fours, so that two people can compare it by reading aloud. */
const inFours = (hash: string) => (hash.match(/.{4}/g) ?? []).join(' ');
const megabytes = (bytes: number) =>
  (bytes / 1_000_000).toLocaleString('vi', { maximumFractionDigits: 3 });

function roomsTable(rooms: readonly RoomHandOverView[]): Content {
  const sum = (of: (room: RoomHandOverView) => number) =>
    number(rooms.reduce((total, room) => total + of(room), 0));
  const figures: ((room: RoomHandOverView) => number)[] = [
    (room) => room.figures.all,
    (room) => room.figures.present,
    (room) => room.figures.absent,
    (room) => room.figures.submitted,
    (room) => room.figures.timedOut,
    (room) => room.figures.suspended,
    (room) => room.handOver?.counted.signatures ?? 0,
    (room) => room.lateAnswers,
  ];
  const heads = ['Thí sinh', 'Có mặt', 'Vắng', 'Đã nộp', 'Hết giờ', 'Đình chỉ', 'Chữ ký'];
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: ['*', ...heads.map(() => 40), 46, 92],
      body: [
        ['Phòng thi', ...heads, 'Câu trả lời đến muộn', 'Bàn giao'].map(headCell),
        ...rooms.map((room) => [
          room.roomName,
          ...figures.map((of) => number(of(room))),
          {
            text: `${standings[room.standing]}${room.handOver?.received ? ` ${vietnamClock(room.handOver.received.at)}` : ''}`,
            alignment: 'center' as const,
          },
        ]),
        [{ text: 'Cộng', bold: true }, ...figures.map(sum), ''],
      ],
    },
    layout: { ...listLayout, paddingLeft: () => 2, paddingRight: () => 2 },
    fontSize: 9,
  };
}

function checkText({ check, file }: SessionBackup): string {
  if (!check) return 'chưa đối chiếu với dữ liệu trên máy chủ';
  return check.difference === undefined
    ? `đã đối chiếu lúc ${vietnamTime(check.at)}: ${check.same}/${file.count} bài thi giống hệt dữ liệu trên máy chủ`
    : `đối chiếu lúc ${vietnamTime(check.at)}: CÓ KHÁC BIỆT, phải lập biên bản riêng`;
}

/** The minutes of sealing a session's data (biên bản niêm phong dữ liệu ca thi), as PDF. */
export function sessionMinutesPdf(
  { sheet, view, backup }: SessionMinutes,
  printedAt: number,
): Promise<Uint8Array> {
  const title = `Biên bản niêm phong dữ liệu ca thi – ${sheet.sessionName}`;
  const missing = view.rooms.filter((room) => room.standing !== 'received').length;
  return renderPdf({
    info: { title },
    content: [
      officialHeading(sheet.organisationName, 'Hội đồng tuyển dụng'),
      minutesTitle('NIÊM PHONG DỮ LIỆU CA THI', sheet.examName),
      {
        text: [
          `Hôm nay, hồi ${vietnamTime(backup.at)}, sau `,
          { text: sheet.sessionName, bold: true },
          ` (bắt đầu ${vietnamTime(sheet.startsAt)}), phần thi ${sheet.partTitle}, những người ký tên dưới đây đã chứng kiến việc sao lưu dữ liệu ca thi do ${backup.byName} thực hiện trên hệ thống.`,
        ],
      },
      section('1. Bàn giao của các phòng thi'),
      roomsTable(view.rooms),
      ...(missing > 0
        ? [
            {
              text: `Còn ${missing} phòng chưa được nhận bàn giao khi in biên bản.`,
              bold: true,
              margin: [0, 4, 0, 0] as [number, number, number, number],
            },
          ]
        : []),
      section('2. Tệp sao lưu'),
      {
        ul: [
          `${backup.file.count} bài thi kèm nhật ký làm bài, vé dự thi, câu trả lời đến muộn, quyết định, sổ thời gian của ca; không có đáp án và khóa mở đề.`,
          `Dung lượng: ${megabytes(backup.bytes)} MB (${backup.bytes} byte), mã hóa AES-256-GCM.`,
          `Kết quả kiểm tra: ${checkText(backup)}.`,
          'Mã SHA-256 của tệp:',
        ],
      },
      {
        unbreakable: true,
        table: {
          widths: ['*'],
          body: [
            [
              {
                text: inFours(backup.file.sha256),
                bold: true,
                fontSize: 11,
                alignment: 'center',
                margin: [0, 4, 0, 4],
              },
            ],
          ],
        },
        layout: listLayout,
        margin: [0, 4, 0, 0],
      },
      section('3. Niêm phong'),
      {
        ol: [
          'Tệp được chép ra vật mang tin; mã SHA-256 của bản chép trùng với mã trên đây.',
          'Vật mang tin được niêm phong, có chữ ký của những người dưới đây trên mép niêm phong, và giao Trưởng ban coi thi giữ.',
          'Máy chủ được niêm phong lại sau ca thi.',
        ],
      },
      {
        text: `Số vật mang tin: ........   Số niêm phong: ........................   In lúc ${vietnamTime(printedAt)}.`,
        margin: [0, 8, 0, 0],
      },
      signatureBlocks([
        { who: 'KỸ THUẬT VIÊN' },
        { who: 'THƯ KÝ HỘI ĐỒNG' },
        { who: 'ĐẠI DIỆN BAN GIÁM SÁT' },
        { who: 'TRƯỞNG BAN COI THI' },
      ]),
    ],
    footer: pageFoot(title),
  });
}
