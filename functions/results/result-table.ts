import type { Exam } from '../../shared/exam/exam.ts';
import type { ResultRow, RoundResult } from '../../shared/results/round-result.ts';
import { writtenDate } from '../platform/vietnam-time.ts';

export interface ResultColumn {
  readonly header: string;
  /** In characters; the list shares out what the page has by these. */
  readonly width: number;
  readonly align?: 'left' | 'center' | 'right';
  /** Decimal places a number is printed with; none for counts. */
  readonly decimals?: number;
  cell(row: ResultRow, index: number): string | number;
}

const outcomes = {
  selected: 'Trúng tuyển',
  notSelected: 'Không trúng tuyển',
  pendingDecision: 'Chờ quyết định',
} as const;
const statuses = { exempt: 'Miễn thi', absent: 'Vắng', suspended: 'Đình chỉ' } as const;

/** The usual columns of a published list. No citizen id, and of a priority only the points. */
export function resultColumns(exam: Exam, results: RoundResult): ResultColumn[] {
  const round = exam.ruleSet.rounds.find((each) => each.roundId === results.roundId);
  const positions = new Map(exam.positions.map((each) => [each.positionId, each]));
  const partIds = results.rows[0]?.parts.map((part) => part.partId) ?? [];
  const ranks = results.rows.some((row) => row.ranking);
  const columns: ResultColumn[] = [
    { header: 'STT', width: 5, align: 'center', cell: (_row, index) => index + 1 },
    { header: 'SBD', width: 9, align: 'center', cell: (row) => row.candidateNumber },
    { header: 'Họ và tên', width: 24, cell: (row) => row.fullName },
    { header: 'Ngày sinh', width: 11, align: 'center', cell: (row) => writtenDate(row.birthDate) },
    {
      header: 'Nam/Nữ',
      width: 8,
      align: 'center',
      cell: (row) => (row.sex === 'female' ? 'Nữ' : 'Nam'),
    },
    {
      header: 'Vị trí dự tuyển',
      width: 24,
      cell: (row) => positions.get(row.positionId)?.title ?? '',
    },
    { header: 'Đơn vị', width: 18, cell: (row) => positions.get(row.positionId)?.agency ?? '' },
  ];
  for (const partId of partIds) {
    const title = round?.parts.find((part) => part.partId === partId)?.title.vi ?? partId;
    columns.push({
      header: partIds.length > 1 ? `Số câu đúng – ${title}` : 'Số câu đúng',
      width: 10,
      align: 'center',
      cell(row) {
        const part = row.parts.find((each) => each.partId === partId);
        if (!part) return '';
        return part.status === 'graded' ? `${part.correct}/${part.total}` : statuses[part.status];
      },
    });
  }
  if (!ranks) {
    columns.push({
      header: 'Kết quả',
      width: 12,
      align: 'center',
      cell: (row) => (row.qualified ? 'Đạt' : 'Không đạt'),
    });
    return columns;
  }
  const decimals = exam.ruleSet.ranking?.decimals.value ?? 2;
  columns.push(
    {
      header: 'Điểm vòng 2',
      width: 9,
      decimals,
      align: 'right',
      cell: (row) => row.ranking?.score ?? '',
    },
    {
      header: 'Điểm ưu tiên',
      width: 9,
      decimals,
      align: 'right',
      cell: (row) => row.ranking?.priorityPoints ?? '',
    },
    {
      header: 'Tổng điểm',
      width: 9,
      decimals,
      align: 'right',
      cell: (row) => row.ranking?.total ?? '',
    },
    { header: 'Xếp hạng', width: 8, align: 'center', cell: (row) => row.ranking?.rank ?? '' },
    {
      header: 'Kết quả',
      width: 14,
      align: 'center',
      cell: (row) => (row.ranking ? outcomes[row.ranking.outcome] : ''),
    },
  );
  return columns;
}
