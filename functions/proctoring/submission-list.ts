import type { TableCell } from 'pdfmake/interfaces.js';
import type { SittingState } from '../../shared/sitting/sitting-state.ts';
import { headCell, listLayout, pageFoot } from '../platform/pdf/list-layout.ts';
import { officialHeading } from '../platform/pdf/official-heading.ts';
import { renderPdf } from '../platform/pdf/render-pdf.ts';
import { roomSignatures } from '../platform/pdf/room-signatures.ts';
import { vietnamClock, vietnamTime, writtenDate } from '../platform/vietnam-time.ts';
import type { SubmissionRow } from './rules/submission-row.ts';
import { submissionTotals } from './rules/submission-totals.ts';

export interface SubmissionList {
  readonly organisationName: string;
  readonly examName: string;
  readonly sessionName: string;
  readonly partTitle: string;
  readonly roomName: string;
  readonly startsAt: number;
  readonly printedAt: number;
  readonly questionCount: number;
  /** Whether the exam shows results at once, so that the list has them. */
  readonly withResults: boolean;
  readonly rows: readonly SubmissionRow[];
}

const stateNames: Record<SittingState, string> = {
  assigned: 'Chưa đăng nhập',
  waiting: 'Đang chờ',
  running: 'Đang làm',
  paused: 'Tạm dừng',
  submitted: 'Đã nộp',
  timedOut: 'Thu khi hết giờ',
  suspended: 'Đình chỉ',
  absent: 'Vắng',
};

const centred = (text: string): TableCell => ({ text, alignment: 'center' });
/** In one piece: half a number read alone is another one. */
const whole = (text: string): TableCell => ({ text, alignment: 'center', noWrap: true });
/** Least height of a line, in points: room to sign by hand. */
const lineHeight = 17;
/** The first 16 digits, in fours: enough to compare by eye with a receipt. */
const shortHash = (hash: string) => hash.slice(0, 16).match(/.{4}/g)?.join(' ') ?? '';

function cellsOf(list: SubmissionList, row: SubmissionRow, index: number): TableCell[] {
  const { submission } = row;
  const state = stateNames[row.state];
  return [
    centred(String(index + 1)),
    centred(String(row.seat)),
    whole(row.candidateNumber),
    row.fullName,
    centred(writtenDate(row.birthDate)),
    centred(row.moves > 0 ? `${state} (đổi máy ${row.moves} lần)` : state),
    centred(submission ? vietnamClock(submission.endedAt) : ''),
    centred(submission ? `${submission.answered}/${list.questionCount}` : ''),
    ...(list.withResults ? [centred(submission?.correct?.toString() ?? '')] : []),
    whole(submission ? shortHash(submission.answersHash) : ''),
    '',
  ];
}

function totalsText(list: SubmissionList): string {
  const { all, present, away, submitted, timedOut, suspended, open } = submissionTotals(list.rows);
  const parts = [`đã nộp ${submitted}`, `thu khi hết giờ ${timedOut}`, `đình chỉ ${suspended}`];
  if (open > 0) parts.push(`chưa xong ${open}`);
  return `Danh sách có ${all} thí sinh. Có mặt: ${present} (${parts.join(', ')}). Vắng mặt: ${away}.`;
}

/** The list of a room on which candidates sign that they have handed in (TT 22/2025), as PDF. */
export function submissionListPdf(list: SubmissionList): Promise<Uint8Array> {
  const columns = [
    'STT',
    'Máy',
    'Số báo danh',
    'Họ và tên',
    'Ngày sinh',
    'Trạng thái',
    'Nộp lúc',
    'Đã trả lời',
    ...(list.withResults ? ['Số câu đúng'] : []),
    'Mã bài làm',
    'Thí sinh ký',
  ];
  const title = `${list.examName} – ${list.sessionName} – ${list.roomName}`;
  return renderPdf({
    pageOrientation: 'landscape',
    info: { title },
    content: [
      officialHeading(list.organisationName, 'Hội đồng tuyển dụng'),
      {
        text: list.withResults
          ? 'DANH SÁCH NỘP BÀI VÀ KẾT QUẢ TỔNG HỢP CỦA PHÒNG THI'
          : 'DANH SÁCH THÍ SINH NỘP BÀI CỦA PHÒNG THI',
        bold: true,
        fontSize: 13,
        alignment: 'center',
      },
      { text: list.examName, alignment: 'center', margin: [0, 2, 0, 6] },
      {
        columns: [
          {
            text: [
              'Phòng thi: ',
              { text: list.roomName, bold: true },
              `\nPhần thi: ${list.partTitle}`,
            ],
          },
          {
            text: `${list.sessionName}: ${vietnamTime(list.startsAt)}\nIn lúc: ${vietnamTime(list.printedAt)}`,
            alignment: 'right',
          },
        ],
        margin: [0, 0, 0, 8],
      },
      {
        table: {
          headerRows: 1,
          dontBreakRows: true,
          heights: (index) => (index === 0 ? 'auto' : lineHeight),
          widths: [
            ...[20, 26, 72, '*', 50, 66, 42, 38],
            ...(list.withResults ? [36] : []),
            ...[84, 84],
          ],
          body: [
            columns.map(headCell),
            ...list.rows.map((row, index) => cellsOf(list, row, index)),
          ],
        },
        layout: listLayout,
        fontSize: 9,
      },
      {
        unbreakable: true,
        stack: [
          { text: totalsText(list), bold: true, margin: [0, 10, 0, 2] },
          {
            text: 'Mã bài làm là 16 ký tự đầu của mã SHA-256 trên biên nhận của thí sinh. Thí sinh ký để xác nhận đã nộp bài.',
            fontSize: 9,
          },
          roomSignatures(12),
        ],
      },
    ],
    footer: pageFoot(title),
  });
}
