import type { Exam, PartState } from '../../shared/exam/exam.ts';
import type { DrawnFor } from '../../shared/paper/draw-paper.ts';
import { drawnRecord } from '../../shared/proof/drawn-record.ts';
import type { ObjectStore } from '../platform/object-store.ts';
import { openSealed } from '../platform/sealed-object.ts';
import type { Vault } from '../platform/vault.ts';

/**
 * Whom the papers of a part were drawn for, as recorded then: a position that got another group, or
 * a session another number, since then changes nobody's paper. Answers by candidate number.
 */
export async function drawnForOf(
  deps: { readonly objects: ObjectStore; readonly vault: Vault },
  exam: Exam,
  { partId, seal }: PartState,
): Promise<(candidateNumber: string) => DrawnFor> {
  const { record } = seal?.papers ?? {};
  if (!record) return (candidateNumber) => ({ candidateNumber });
  const { papers } = await openSealed(
    deps,
    record,
    `sealed-bank:${exam.examId}:${partId}`,
    drawnRecord,
  );
  const byNumber = new Map(papers.map((paper) => [paper.candidateNumber, paper]));
  return (candidateNumber) => byNumber.get(candidateNumber) ?? { candidateNumber };
}
