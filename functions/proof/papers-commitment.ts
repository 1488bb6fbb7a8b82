import type { DrawnRecord } from '../../shared/proof/drawn-record.ts';
import { merkleRoot } from '../../shared/proof/merkle-root.ts';
import { paperLeaf } from '../../shared/proof/paper-line.ts';
import { serverHashing } from './server-hashing.ts';

/** The Merkle root of everybody's paper, in the order of candidate numbers. */
export function papersCommitment(papers: DrawnRecord['papers']): string {
  const { sha256 } = serverHashing;
  return merkleRoot(
    sha256,
    papers.map((paper) => paperLeaf(sha256, paper)),
  );
}
