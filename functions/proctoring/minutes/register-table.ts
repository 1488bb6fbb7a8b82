import type { IncidentView } from '../../../shared/proctoring/incident-view.ts';
import { vietnamClock, vietnamDate } from '../../platform/vietnam-time.ts';
import { givenWords } from './given-words.ts';
import { officeWords, sanctionWords } from './sanction-words.ts';

export interface RegisterColumn {
  readonly header: string;
  /** In characters; the page is shared out by these. */
  readonly width: number;
  readonly centred?: boolean;
  cell(incident: IncidentView, index: number): string;
}

const scopeWords = { candidates: '', room: 'Cả phòng', session: 'Cả ca thi' } as const;
const minuteOf = (at: number) => vietnamClock(at).slice(0, 5);

function whom({ scope, candidates }: IncidentView): string {
  if (scope !== 'candidates') return scopeWords[scope];
  return candidates.map((each) => `${each.candidateNumber} ${each.fullName}`).join('; ');
}

function outcome({ violation, technical }: IncidentView): string {
  if (violation) {
    const { decision, proposed, office } = violation;
    return decision
      ? sanctionWords[decision.sanction]
      : `Đề nghị ${sanctionWords[proposed].toLocaleLowerCase('vi')}; chờ ${officeWords[office]}`;
  }
  const given = (technical?.affected ?? []).filter((group) => group.given > 0);
  return given
    .map(
      (group) =>
        `${group.roomName}: ${group.candidateNumbers.length} thí sinh, ${givenWords(group.given)}`,
    )
    .join('; ');
}

function note({ violation, withdrawal }: IncidentView): string {
  const signature = {
    awaited: 'chưa ghi chữ ký',
    signed: 'thí sinh ký',
    refused: 'thí sinh không ký',
  };
  const signed = violation?.witnesses.filter((each) => each.signed).length ?? 0;
  return [
    withdrawal && `ĐÃ RÚT: ${withdrawal.reason ?? ''}`,
    violation && signature[violation.signature],
    violation?.signature === 'refused' && `${signed} người làm chứng ký`,
  ]
    .filter(Boolean)
    .join('; ');
}

/** The columns of the register of incidents (danh sách sự cố, vi phạm), for paper and spreadsheet. */
export const registerColumns: readonly RegisterColumn[] = [
  { header: 'STT', width: 5, centred: true, cell: (_, index) => String(index + 1) },
  { header: 'Số biên bản', width: 8, centred: true, cell: ({ number }) => number },
  {
    header: 'Xảy ra lúc',
    width: 11,
    centred: true,
    cell: ({ happenedAt }) => `${minuteOf(happenedAt)} ${vietnamDate(happenedAt)}`,
  },
  {
    header: 'Loại',
    width: 9,
    cell: ({ kind }) => (kind === 'violation' ? 'Vi phạm' : 'Sự cố kỹ thuật'),
  },
  { header: 'Phòng', width: 10, cell: ({ roomName }) => roomName ?? 'Các phòng' },
  { header: 'Thí sinh', width: 20, cell: whom },
  {
    header: 'Nội dung',
    width: 30,
    cell: ({ violation, description }) =>
      [violation?.groundTitle?.vi, description].filter(Boolean).join('. '),
  },
  { header: 'Biện pháp', width: 18, cell: ({ measures }) => measures },
  { header: 'Xử lý / bù giờ', width: 18, cell: outcome },
  { header: 'Người lập', width: 14, cell: ({ makers }) => makers.join('; ') },
  { header: 'Ghi chú', width: 14, cell: note },
];
