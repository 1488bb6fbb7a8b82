import type { StoredObject } from '../../shared/exam/stored-object.ts';
import type { SealedBank } from '../../shared/paper/sealed-bank.ts';
import type { DrawCommitments, SealedList } from '../../shared/proof/draw-proof.ts';
import { merkleRoot } from '../../shared/proof/merkle-root.ts';
import { sealedLeaves } from '../../shared/proof/sealed-leaves.ts';
import { type ObjectStore, putJson } from '../platform/object-store.ts';
import { serverHashing } from './server-hashing.ts';

export interface BankCommitment {
  readonly commitments: DrawCommitments;
  /** The list of leaves as it may be published at once: it tells nothing of any question. */
  readonly sealedList: StoredObject;
}

/** The commitments to a frozen bank and its secret, and the stored list to be published with them. */
export async function commitBank(
  objects: ObjectStore,
  bank: SealedBank,
  papers?: string,
): Promise<BankCommitment> {
  const { sha256 } = serverHashing;
  const leaves = sealedLeaves(serverHashing, bank);
  const commitments = {
    secret: sha256(bank.secret),
    bank: merkleRoot(
      sha256,
      leaves.map(({ leaf }) => leaf),
    ),
    ...(papers === undefined ? {} : { papers }),
  };
  const list: SealedList = {
    format: 'truong-thi-sealed-list',
    version: 1,
    examId: bank.examId,
    partId: bank.partId,
    commitments,
    leaves: leaves.map(({ draw, leaf }) => [draw.itemId, leaf]),
  };
  const sealedList = await putJson(
    objects,
    `exams/${bank.examId}/sealed-list`,
    list,
    leaves.length,
  );
  return { commitments, sealedList };
}
