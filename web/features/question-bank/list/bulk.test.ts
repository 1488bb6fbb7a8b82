import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VersionRef } from '../../../../shared/question-bank/bulk-change.ts';
import { versionState } from '../../../../shared/question-bank/version-state.ts';
import { doTheRest } from './do-the-rest.ts';
import { planMove } from './plan-move.ts';
import { type Chosen, nothingChosen, rangeOf, toggled, withAll } from './selection.ts';

const row = (itemId: string, over: Partial<Chosen> = {}): Chosen => ({
  ...{ itemId, version: 1, state: 'inReview', stem: itemId, authors: ['ra-de'] },
  ...over,
});

describe('a selection', () => {
  it('takes in and out, and keeps what was chosen before', () => {
    const both = withAll(toggled(nothingChosen, row('a')), [row('a'), row('b')]);
    expect([...both.keys()]).toEqual(['a', 'b']);
    expect([...toggled(both, row('a')).keys()]).toEqual(['b']);
    expect(rangeOf(7, 3)).toEqual({ from: 3, to: 7 });
  });
});

describe('a move of many questions', () => {
  it('asks for each selected question or says why not, and never to approve one’s own', () => {
    const anyRow = fc.record({
      itemId: fc.uuid(),
      version: fc.integer({ min: 1, max: 9 }),
      state: fc.constantFrom(...versionState.options),
      inForce: fc.option(fc.constant(1), { nil: undefined }),
      stem: fc.string(),
      authors: fc.subarray(['a', 'b']),
    });
    const moves = fc.constantFrom('send', 'approve', 'sendBack', 'retire' as const);
    fc.assert(
      fc.property(fc.array(anyRow), moves, (rows, move) => {
        const plan = planMove(rows, move as 'approve', 'a');
        expect(plan.fit.length + plan.unfit.length).toBe(rows.length);
        const mine = new Set(rows.filter((r) => r.authors.includes('a')).map((r) => r.itemId));
        if (move === 'approve' || move === 'sendBack')
          expect(plan.fit.filter(({ itemId }) => mine.has(itemId))).toEqual([]);
      }),
    );
  });

  it('retires the version in force, not a newer one that is being written', () => {
    const rows = [row('a', { version: 3, state: 'draft', inForce: 2 })];
    expect(planMove(rows, 'retire', 'x').fit).toEqual([{ itemId: 'a', version: 2 }]);
  });

  it('does the rest where some stand in the way, and says which', async () => {
    const asked: string[][] = [];
    const send = async (refs: VersionRef[]) => {
      asked.push(refs.map(({ itemId }) => itemId));
      const bad = refs.filter(({ itemId }) => itemId.startsWith('x'));
      if (bad.length === 0) return { ok: true as const, value: { moved: refs.length } };
      const findings = bad.slice(0, 1).map(({ itemId }) => ({ field: itemId, vi: '…', en: '…' }));
      const problem = { type: 't', status: 409, title: '', vi: '', en: '', findings };
      return { ok: false as const, problem };
    };
    const refs = ['a', 'x1', 'b', 'x2'].map((itemId) => ({ itemId, version: 1 }));
    const outcome = await doTheRest(refs, send);
    expect(outcome.value).toEqual({ moved: 2 });
    expect(outcome.refused.map(({ field }) => field)).toEqual(['x1', 'x2']);
    expect(asked.at(-1)).toEqual(['a', 'b']);
  });

  it('stops at a refusal that names no question, having done nothing', async () => {
    const problem = { type: 't', status: 403, title: '', vi: '', en: '' };
    const outcome = await doTheRest([{ itemId: 'a', version: 1 }], async () => ({
      ok: false as const,
      problem,
    }));
    expect(outcome).toEqual({ refused: [], problem });
  });
});
