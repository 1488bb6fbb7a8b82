import type { Content } from 'pdfmake/interfaces.js';
import type { RoomHandOver } from '../../../shared/proctoring/hand-over/room-hand-over.ts';
import type { SessionSheet } from '../../../shared/sitting/session-sheet.ts';
import { headCell, listLayout, pageFoot } from '../../platform/pdf/list-layout.ts';
import { officialHeading } from '../../platform/pdf/official-heading.ts';
import { renderPdf } from '../../platform/pdf/render-pdf.ts';
import { vietnamTime } from '../../platform/vietnam-time.ts';
import { dotted, minutesTitle, number, section, signatureBlocks } from './minutes-parts.ts';

export interface RoomMinutes {
  readonly sheet: SessionSheet;
  readonly venue: string;
  readonly roomName: string;
  readonly handOver: RoomHandOver;
}

function countsTable({ figures, counted }: RoomHandOver): Content {
  const row = (name: string, system: number, byHand?: number) => [
    name,
    number(system),
    byHand === undefined ? '' : number(byHand),
    byHand === undefined || byHand === system ? '' : number(byHand - system),
  ];
  const { all, present, absent, submitted, timedOut, suspended } = figures;
  return {
    table: {
      headerRows: 1,
      widths: ['*', 90, 90, 70],
      body: [
        ['Nội dung', 'Hệ thống', 'Đếm tại phòng', 'Chênh lệch'].map(headCell),
        row('Thí sinh trong danh sách phòng', all),
        row('Có mặt', present, counted.present),
        row('Vắng mặt', absent),
        row('Đã nộp bài', submitted),
        row('Thu bài khi hết giờ', timedOut),
        row('Bị đình chỉ', suspended),
        row('Chữ ký trên danh sách nộp bài', submitted + timedOut, counted.signatures),
      ],
    },
    layout: listLayout,
  };
}

function handedOver(handOver: RoomHandOver): string[] {
  const { counted, scratchPaper, incidents, lateAnswers } = handOver;
  return [
    `Danh sách thí sinh nộp bài có ${counted.signatures} chữ ký.`,
    `Giấy nháp: ${scratchPaper} tờ.`,
    `Biên bản vi phạm, sự cố của phòng: ${incidents}.`,
    `Thí sinh có câu trả lời đến muộn chưa được quyết định: ${lateAnswers}.`,
  ];
}

function receipt({ received, returns, sequence }: RoomHandOver): string {
  const last = returns.at(-1);
  if (received)
    return `Đã nhận bàn giao lúc ${vietnamTime(received.at)}.${received.remarks ? ` Ý kiến bên nhận: ${received.remarks}` : ''}`;
  if (last?.statement === sequence)
    return `Bên nhận trả lại lúc ${vietnamTime(last.at)}; lý do: ${last.reason}. Biên bản này không có giá trị bàn giao.`;
  return 'Bên nhận chưa xác nhận trên hệ thống.';
}

/** The minutes of the hand-over of a room (biên bản bàn giao phòng thi), as PDF. */
export function roomMinutesPdf(minutes: RoomMinutes, printedAt: number): Promise<Uint8Array> {
  const { sheet, venue, roomName, handOver } = minutes;
  const { byName, received, explanation, remarks } = handOver;
  const title = `Biên bản bàn giao phòng thi – ${sheet.sessionName} – ${roomName}`;
  return renderPdf({
    info: { title },
    content: [
      officialHeading(sheet.organisationName, 'Hội đồng tuyển dụng'),
      minutesTitle('BÀN GIAO PHÒNG THI', sheet.examName),
      {
        text: [
          `Hôm nay, hồi ${vietnamTime(handOver.at)}, tại `,
          { text: roomName, bold: true },
          `${venue ? `, ${venue}` : ''}, sau ${sheet.sessionName} (bắt đầu ${vietnamTime(sheet.startsAt)}), phần thi ${sheet.partTitle}, chúng tôi gồm:`,
        ],
      },
      {
        ul: [
          {
            text: ['Bên giao (giám thị, kỹ thuật viên phòng thi): ', { text: byName, bold: true }],
          },
          {
            text: [
              'Bên nhận (Trưởng ban coi thi): ',
              { text: received?.byName ?? dotted, bold: received !== undefined },
            ],
          },
        ],
        margin: [0, 2, 0, 0],
      },
      { text: 'đã tiến hành bàn giao phòng thi như sau:', margin: [0, 2, 0, 0] },
      section('1. Số liệu của phòng thi'),
      countsTable(handOver),
      {
        text: `Giải thích chênh lệch: ${explanation ?? 'không có chênh lệch'}.`,
        margin: [0, 4, 0, 0],
      },
      section('2. Hồ sơ bàn giao'),
      { ul: handedOver(handOver) },
      section('3. Ghi chú của bên giao'),
      remarks ?? 'Không.',
      section('4. Xác nhận của bên nhận'),
      receipt(handOver),
      {
        text: `Biên bản ghi theo sự kiện số ${handOver.sequence} trong nhật ký của kỳ thi; in lúc ${vietnamTime(printedAt)}; lập thành 02 bản, mỗi bên giữ 01 bản.`,
        fontSize: 9,
        margin: [0, 8, 0, 0],
      },
      signatureBlocks([
        { who: 'BÊN GIAO', name: byName },
        { who: 'GIÁM THỊ 2' },
        { who: 'KỸ THUẬT VIÊN' },
        { who: 'TRƯỞNG BAN COI THI', ...(received ? { name: received.byName } : {}) },
      ]),
    ],
    footer: pageFoot(title),
  });
}
