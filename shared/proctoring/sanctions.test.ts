import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleSet } from '../exam/rule-set.ts';
import { ruleSets } from '../exam/rule-sets/all.ts';
import { decree170Of2025 } from '../exam/rule-sets/decree-170-2025.ts';
import { usualSanctions } from '../exam/rule-sets/usual-sanctions.ts';
import { graverOf, type Sanction, sanction } from '../exam/sanction.ts';
import { decidingOffice, sanctionRules } from '../exam/sanction-rules.ts';
import { decidingOfficeOf, isUnwitnessed } from './deciding-office.ts';
import type { IncidentSignature } from './incident-signature.ts';
import { nearestSeats, seatDistance } from './nearest-seats.ts';
import { proposedSanction, sanctionOfGround } from './proposed-sanction.ts';

const rules = decree170Of2025.sanctions;
const anySanction = fc.constantFrom(...sanction.options);
const earlier = fc.array(anySanction, { maxLength: 5 });
const weight = (each: Sanction) => sanction.options.indexOf(each);

describe('what is proposed for a violation', () => {
  it('is never lighter than the case asks, and never lighter for more earlier sanctions', () => {
    fc.assert(
      fc.property(anySanction, earlier, anySanction, (ground, before, more) => {
        const proposed = proposedSanction(rules, ground, before);
        expect(weight(proposed)).toBeGreaterThanOrEqual(weight(ground));
        const again = proposedSanction(rules, ground, [...before, more]);
        expect(weight(again)).toBeGreaterThanOrEqual(weight(proposed));
      }),
    );
  });

  it('goes one step up for each: reprimand, warning, suspension; never to annulment by itself', () => {
    expect(proposedSanction(rules, 'reprimand', [])).toBe('reprimand');
    expect(proposedSanction(rules, 'reprimand', ['reprimand'])).toBe('warning');
    expect(proposedSanction(rules, 'reprimand', ['reprimand', 'warning'])).toBe('suspension');
    expect(proposedSanction(rules, 'warning', ['warning'])).toBe('suspension');
    fc.assert(
      fc.property(earlier, (before) => {
        expect(proposedSanction(rules, 'warning', before)).not.toBe('annulment');
        const off = { escalates: { ...rules.escalates, value: false } };
        expect(proposedSanction(off, 'warning', before)).toBe('warning');
      }),
    );
  });

  it('follows the case, where the rule set has it', () => {
    expect(sanctionOfGround(rules, 'using')).toBe('suspension');
    expect(sanctionOfGround(rules, 'for-another')).toBe('annulment');
    expect(sanctionOfGround(rules, 'sneezing')).toBeUndefined();
  });
});

describe('who decides', () => {
  const person = (i: number) => ({ sittingId: `s-${i}`, candidateId: `c-${i}` });
  const signature = fc.oneof<fc.Arbitrary<IncidentSignature>[]>(
    fc.constant({ kind: 'awaited' }),
    fc.constant({ kind: 'signed' }),
    fc.array(fc.boolean(), { maxLength: 2 }).map((signed) => ({
      kind: 'refused',
      witnesses: signed.map((each, i) => ({ ...person(i), signed: each })),
    })),
  );
  it('is whom the rule set names, and at least the head where nobody stands for the minutes', () => {
    fc.assert(
      fc.property(
        anySanction,
        signature,
        fc.constantFrom(...decidingOffice.options),
        fc.boolean(),
        (kind, signed, office, asked) => {
          const set = {
            ...rules,
            witnessesOnRefusal: { ...rules.witnessesOnRefusal, value: asked },
            [kind]: { ...rules[kind], decider: { ...rules[kind].decider, value: office } },
          };
          const got = decidingOfficeOf(set, kind, signed);
          const both =
            signed.kind === 'refused' && signed.witnesses.filter((w) => w.signed).length === 2;
          const raised = asked && signed.kind === 'refused' && !both;
          expect(isUnwitnessed(signed, set)).toBe(raised);
          expect(got).toBe(raised && office === 'roomInvigilator' ? 'headInvigilator' : office);
        },
      ),
    );
  });
});

describe('the nearest candidates', () => {
  const seats = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 30 });
  it('are all the others, none farther before one nearer', () => {
    fc.assert(
      fc.property(seats, fc.integer({ min: 1, max: 20 }), ([seat = 1, ...others], columns) => {
        const seated = [{ seat }, ...others.map((each) => ({ seat: each }))];
        const near = nearestSeats(seat, seated, columns);
        const far = (each: { seat: number }) => seatDistance(seat, each.seat, columns);
        expect(near.map((each) => each.seat).sort()).toEqual([...others].sort());
        near.forEach((each, i) => {
          const next = near[i + 1];
          if (next) expect(far(each)).toBeLessThanOrEqual(far(next));
        });
      }),
    );
  });

  it('sit beside before behind, and the next row is one step away', () => {
    const all = Array.from({ length: 24 }, (_, i) => ({ seat: i + 1 }));
    const near = nearestSeats(10, all, 8).slice(0, 2);
    expect(near.map((each) => each.seat)).toEqual([9, 11]);
    expect(seatDistance(1, 9, 8)).toBe(1);
    expect(seatDistance(8, 9, 8)).toBe(7);
  });
});

describe('the values of the rule sets', () => {
  it('a rule set kept from before violations were asked about still parses, with the usual offices', () => {
    for (const set of ruleSets) {
      const { sanctions: _, ...old } = set;
      expect(ruleSet.parse(old).sanctions).toEqual(usualSanctions);
      expect(sanctionRules.parse(usualSanctions)).toEqual(usualSanctions);
    }
  });

  it('none has a deduction by itself: only a council enters one', () => {
    for (const { sanctions } of ruleSets) {
      expect(sanctions.reprimand.deductionPercent).toBeUndefined();
      expect(sanctions.warning.deductionPercent).toBeUndefined();
    }
    const with12 = (value: number) => ({
      ...usualSanctions,
      warning: {
        ...usualSanctions.warning,
        deductionPercent: { value, basis: 'Hội đồng', certainty: 'council' },
      },
    });
    expect(sanctionRules.safeParse(with12(12.34)).success).toBe(true);
    for (const wrong of [12.345, -1, 101, Number.NaN])
      expect(sanctionRules.safeParse(with12(wrong)).success).toBe(false);
  });

  it('the graver of two is one of them', () => {
    fc.assert(
      fc.property(anySanction, anySanction, (a, b) => {
        expect(weight(graverOf(a, b))).toBe(Math.max(weight(a), weight(b)));
      }),
    );
  });
});
