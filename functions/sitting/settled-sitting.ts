import type { Exam } from '../../shared/exam/exam.ts';
import { type SettledSitting, settleEvidence } from '../../shared/sitting/settle-evidence.ts';
import type { Sitting } from '../../shared/sitting/sitting.ts';
import type { EvidenceStore } from './evidence-store.ts';

/**
 * Settles one sitting by its exam's rule set and recorded decisions. Only where there is evidence
 * is anything read: the evidence, and the exam, which `load` answers.
 */
export async function settledSitting(
  sittings: Pick<EvidenceStore, 'evidence'>,
  sitting: Sitting,
  sessionId: string,
  load: () => Promise<Exam | undefined>,
): Promise<SettledSitting> {
  const kept = sitting.hasEvidence
    ? await sittings.evidence(sitting.sittingId, sitting.startsAt)
    : [];
  const exam = kept.length > 0 ? await load() : undefined;
  const session = exam?.sessions.find((each) => each.sessionId === sessionId);
  return settleEvidence(sitting, kept, {
    lateAnswers: exam?.ruleSet.lateAnswers.value ?? 'councilDecides',
    decisions: session?.decisions ?? [],
  });
}
