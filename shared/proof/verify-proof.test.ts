import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serverHashing } from '../../functions/proof/server-hashing.ts';
import { anySealedBank, proofOf } from '../../test/builders/any-draw-proof.ts';
import { type DrawProof, drawProof, type SealedList } from './draw-proof.ts';
import { fairness } from './fairness.ts';
import { sealedLeaves } from './sealed-leaves.ts';
import { type ProofStep, verifyProof } from './verify-proof.ts';

function verify(proof: DrawProof, before?: SealedList) {
  const run = verifyProof(serverHashing, proof, before ? { before } : {});
  for (;;) {
    const { done, value } = run.next();
    if (done) return value;
  }
}
const failing = (proof: DrawProof, before?: SealedList): ProofStep[] =>
  verify(proof, before).flatMap(({ step, holds }) => (holds ? [] : [step]));
const flip = (hex: string) => (hex.startsWith('0') ? '1' : '0') + hex.slice(1);
const candidates = fc.integer({ min: 2, max: 6 });

describe('the proof of a draw', () => {
  it('holds for every honest bank, as it is and after a trip through JSON', () => {
    fc.assert(
      fc.property(anySealedBank, candidates, (bank, count) => {
        const { proof, before } = proofOf(bank, count);
        expect(failing(proof, before)).toEqual([]);
        expect(failing(drawProof.parse(JSON.parse(JSON.stringify(proof))))).toEqual([]);
      }),
    );
  });

  it('names the question whose text or key was changed after sealing', () => {
    fc.assert(
      fc.property(anySealedBank, candidates, fc.nat(), (bank, count, pick) => {
        const { before } = proofOf(bank, count);
        const victim = bank.items[pick % bank.items.length]!;
        const items = bank.items.map((item) =>
          item === victim ? { ...item, stem: `${item.stem} (sửa)` } : item,
        );
        const forged = proofOf({ ...bank, items }, count).proof;
        const [step] = verify(forged, before).filter(({ holds }) => !holds);
        expect(step).toMatchObject({
          step: 'items',
          differences: [{ kind: 'item', itemId: victim.itemId, how: 'changed' }],
        });
      }),
    );
  });

  it('names a question that was taken out, and one that was put in', () => {
    fc.assert(
      fc.property(anySealedBank, (bank) => {
        const { proof, before } = proofOf(bank, 2);
        const [gone, ...rest] = proof.items;
        expect(verify({ ...proof, items: rest }, before)[1]).toMatchObject({
          holds: false,
          differences: [{ itemId: gone!.draw.itemId, how: 'missing' }],
        });
        const fewer = { ...before, leaves: before.leaves.slice(1) };
        expect(verify(proof, fewer)[1]).toMatchObject({
          holds: false,
          differences: [{ itemId: gone!.draw.itemId, how: 'added' }],
        });
      }),
    );
  });

  it('shows the first question of a paper that was exchanged', () => {
    fc.assert(
      fc.property(anySealedBank, candidates, fc.nat(), (bank, count, pick) => {
        const { proof, before } = proofOf(bank, count);
        const { candidateNumber: number, line } = proof.papers[pick % count]!;
        const questions = line.split(' ');
        const at = pick % questions.length;
        const changed = questions.with(at, `${questions[at]}0`).join(' ');
        const papers = proof.papers.map((each) =>
          each.candidateNumber === number ? { ...each, line: changed } : each,
        );
        const reports = verify({ ...proof, papers }, before);
        expect(reports.filter(({ holds }) => !holds).map(({ step }) => step)).toEqual([
          'papers',
          'draws',
        ]);
        expect(reports[4]?.differences).toEqual([
          {
            kind: 'paper',
            candidateNumber: number,
            question: at + 1,
            published: `${questions[at]}0`,
            computed: questions[at],
          },
        ]);
      }),
    );
  });

  it('fails with another secret, another plan or another root, and never throws', () => {
    fc.assert(
      fc.property(anySealedBank, (bank) => {
        const { proof, before } = proofOf(bank, 3);
        expect(failing({ ...proof, secret: flip(proof.secret) }, before)).toContain('secret');
        const cells = proof.blueprint.cells.map((each) => ({ ...each, count: each.count + 100 }));
        expect(failing({ ...proof, blueprint: { ...proof.blueprint, cells } })).toEqual(['draws']);
        for (const name of ['secret', 'bank', 'papers'] as const) {
          const commitments = { ...proof.commitments, [name]: flip(proof.commitments[name]) };
          expect(failing({ ...proof, commitments })).toEqual([name]);
        }
      }),
    );
  });

  it('tells nothing of a text: two banks that differ in words differ in hashes only', () => {
    fc.assert(
      fc.property(anySealedBank, (bank) => {
        const secretly = { ...bank, leafKey: '2e'.repeat(32) };
        const [one, two] = [bank, secretly].map((each) => sealedLeaves(serverHashing, each));
        expect(one?.map(({ draw }) => draw)).toEqual(two?.map(({ draw }) => draw));
        // The same text under another key has another hash: no list of likely texts finds it.
        expect(one?.some(({ content }, i) => content === two?.[i]?.content)).toBe(false);
        expect(JSON.stringify(one)).not.toMatch(/Câu|"o0"|Đúng/);
      }),
    );
  });
});

describe('the figures of fairness', () => {
  it('count what anybody can count: the same number per cell for everybody, shared questions in pairs', () => {
    fc.assert(
      fc.property(anySealedBank, candidates, (bank, count) => {
        const { proof } = proofOf(bank, count);
        const figures = fairness(proof);
        for (const cell of figures.cells) {
          const planned = bank.blueprint.cells.find((c) => c.difficulty === cell.difficulty)?.count;
          expect(cell.perPaper).toEqual({ least: planned, most: planned });
        }
        const sets = proof.papers.map(
          ({ line }) => new Set(line.split(' ').map((q) => q.split('.')[0])),
        );
        let shared = 0;
        let pairs = 0;
        for (const [i, a] of sets.entries())
          for (const b of sets.slice(i + 1)) {
            shared += [...a].filter((each) => b.has(each)).length;
            pairs += 1;
          }
        expect(figures.shared.mean).toBeCloseTo(shared / pairs, 9);
        const all = bank.blueprint.cells.reduce((sum, each) => sum + each.count, 0);
        expect(figures.questions).toEqual({ least: all, most: all });
      }),
    );
  });
});
