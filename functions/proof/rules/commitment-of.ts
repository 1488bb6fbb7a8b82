import type { PartState } from '../../../shared/exam/exam.ts';
import type { StoredObject } from '../../../shared/exam/stored-object.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import type { DrawCommitments } from '../../../shared/proof/draw-proof.ts';

/**
 * What was committed to for the papers of a part: its seal, or, as long as it is not sealed, the
 * lock of its official bank. Undefined where there is neither.
 */
export function commitmentOf({ seal, locks }: PartState):
  | {
      readonly at: Instant;
      readonly commitments: DrawCommitments;
      readonly sealedList: StoredObject;
    }
  | undefined {
  if (seal) {
    if (!seal.sealedList) return undefined;
    const papers = seal.papers?.commitment;
    return {
      at: seal.at,
      commitments: {
        secret: seal.secretCommitment,
        bank: seal.bankCommitment,
        ...(papers === undefined ? {} : { papers }),
      },
      sealedList: seal.sealedList,
    };
  }
  const lock = locks?.find(({ use }) => use === 'official');
  if (!lock?.sealedList) return undefined;
  return {
    at: lock.at,
    commitments: { secret: lock.secretCommitment, bank: lock.bankCommitment },
    sealedList: lock.sealedList,
  };
}
