import type { Exam } from '../../../shared/exam/exam.ts';
import type { StoredObject } from '../../../shared/exam/stored-object.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';

/** The proof of a part, where the results of its round are published. */
export function publishedProofOf(
  exam: Exam,
  partId: string,
): { readonly proof: StoredObject; readonly at: Instant } | undefined {
  const roundId = exam.parts.find((part) => part.partId === partId)?.roundId;
  const results = exam.results.find((each) => each.roundId === roundId);
  const proof = results?.proofs?.find((each) => each.partId === partId)?.proof;
  return results?.publishedAt === undefined || !proof
    ? undefined
    : { proof, at: results.publishedAt };
}
