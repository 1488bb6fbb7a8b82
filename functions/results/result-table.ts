import type { Exam } from '../../shared/exam/exam.ts';
import type { ResultRow, RoundResult } from '../../shared/results/round-result.ts';
import { writtenDate } from '../platform/vietnam-time.ts';
import { remarkOf } from './rules/explain-sanctions.ts';

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
const statuses = {
  exempt: 'Miễn thi',
  absent: 'Vắng',
  suspended: 'Đình chỉ',
  annulled: 'Hủy kết quả',
} as const;

const placesOf = (points: number) => String(points).split('.')[1]?.length ?? 0;

/** The usual columns of a published list. No citizen id, and of a priority only the points. */
export function resultColumns(exam: Exam, results: RoundResult): ResultColumn[] {
  const round = exam.ruleSet.rounds.find((each) => each.roundId === results.roundId);
  const positions = new Map(exam.positions.map((each) => [each.positionId, each]));
  const partIds = results.rows[0]?.parts.map((part) => part.partId) ?? [];
  const ranks = results.rows.some((row) => row.ranking);
  // A number broken over two lines is misread: its column is as wide as the longest.
  const longest = Math.max(0, ...results.rows.map((row) => row.candidateNumber.length));
  const numberWidth = Math.max(9, Math.ceil(longest * 1.3) + 1);
  const columns: ResultColumn[] = [
    { header: 'STT', width: 5, align: 'center', cell: (_row, index) => index + 1 },
    { header: 'SBD', width: numberWidth, align: 'center', cell: (row) => row.candidateNumber },
    { header: 'Họ và tên', width: 26, cell: (row) => row.fullName },
    {
      header: 'Ngày sinh',
      width: 12.5,
      align: 'center',
      cell: (row) => writtenDate(row.birthDate),
    },
    {
      header: 'Nam/Nữ',
      width: 8.5,
      align: 'center',
      cell: (row) => (row.sex === 'female' ? 'Nữ' : 'Nam'),
    },
    {
      header: 'Vị trí dự tuyển',
      width: 23,
      cell: (row) => positions.get(row.positionId)?.title ?? '',
    },
    { header: 'Đơn vị', width: 17, cell: (row) => positions.get(row.positionId)?.agency ?? '' },
  ];
  const titleOf = (partId: string) =>
    round?.parts.find((part) => part.partId === partId)?.title.vi ?? partId;
  if (results.rows.some((row) => row.parts.some((part) => part.status === 'exempt'))) {
    columns.push({
      header: 'Miễn thi',
      width: 14,
      // The part, never the ground: the ground can be sensitive.
      cell: (row) =>
        row.parts
          .filter((part) => part.status === 'exempt')
          .map((part) => titleOf(part.partId))
          .join('; '),
    });
  }
  for (const partId of partIds) {
    const title = titleOf(partId);
    columns.push({
      header: partIds.length > 1 ? `Số câu đúng – ${title}` : 'Số câu đúng',
      width: 10,
      align: 'center',
      cell(row) {
        const part = row.parts.find((each) => each.partId === partId);
        if (!part) return '';
        if (part.status !== 'graded') return statuses[part.status];
        // A list must add up: where a sanction takes from the answers, what remains stands beside them.
        const left =
          part.deduction?.actsOn === 'correctAnswers' ? part.deduction.counted : undefined;
        const figures = `${part.correct}/${part.total}`;
        return left === undefined ? figures : `${figures} (còn ${String(left).replace('.', ',')})`;
      },
    });
  }
  // Only where there is something to remark: sanctions with the numbers of their minutes, never what for.
  const remarks: ResultColumn[] = results.rows.some((row) => remarkOf(row) !== '')
    ? [{ header: 'Ghi chú', width: 20, cell: remarkOf }]
    : [];
  const annulled = (row: ResultRow) => (row.annulledBy ? statuses.annulled : undefined);
  if (!ranks) {
    columns.push({
      header: 'Kết quả',
      width: 12,
      align: 'center',
      cell: (row) => annulled(row) ?? (row.qualified ? 'Đạt' : 'Không đạt'),
    });
    return [...columns, ...remarks];
  }
  // Enough for priority points too: "7,5" must not be printed as 8 beside a score without decimals.
  const decimals = Math.max(
    exam.ruleSet.ranking?.decimals.value ?? 2,
    ...exam.ruleSet.priorityGrounds.map((ground) => placesOf(ground.points.value)),
  );
  /** Absent is not wrong: who was not scored has no zero to show. */
  const scored = (row: ResultRow) =>
    row.parts.some((part) => part.status === 'graded') &&
    row.parts.every((part) => part.status === 'graded' || part.status === 'exempt')
      ? row.ranking
      : undefined;
  columns.push(
    {
      header: 'Điểm vòng 2',
      width: 9,
      decimals,
      align: 'right',
      cell: (row) => scored(row)?.score ?? '',
    },
    {
      header: 'Điểm ưu tiên',
      width: 9,
      decimals,
      align: 'right',
      cell: (row) => scored(row)?.priorityPoints ?? '',
    },
    {
      header: 'Tổng điểm',
      width: 9,
      decimals,
      align: 'right',
      cell: (row) => scored(row)?.total ?? '',
    },
    { header: 'Xếp hạng', width: 8, align: 'center', cell: (row) => row.ranking?.rank ?? '' },
    {
      header: 'Kết quả',
      width: 18,
      align: 'center',
      cell: (row) => annulled(row) ?? (row.ranking ? outcomes[row.ranking.outcome] : ''),
    },
    ...remarks,
  );
  return columns;
}
