import { type DrawnFor, drawPaper } from '../paper/draw-paper.ts';
import type { DrawProof, SealedList } from './draw-proof.ts';
import type { Hashing } from './hashing.ts';
import { itemLeaf } from './item-leaf.ts';
import { merkleRoot } from './merkle-root.ts';
import { lineWriter, paperLeaf } from './paper-line.ts';

/** The steps of a verification, in order. */
export const proofSteps = ['secret', 'items', 'bank', 'papers', 'draws'] as const;
export type ProofStep = (typeof proofSteps)[number];

/** The first thing in which a step does not hold. */
export type Difference =
  | { readonly kind: 'hash'; readonly published: string; readonly computed: string }
  | {
      readonly kind: 'item';
      readonly itemId: string;
      readonly how: 'changed' | 'added' | 'missing';
    }
  | {
      readonly kind: 'paper';
      readonly candidateNumber: string;
      /** 1-based; beyond the last where one paper is longer. */
      readonly question: number;
      readonly published: string;
      readonly computed: string;
    };

export interface StepReport {
  readonly step: ProofStep;
  readonly holds: boolean;
  /** How many things the step looked at. */
  readonly looked: number;
  readonly differences: readonly Difference[];
}

/** So many differences are worth naming; the first tells most. */
const named = 20;
/** Papers between two looks at the clock by whoever runs the verification. */
const atOnce = 50;

function itemDifferences({ sha256 }: Hashing, proof: DrawProof, before?: SealedList): Difference[] {
  const differences: Difference[] = [];
  const sealed = before && new Map(before.leaves);
  for (const { draw, content, leaf } of proof.items) {
    const { itemId } = draw;
    const then = sealed ? sealed.get(itemId) : leaf;
    if (then === undefined) differences.push({ kind: 'item', itemId, how: 'added' });
    else if (itemLeaf(sha256, draw, content) !== then)
      differences.push({ kind: 'item', itemId, how: 'changed' });
    sealed?.delete(itemId);
  }
  for (const itemId of sealed?.keys() ?? [])
    differences.push({ kind: 'item', itemId, how: 'missing' });
  return differences;
}

function paperDifference(candidateNumber: string, published: string, computed: string): Difference {
  const before = published.split(' ');
  const after = computed.split(' ');
  const at = after.findIndex((each, place) => each !== before[place]);
  const place = at < 0 ? after.length : at;
  return {
    kind: 'paper',
    candidateNumber,
    question: place + 1,
    published: before[place] ?? '',
    computed: after[place] ?? '',
  };
}

/**
 * Recomputes everything from the public file alone: does the secret fit its commitment, is every
 * question the one that was sealed (against the list published before the exam, where there is one),
 * do both roots fit, and is everybody's paper the one that the secret gives. Yields how many papers
 * are done, so that a page stays alive; returns a report of each step. `only` draws that candidate's
 * paper alone.
 */
export function* verifyProof(
  hashing: Hashing,
  proof: DrawProof,
  options: { readonly before?: SealedList; readonly only?: string } = {},
): Generator<number, StepReport[]> {
  const { sha256, hmac } = hashing;
  const { before, only } = options;
  const then = before?.commitments;
  const commitments = {
    secret: then?.secret ?? proof.commitments.secret,
    bank: then?.bank ?? proof.commitments.bank,
    papers: then?.papers ?? proof.commitments.papers,
  };
  const reports: StepReport[] = [];
  const report = (step: ProofStep, looked: number, differences: readonly Difference[]) =>
    reports.push({
      step,
      looked,
      holds: differences.length === 0,
      differences: differences.slice(0, named),
    });
  const compare = (published: string, computed: string): Difference[] =>
    published === computed ? [] : [{ kind: 'hash', published, computed }];

  report('secret', 1, compare(commitments.secret, sha256(proof.secret)));
  report('items', proof.items.length, itemDifferences(hashing, proof, before));
  const leaves = proof.items.map(({ draw, content }) => itemLeaf(sha256, draw, content));
  report('bank', leaves.length, compare(commitments.bank, merkleRoot(sha256, leaves)));
  const lines = proof.papers.map((paper) => paperLeaf(sha256, paper));
  report('papers', lines.length, compare(commitments.papers, merkleRoot(sha256, lines)));

  const items = proof.items.map(({ draw }) => draw);
  const { partId, blueprint, secret, sessions } = proof;
  const bank = { partId, blueprint, secret, items, ...(sessions ? { sessions } : {}) };
  const lineOf = lineWriter(items);
  /** Nothing where the bank does not fill its blueprint. */
  const drawnLine = (paper: DrawnFor) => {
    try {
      return lineOf(drawPaper({ ...paper, bank, hmac }));
    } catch {
      return '';
    }
  };
  const differences: Difference[] = [];
  let looked = 0;
  for (const paper of proof.papers) {
    const { candidateNumber, line: published } = paper;
    if (only !== undefined && candidateNumber !== only) continue;
    const computed = drawnLine(paper);
    if (computed !== published)
      differences.push(paperDifference(candidateNumber, published, computed));
    looked += 1;
    if (looked % atOnce === 0) yield looked;
  }
  report('draws', looked, differences);
  return reports;
}
