import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptSitting } from './kept-sitting.ts';

const piece = (evidenceId: string, options: number[] = [1]) => ({
  ...{ evidenceId, code: 'deadline-passed', epoch: 1 },
  batch: { firstSequence: 2, receivedAt: 9, events: [{ kind: 'choose', options }] },
});
const sitting = {
  ...{ state: 'submitted', epoch: 1, deviceId: 'pc-1', released: false, acknowledged: 1 },
  ...{ startsAt: 1, deadlineAt: 100, startedAt: 2, endedAt: 50, lastContactAt: 50, granted: 0 },
  ...{ ledger: 4, turnEnds: [], journalBytes: 20, headBytes: 20, pageCount: 0 },
  notes: [{ by: 'hung', at: 3, reason: 'Đổi máy' }],
  journal: [{ firstSequence: 1, receivedAt: 10, events: [{ kind: 'choose', options: [2] }] }],
};
const kept = {
  ...{ kind: 'sitting', sittingId: 's', ticket: { candidateNumber: 'CC1', seat: 1 }, sitting },
  evidence: [piece('a'), piece('b')],
};
const stands = Object.keys(sitting).filter((name) => !['headBytes', 'pageCount'].includes(name));

describe('an ended sitting after its backup', () => {
  it('may have more evidence in whatever order, and what goes on after the end', () => {
    const marks = fc.record(
      {
        ...{ hasEvidence: fc.constant(true), messages: fc.nat(), delivered: fc.nat() },
        ...{ seen: fc.array(fc.nat()), helpSince: fc.nat(), helpCalledAt: fc.nat() },
        ...{ lockdown: fc.constant({ waived: { seb: true } }), headBytes: fc.nat() },
        pageCount: fc.nat(),
      },
      { requiredKeys: [] },
    );
    const some = fc.shuffledSubarray(['c', 'd', 'e']);
    fc.assert(
      fc.property(marks, marks, some, (before, after, more) => {
        const evidence = [...more.map((id) => piece(id)), piece('b'), piece('a')];
        const now = { ...kept, sitting: { ...sitting, ...after }, evidence };
        expect(keptSitting({ ...kept, sitting: { ...sitting, ...before } }, now)).toBeUndefined();
      }),
    );
  });

  it('has lost or changed nothing that stands, whichever it is', () => {
    for (const name of stands) {
      const { [name as keyof typeof sitting]: _, ...less } = sitting;
      expect(keptSitting(kept, { ...kept, sitting: less })).toMatch(`sitting.${name}`);
      expect(keptSitting(kept, { ...kept, sitting: { ...sitting, [name]: 'x' } })).toMatch(
        `sitting.${name}`,
      );
    }
    const journal = [{ ...sitting.journal[0], events: [{ kind: 'choose', options: [3] }] }];
    expect(keptSitting(kept, { ...kept, sitting: { ...sitting, journal } })).toBe(
      'sitting.journal.0.events.0.options.0',
    );
    const added = [...sitting.journal, sitting.journal[0]];
    expect(keptSitting(kept, { ...kept, sitting: { ...sitting, journal: added } })).toBe(
      'sitting.journal.1',
    );
    expect(keptSitting(kept, { ...kept, ticket: { candidateNumber: 'CC1', seat: 2 } })).toBe(
      'ticket.seat',
    );
  });

  it('has every piece of evidence it had, as it was', () => {
    expect(keptSitting(kept, { ...kept, evidence: [piece('b'), piece('c')] })).toBe('evidence.a');
    expect(keptSitting(kept, { ...kept, evidence: [piece('a'), piece('b', [3])] })).toBe(
      'evidence.b.batch.events.0.options.0',
    );
  });
});
