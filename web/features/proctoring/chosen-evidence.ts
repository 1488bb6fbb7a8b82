import type { EvidenceDecision } from '../../../shared/sitting/evidence-decision.ts';
import { type EvidenceRow, rowKey } from './evidence-table.tsx';

/** Chosen rows as a decision names them: candidate by candidate. */
export function chosenEvidence(
  rows: readonly EvidenceRow[],
  chosen: ReadonlySet<string>,
): EvidenceDecision['sittings'] {
  const bySitting = new Map<string, string[]>();
  for (const row of rows.filter((each) => chosen.has(rowKey(each)))) {
    const { sittingId } = row.sitting;
    bySitting.set(sittingId, [...(bySitting.get(sittingId) ?? []), row.batch.evidenceId]);
  }
  return [...bySitting].map(([sittingId, evidence]) => ({ sittingId, evidence }));
}
