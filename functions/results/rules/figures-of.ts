import type * as z from 'zod';
import type { Exam } from '../../../shared/exam/exam.ts';
import type { roundFigures } from '../../../shared/results/results-contract.ts';
import type { ResultRow } from '../../../shared/results/round-result.ts';

/** The counts of a round that people compare: presence, distribution of right answers, positions. */
export function figuresOf(exam: Exam, rows: readonly ResultRow[]): z.infer<typeof roundFigures> {
  const came = (row: ResultRow) =>
    row.parts.some(
      ({ status }) => status === 'graded' || status === 'suspended' || status === 'annulled',
    );
  const partIds = rows[0]?.parts.map((part) => part.partId) ?? [];
  return {
    candidates: rows.length,
    present: rows.filter(came).length,
    // Whoever came to one part of two is present: nobody is counted on both sides.
    absent: rows.filter((row) => !came(row) && row.parts.some((part) => part.status === 'absent'))
      .length,
    qualified: rows.filter((row) => row.qualified).length,
    distribution: partIds.map((partId) => {
      const parts = rows.flatMap((row) =>
        row.parts.filter((part) => part.partId === partId && part.status === 'graded'),
      );
      const total =
        parts[0]?.total ?? exam.parts.find((part) => part.partId === partId)?.questionCount ?? 0;
      const counts = Array.from({ length: total + 1 }, () => 0);
      for (const part of parts) counts[part.correct] = (counts[part.correct] ?? 0) + 1;
      return { partId, total, counts };
    }),
    positions: exam.positions.map(({ positionId, quota }) => {
      const own = rows.filter((row) => row.positionId === positionId);
      return {
        positionId,
        quota,
        candidates: own.length,
        qualified: own.filter((row) => row.qualified).length,
        selected: own.filter((row) => row.ranking?.outcome === 'selected').length,
      };
    }),
  };
}
