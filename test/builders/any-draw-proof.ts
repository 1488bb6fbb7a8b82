import fc from 'fast-check';
import { serverHashing } from '../../functions/proof/server-hashing.ts';
import { drawBankOf } from '../../shared/paper/draw-bank.ts';
import { drawPaper } from '../../shared/paper/draw-paper.ts';
import type { SealedBank } from '../../shared/paper/sealed-bank.ts';
import type { DrawProof, SealedList } from '../../shared/proof/draw-proof.ts';
import { merkleRoot } from '../../shared/proof/merkle-root.ts';
import { lineWriter, paperLeaf } from '../../shared/proof/paper-line.ts';
import { sealedLeaves } from '../../shared/proof/sealed-leaves.ts';
import type { Item } from '../../shared/question-bank/item.ts';
import { sampleItem } from './sample-item.ts';

const { sha256, hmac } = serverHashing;

/** An honest proof of a bank, and the list that was published before. */
export function proofOf(
  bank: SealedBank,
  candidates: number,
): { proof: DrawProof; before: SealedList } {
  const items = sealedLeaves(serverHashing, bank);
  const from = drawBankOf(bank);
  const lineOf = lineWriter(from.items);
  const papers = Array.from({ length: candidates }, (_, i) => {
    const candidateNumber = `CC${String(i + 1).padStart(4, '0')}`;
    return { candidateNumber, line: lineOf(drawPaper({ bank: from, candidateNumber, hmac })) };
  });
  const commitments = {
    secret: sha256(bank.secret),
    bank: merkleRoot(
      sha256,
      items.map(({ leaf }) => leaf),
    ),
    papers: merkleRoot(
      sha256,
      papers.map((paper) => paperLeaf(sha256, paper)),
    ),
  };
  const { examId, partId, secret, blueprint } = bank;
  return {
    proof: {
      format: 'truong-thi-draw-proof',
      version: 1,
      examId,
      examName: 'Kỳ tuyển dụng 2026',
      organisationName: 'Ủy ban nhân dân thành phố',
      partId,
      partTitle: 'Kiến thức chung',
      sealedAt: Date.UTC(2026, 10, 1),
      commitments,
      secret,
      blueprint,
      items,
      papers,
    },
    before: {
      format: 'truong-thi-sealed-list',
      version: 1,
      examId,
      partId,
      commitments,
      leaves: items.map(({ draw, leaf }) => [draw.itemId, leaf]),
    },
  };
}

const anItem = (number: number): fc.Arbitrary<Item> =>
  fc
    .constantFrom('choice', 'many', 'trueFalse', 'order', 'match', 'numeric')
    .map((kind) => {
      if (kind === 'choice') return sampleItem.choice(number, 4, [0]);
      if (kind === 'many') return sampleItem.choice(number, 5, [0, 2]);
      if (kind === 'trueFalse') return sampleItem.trueFalse(number, true);
      if (kind === 'order') return sampleItem.order(number, 4);
      if (kind === 'match') return sampleItem.match(number, 3, 4);
      return sampleItem.numeric(number, 7, 0);
    })
    .chain((item) =>
      fc
        .constantFrom('easy' as const, 'medium' as const, 'hard' as const)
        .map((difficulty) => ({ ...item, difficulty })),
    );

/** Sealed banks with questions of all kinds, of which a paper takes some of each difficulty there is. */
export const anySealedBank: fc.Arbitrary<SealedBank> = fc
  .tuple(
    fc
      .integer({ min: 4, max: 30 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => anItem(i + 1)))),
    fc.stringMatching(/^[0-9a-f]{64}$/),
  )
  .map(([items, secret]) => {
    const difficulties = [...new Set(items.map(({ difficulty }) => difficulty))];
    const cells = difficulties.map((difficulty) => ({
      topic: 'Văn bản',
      difficulty,
      count: Math.ceil(items.filter((item) => item.difficulty === difficulty).length / 2),
    }));
    return {
      examId: 'exam-1',
      roundId: 'round-1',
      partId: 'general-knowledge',
      paperTitle: 'Kiến thức chung',
      blueprint: { bankId: 'bank-1', cells },
      items,
      secret,
      leafKey: '1f'.repeat(32),
    };
  });
