import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  anySitting,
  aroundDeadline,
  chosen,
  sittingWith,
} from '../../../test/builders/any-sitting.ts';
import { applyChange } from '../../../test/builders/apply-change.ts';
import { fileChange } from './file-change.ts';
import { headLimitBytes, journalLimitBytes, saveChange } from './save-change.ts';

const grace = 3_000;
const events = [chosen(1, 0), chosen(2, 1)];

it('a batch is taken only while running, from the workstation in turn, as the next, and in time', () => {
  fc.assert(
    fc.property(
      anySitting,
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 7 }),
      aroundDeadline,
      (sitting, epoch, firstSequence, now) => {
        const attempt = { epoch, firstSequence, events, now, arrivalGraceMs: grace };
        const saved = applyChange(sitting, saveChange(attempt));
        const may =
          sitting.state === 'running' &&
          epoch === sitting.epoch &&
          firstSequence === sitting.acknowledged + 1 &&
          now <= sitting.deadlineAt + grace;
        expect(saved !== undefined).toBe(may);
        if (!saved) return;
        expect(saved.acknowledged).toBe(sitting.acknowledged + 2);
        expect(saved.lastContactAt).toBe(now);
        expect(saved.journal.at(-1)).toEqual({ firstSequence, receivedAt: now, events });
      },
    ),
  );
});

it('a head that is too heavy takes no batch before its page is turned', () => {
  const attempt = { epoch: 1, firstSequence: 1, events, now: 0, arrivalGraceMs: grace };
  const save = (headBytes: number) => applyChange(sittingWith({ headBytes }), saveChange(attempt));
  expect(save(headLimitBytes)).toBeDefined();
  expect(save(headLimitBytes + 1)).toBeUndefined();
});

it('an answer file is taken as the network would have brought it, without any grace and without a sign of life', () => {
  fc.assert(
    fc.property(
      anySitting,
      fc.integer({ min: 1, max: 4 }),
      aroundDeadline,
      fc.constantFrom(0, journalLimitBytes, journalLimitBytes + 1),
      (of, epoch, now, journalBytes) => {
        const sitting = { ...of, journalBytes };
        const firstSequence = sitting.acknowledged + 1;
        const change = fileChange(sitting, { epoch, firstSequence, events }, now);
        const may =
          sitting.state === 'running' &&
          epoch === sitting.epoch &&
          now <= sitting.deadlineAt &&
          journalBytes <= journalLimitBytes;
        expect(change !== null).toBe(may);
        if (!change) return;
        expect(applyChange(sitting, change)?.acknowledged).toBe(sitting.acknowledged + 2);
        expect(change.set).not.toHaveProperty('lastContactAt');
        expect(change.where.deadlineFrom).toBe(now);
      },
    ),
  );
});

it('an answer file of many events goes in by as many at once as a request may carry', () => {
  const many = Array.from({ length: 450 }, () => chosen(1, 0));
  const change = fileChange(sittingWith(), { epoch: 1, firstSequence: 1, events: many }, 0);
  expect(change?.append?.events).toHaveLength(200);
  expect(change?.set.acknowledged).toBe(200);
});
