import type { RefusedBatch } from '../../../shared/proctoring/refused-batch.ts';
import type { StandingEvidence } from '../../../shared/sitting/settle-evidence.ts';

/**
 * What staff may know of refused answers: which questions, when, from where, where it stands; never
 * which option. Times of events count from the session's start.
 */
export function refusedBatches(
  evidence: readonly StandingEvidence[],
  startsAt: number,
): RefusedBatch[] {
  return evidence.map(
    ({ evidenceId, code, epoch, batch, questions, changes, state, decision }) => ({
      evidenceId,
      code,
      workstation: epoch,
      receivedAt: startsAt + batch.receivedAt,
      madeAt: startsAt + batch.events.reduce((last, event) => Math.max(last, event.at), 0),
      questions: [...questions],
      changes: [...changes],
      state,
      ...(decision
        ? {
            decision: {
              verdict: decision.verdict,
              reason: decision.reason,
              ...(decision.incident ? { incident: decision.incident } : {}),
              by: decision.by,
              at: decision.at,
            },
          }
        : {}),
    }),
  );
}
