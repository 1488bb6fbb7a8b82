import type { Exam, PartState } from '../../shared/exam/exam.ts';
import type { StoredObject } from '../../shared/exam/stored-object.ts';
import type { ObjectStore } from '../platform/object-store.ts';
import type { Vault } from '../platform/vault.ts';
import { proofOfPart } from './proof-of-part.ts';
import { titleOfPart } from './rules/title-of-part.ts';

/** The public proofs of some parts, stored and not yet served. */
export async function proofsOf(
  deps: {
    readonly objects: ObjectStore;
    readonly vault: Vault;
    organisationName(organisationId: string): Promise<string>;
  },
  exam: Exam,
  parts: readonly PartState[],
): Promise<{ partId: string; proof: StoredObject }[]> {
  const organisationName = await deps.organisationName(exam.organisationId);
  const proofs = [];
  for (const part of parts) {
    const partTitle = titleOfPart(exam, part);
    const proof = await proofOfPart(deps, exam, part, { organisationName, partTitle });
    if (proof) proofs.push({ partId: part.partId, proof });
  }
  return proofs;
}
