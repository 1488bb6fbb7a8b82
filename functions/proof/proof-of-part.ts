import { gzipSync } from 'fflate';
import type { Exam, PartState } from '../../shared/exam/exam.ts';
import type { StoredObject } from '../../shared/exam/stored-object.ts';
import { sealedBank } from '../../shared/paper/sealed-bank.ts';
import type { DrawProof } from '../../shared/proof/draw-proof.ts';
import { drawnRecord } from '../../shared/proof/drawn-record.ts';
import { sealedLeaves } from '../../shared/proof/sealed-leaves.ts';
import { sha256Hex } from '../platform/crypto.ts';
import type { ObjectStore } from '../platform/object-store.ts';
import { openSealed } from '../platform/sealed-object.ts';
import type { Vault } from '../platform/vault.ts';
import { serverHashing } from './server-hashing.ts';

/**
 * Makes and stores the public proof of a part's papers, gzipped JSON; it is served only once the
 * results are published. Undefined for a part without sealed papers or whose papers were not recorded.
 */
export async function proofOfPart(
  deps: { readonly objects: ObjectStore; readonly vault: Vault },
  exam: Exam,
  part: PartState,
  names: { readonly organisationName: string; readonly partTitle: string },
): Promise<StoredObject | undefined> {
  const { seal, partId } = part;
  if (!seal?.papers) return undefined;
  const purpose = `sealed-bank:${exam.examId}:${partId}`;
  const bank = await openSealed(deps, seal.sealedBank, purpose, sealedBank);
  const { papers } = await openSealed(deps, seal.papers.record, purpose, drawnRecord);
  const proof: DrawProof = {
    format: 'truong-thi-draw-proof',
    version: 1,
    examId: exam.examId,
    examName: exam.name,
    organisationName: names.organisationName,
    partId,
    partTitle: names.partTitle,
    sealedAt: seal.at,
    commitments: {
      secret: seal.secretCommitment,
      bank: seal.bankCommitment,
      papers: seal.papers.commitment,
    },
    secret: bank.secret,
    blueprint: bank.blueprint,
    ...(bank.sessions ? { sessions: bank.sessions } : {}),
    items: sealedLeaves(serverHashing, bank),
    papers,
  };
  // No time of making inside: the same papers give the same bytes.
  const bytes = gzipSync(Buffer.from(JSON.stringify(proof)), { mtime: 0 });
  const sha256 = sha256Hex(bytes);
  const key = `exams/${exam.examId}/proof/${sha256}.json.gz`;
  await deps.objects.put(key, bytes);
  return { key, sha256, count: papers.length };
}
