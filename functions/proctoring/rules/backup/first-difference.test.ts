import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../../shared/kernel/canonical-json.ts';
import { firstDifference } from './first-difference.ts';
import { keptSession } from './kept-session.ts';

describe('the first difference of two values', () => {
  it('is none exactly where their canonical JSON is the same', () => {
    const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)));
    fc.assert(
      fc.property(json, json, (a, b) => {
        const same = canonicalJson(a) === canonicalJson(b);
        expect(firstDifference(a, b) === undefined).toBe(same);
        expect(firstDifference(a, JSON.parse(JSON.stringify(a)))).toBeUndefined();
      }),
    );
  });

  it('is named by its place', () => {
    const kept = { state: 'submitted', journal: [{ events: [{ options: [1] }] }, {}] };
    const now = { state: 'submitted', journal: [{ events: [{ options: [2] }] }, {}] };
    expect(firstDifference(kept, now)).toBe('journal.0.events.0.options.0');
    expect(firstDifference(kept, { ...kept, state: 'timedOut' })).toBe('state');
    expect(firstDifference({ list: [1] }, { list: [1, 2] })).toBe('list.1');
    expect(firstDifference({ at: undefined }, {})).toBeUndefined();
    expect(firstDifference({}, { at: null })).toBe('at');
    expect(firstDifference([], {})).toBe('');
  });
});

describe('a session after its backup', () => {
  const kept = { name: 'Ca 1', decisions: [{ verdict: 'count' }], handOver: { rooms: [] } };

  it('may have more decisions and a hand-over that went on', () => {
    const now = { ...kept, decisions: [{ verdict: 'count' }, { verdict: 'reject' }], handOver: {} };
    expect(keptSession(kept, now)).toBeUndefined();
    expect(keptSession({ name: 'Ca 1' }, { name: 'Ca 1', ledger: [1] })).toBeUndefined();
  });

  it('has lost or changed nothing', () => {
    expect(keptSession(kept, { ...kept, decisions: [] })).toBe('decisions.0');
    const turned = { ...kept, decisions: [{ verdict: 'reject' }] };
    expect(keptSession(kept, turned)).toBe('decisions.0.verdict');
    expect(keptSession(kept, { ...kept, name: 'Ca 2' })).toBe('name');
  });
});
