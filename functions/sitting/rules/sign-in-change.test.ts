import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anySitting,
  chosen,
  sheetWith,
  sittingWith,
  startsAt,
} from '../../../test/builders/any-sitting.ts';
import { applyChange } from '../../../test/builders/apply-change.ts';
import { releaseChange } from './release-change.ts';
import { signInChange } from './sign-in-change.ts';

const sheet = sheetWith();
const lateLimit = startsAt + 10 * 60_000;

describe('signing in', () => {
  it('the first time is open until the limit, to the minute, and takes the place once', () => {
    const assigned = sittingWith({ state: 'assigned', epoch: 0 });
    expect(signInChange(assigned, sheet, 'device-2', lateLimit + 1)).toEqual({
      ok: false,
      problem: { code: 'too-late-to-start', values: { minutes: 10 } },
    });
    const change = signInChange(assigned, sheet, 'device-2', lateLimit);
    if (!change.ok || !change.value) throw new Error('refused');
    const signedIn = applyChange(assigned, change.value);
    expect(signedIn).toMatchObject({
      ...{ state: 'waiting', epoch: 1, deviceId: 'device-2', released: false, turnEnds: [] },
      lastContactAt: lateLimit,
    });
    expect(applyChange({ ...assigned, epoch: 1 }, change.value)).toBeUndefined();
    expect(signedIn && applyChange(signedIn, change.value)).toBeUndefined();
  });

  it('after the limit only by decision, and where check-in is required only after it', () => {
    const assigned = sittingWith({ state: 'assigned', epoch: 0 });
    const decided = { ...assigned, lateAdmittedAt: lateLimit + 5 };
    expect(signInChange(decided, sheet, 'device-2', lateLimit + 60_000)).toMatchObject({
      ok: true,
    });
    const strict = sheetWith({ checkIn: 'required' });
    expect(signInChange(assigned, strict, 'device-2', startsAt)).toEqual({
      ok: false,
      problem: { code: 'not-checked-in' },
    });
    const here = { ...assigned, arrivedAt: startsAt - 1 };
    expect(signInChange(here, strict, 'device-2', startsAt)).toMatchObject({ ok: true });
    // Who is in stays in, whatever the door says afterwards.
    expect(signInChange(sittingWith(), strict, 'device-1', startsAt).ok).toBe(true);
  });

  it('who was marked absent is too late, who has ended may look', () => {
    expect(signInChange(sittingWith({ state: 'absent' }), sheet, 'device-1', 0)).toMatchObject({
      problem: { code: 'too-late-to-start' },
    });
    for (const state of ['submitted', 'timedOut', 'suspended'] as const)
      for (const device of ['device-1', 'device-2'])
        expect(signInChange(sittingWith({ state }), sheet, device, 0)).toEqual({
          ...{ ok: true, value: null },
        });
  });

  it('the same workstation may always come back, and if it was released it holds the sitting again', () => {
    expect(signInChange(sittingWith(), sheet, 'device-1', 5)).toEqual({ ok: true, value: null });
    const released = sittingWith({ released: true, epoch: 2, turnEnds: [{ held: 0, at: 1 }] });
    const change = signInChange(released, sheet, 'device-1', 5);
    if (!change.ok || !change.value) throw new Error('refused');
    expect(applyChange(released, change.value)).toEqual({
      ...{ ...released, released: false, lastContactAt: 5 },
    });
    expect(applyChange({ ...released, released: false }, change.value)).toBeUndefined();
    expect(applyChange({ ...released, epoch: 3 }, change.value)).toBeUndefined();
  });

  it('another workstation comes only when released; the turn before it ends with what is held', () => {
    fc.assert(
      fc.property(anySitting, (sitting) => {
        const change = signInChange(sitting, sheet, 'device-2', startsAt + 5);
        const open = ['waiting', 'running', 'paused'].includes(sitting.state);
        if (!open) return;
        if (!sitting.released) {
          expect(change).toEqual({ ok: false, problem: { code: 'sitting-held-elsewhere' } });
          return;
        }
        if (!change.ok || !change.value) throw new Error('refused');
        expect(applyChange(sitting, change.value)).toEqual({
          ...sitting,
          ...{ epoch: sitting.epoch + 1, deviceId: 'device-2', released: false },
          turnEnds: [...sitting.turnEnds, { held: sitting.acknowledged, at: startsAt + 5 }],
          lastContactAt: startsAt + 5,
        });
        // Between the look and the write the old workstation may save, or another may be quicker.
        for (const meanwhile of [
          { acknowledged: sitting.acknowledged + 1 },
          { released: false },
          { epoch: sitting.epoch + 1 },
          { state: 'submitted' as const },
        ])
          expect(applyChange({ ...sitting, ...meanwhile }, change.value)).toBeUndefined();
      }),
    );
  });

  it('a release is a mark on an open sitting, with who made it and why', () => {
    const note = { by: 'hung', at: 7, reason: 'Máy hỏng' };
    const change = releaseChange(note);
    expect(change.note).toEqual(note);
    fc.assert(
      fc.property(anySitting, (sitting) => {
        const open = ['waiting', 'running', 'paused'].includes(sitting.state);
        const then = applyChange(sitting, change);
        expect(then).toEqual(open ? { ...sitting, released: true } : undefined);
      }),
    );
    expect(applyChange(sittingWith({}, [chosen(1, 0)]), change)?.acknowledged).toBe(1);
  });
});
