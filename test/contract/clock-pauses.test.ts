import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyLedger } from '../../functions/sitting/apply-ledger.ts';
import { closeDueSessions } from '../../functions/sitting/close-due-sessions.ts';
import { candidateContract } from '../../shared/sitting/candidate-contract.ts';
import type { LedgerEntry } from '../../shared/sitting/ledger-entry.ts';
import { ledgerTime } from '../../shared/sitting/ledger-time.ts';
import { resumeNoticeMs } from '../../shared/sitting/resume-notice.ts';
import { embeddedTable } from '../builders/embedded-table.ts';
import {
  arrivalGraceMs,
  type CandidateWorld,
  candidateWorld,
  choose,
  minute,
} from './candidate-world.ts';
import { ledgerDesk } from './ledger-desk.ts';

const pause = { kind: 'pause' } as const;

interface Step {
  readonly what: string;
  readonly whom: string;
  readonly after: number;
}

/** A ledger written step by step, a few minutes apart; going on ends the last pause that lasts. */
function ledgerFrom(steps: readonly Step[], sittingId: string, startsAt: number): LedgerEntry[] {
  let at = startsAt;
  const entries: LedgerEntry[] = [];
  for (const [i, { what, whom, after }] of steps.entries()) {
    at += after * minute;
    const made = { sequence: i + 1, at, by: 'uoc' };
    const scope =
      whom === 'sitting'
        ? ({ kind: 'sitting', sittingId } as const)
        : whom === 'room'
          ? ({ kind: 'room', roomId: 'room-1' } as const)
          : ({ kind: 'session' } as const);
    const base = { scope, reason: 'Mất điện', ...made };
    if (what === 'grant') entries.push({ kind: 'grant', minutes: 3, ...base });
    if (what === 'outage') entries.push({ kind: 'outage', from: at - 5 * minute, to: at, ...base });
    if (what === 'pause') entries.push({ kind: 'pause', ...base });
    if (what !== 'goOn') continue;
    const open = entries.findLastIndex((entry) => entry.kind === 'pause' && !entry.end);
    const entry = entries[open];
    if (entry?.kind === 'pause') entries[open] = { ...entry, end: { ...made, runsFrom: at } };
  }
  return entries;
}

/** The ledger as it stood after so many steps. */
const asOfStep = (entries: readonly LedgerEntry[], step: number): LedgerEntry[] =>
  entries
    .filter((entry) => entry.sequence <= step)
    .map((entry) => {
      if (entry.kind !== 'pause' || !entry.end || entry.end.sequence <= step) return entry;
      const { end: _, ...lasting } = entry;
      return lasting;
    });

describe('pauses', () => {
  let engine: Awaited<ReturnType<typeof embeddedTable>>;
  beforeAll(async () => {
    engine = await embeddedTable();
  });
  afterAll(() => engine.stop());
  const sitting = (world: CandidateWorld, index = 0) => world.sittings.find(world.sittingId(index));
  const close = (world: CandidateWorld) => closeDueSessions(world, world.clock.now());

  it('stop clock and answering, and give back the time between exactly', async () => {
    const world = await candidateWorld(engine.table, { candidates: 2 });
    const { enter, goOn, last, room } = ledgerDesk(world);
    const token = await world.begin(0);
    await world.save(token, 1, choose(1, 0));
    const at = world.startsAt + 10 * minute;
    world.clock.set(at);
    expect(await enter('room', { ...pause, incident: 'BB-01' })).toMatchObject({ sittings: 2 });
    const number = await last();
    expect((await world.save(token, 2, choose(2, 1))).code).toBe('sitting-paused');
    expect((await world.submit(token, 1)).code).toBe('sitting-paused');
    const resumed = await world.call(candidateContract.resume, { token });
    expect(resumed.json.news).toMatchObject({
      state: 'paused',
      stoppedSince: at,
      deadlineAt: world.deadlineAt,
    });

    world.clock.set(world.deadlineAt + 30 * minute);
    await close(world);
    expect((await sitting(world))?.state).toBe('paused');
    expect((await sitting(world, 1))?.state).toBe('assigned');
    expect(await room()).toMatchObject({
      stoppedSince: at,
      endsAt: world.clock.now() + 50 * minute,
      ledger: [
        { kind: 'pause', scope: 'room', from: at, incident: 'BB-01', mostGiven: 80 * minute },
      ],
    });

    expect(await goOn('room', number)).toMatchObject({ status: 200, sittings: 2 });
    const ends = world.clock.now() + resumeNoticeMs + 50 * minute;
    const kept = await world.save(token, 2, choose(2, 1));
    expect(kept.json).toMatchObject({ state: 'running', acknowledged: 2, deadlineAt: ends });
    expect((await sitting(world))?.stoppedSince).toBeUndefined();
    expect(await goOn('room', number)).toMatchObject({ status: 200, sittings: 0 });
    expect((await sitting(world))?.deadlineAt).toBe(ends);
    world.clock.set(ends + arrivalGraceMs + 1);
    await close(world);
    expect(await sitting(world)).toMatchObject({ state: 'timedOut', endedAt: ends });
  });

  it('of a candidate in a paused room: goes on only when both have ended, and counts once', async () => {
    const world = await candidateWorld(engine.table, { candidates: 2 });
    const { enter, goOn, last } = ledgerDesk(world);
    await world.begin(0);
    await world.begin(1);
    world.clock.set(world.startsAt + 5 * minute);
    await enter({ sittingId: world.sittingId(0) }, pause);
    const own = await last();
    world.clock.set(world.startsAt + 10 * minute);
    await enter('session', pause);
    const all = await last();
    world.clock.set(world.startsAt + 20 * minute);
    await goOn('session', all);
    expect([(await sitting(world))?.state, (await sitting(world, 1))?.state]).toEqual([
      'paused',
      'running',
    ]);
    world.clock.set(world.startsAt + 25 * minute);
    await goOn('room', own);
    expect(await sitting(world)).toMatchObject({
      state: 'running',
      deadlineAt: world.deadlineAt + 20 * minute + resumeNoticeMs,
    });
    expect((await sitting(world, 1))?.deadlineAt).toBe(
      world.deadlineAt + 10 * minute + resumeNoticeMs,
    );
  });

  it('hold the bell too: who signs in meanwhile waits, late or not, and starts when it goes on', async () => {
    for (const clock of ['shared', 'individual'] as const) {
      const world = await candidateWorld(engine.table, { candidates: 2, clock });
      const { enter, goOn, last } = ledgerDesk(world);
      const token: string = (await world.signIn(0)).json.token!;
      world.clock.set(world.startsAt - 5 * minute);
      await enter('exam', pause);
      const number = await last();
      world.clock.set(world.startsAt + 30 * minute);
      const refused = await world.call(candidateContract.start, { token });
      expect(refused.code).toBe('sitting-paused');
      expect(JSON.stringify(refused.json)).not.toContain('paperKey');
      const late: string = (await world.signIn(1)).json.token!;
      expect(late).toBeTruthy();
      await goOn('exam', number);
      const runsFrom = world.clock.now() + resumeNoticeMs;
      world.clock.set(runsFrom);
      const started = await world.call(candidateContract.start, { token: late });
      expect(started.json).toMatchObject({
        paperKey: world.paperKey(1),
        news: { state: 'running', deadlineAt: runsFrom + 60 * minute },
      });
    }
  });

  it('count from the moment the power failed, where that is said', async () => {
    const world = await candidateWorld(engine.table);
    const { enter, goOn, last } = ledgerDesk(world);
    await world.begin();
    world.clock.set(world.startsAt + 12 * minute);
    const from = world.startsAt + 8 * minute;
    expect((await enter('room', { ...pause, from: world.clock.now() + 1 })).code).toBe(
      'span-wrong',
    );
    await enter('room', { ...pause, from });
    expect((await enter('room', pause)).code).toBe('already-paused');
    expect((await sitting(world))?.stoppedSince).toBe(from);
    const number = await last();
    await goOn('room', number);
    expect((await sitting(world))?.deadlineAt).toBe(world.deadlineAt + 4 * minute + resumeNoticeMs);
  });

  it('are begun and ended by the head, where they were begun', async () => {
    const world = await candidateWorld(engine.table);
    const { enter, goOn, last } = ledgerDesk(world);
    await world.begin();
    for (const who of ['hung', 'ky-thuat', 'other-head'])
      expect((await enter('room', pause, who)).status).toBe(403);
    await enter('session', pause);
    const number = await last();
    expect((await goOn('room', number)).code).toBe('not-found');
    expect((await goOn('exam', number)).code).toBe('not-found');
    expect((await goOn('session', number, 'room-head')).status).toBe(403);
    expect((await goOn('session', number + 1)).code).toBe('not-found');
    expect((await sitting(world))?.state).toBe('paused');
  });

  it('are caught up by the closing job, begun and ended, after requests that died', async () => {
    const world = await candidateWorld(engine.table, { candidates: 2 });
    const token = await world.begin(0);
    const write = (event: Parameters<typeof world.exams.change>[2]) =>
      world.exams.change(world.sheet.examId, 'uoc', event);
    world.clock.set(world.startsAt + minute);
    const done = await write(() => ({
      ok: true,
      value: { type: 'clockPaused', pause: { scope: { kind: 'exam' }, reason: 'Báo cháy' } },
    }));
    await close(world);
    expect((await world.save(token, 1, choose(1, 0))).code).toBe('sitting-paused');
    world.clock.set(world.startsAt + 11 * minute);
    const pauseNumber = done.ok ? done.value.sequence : 0;
    await write(() => ({
      ok: true,
      value: { type: 'clockResumed', pause: pauseNumber, runsFrom: world.clock.now() },
    }));
    await close(world);
    expect((await world.save(token, 1, choose(1, 0))).json).toMatchObject({
      state: 'running',
      deadlineAt: world.deadlineAt + 10 * minute,
    });
  });

  it('whatever order the ledger reaches the sittings in, however often and half-way, it is one', async () => {
    const step = fc.record({
      what: fc.constantFrom('grant', 'pause', 'goOn', 'outage'),
      whom: fc.constantFrom('session', 'room', 'sitting'),
      after: fc.integer({ min: 0, max: 7 }),
    });
    const world = await candidateWorld(engine.table, { candidates: 40 });
    let next = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 7 }),
        fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 8 }),
        async (steps, stale) => {
          const index = next++ % 40;
          const sittingId = world.sittingId(index);
          const entries = ledgerFrom(steps, sittingId, world.startsAt);
          await world.sittings.open(world.sheet, [world.tickets[index]!], world.deadlineAt);
          await world.sittings.change(sittingId, {
            from: ['assigned'],
            where: {},
            set: { state: 'running', startedAt: world.startsAt },
            clockGoesOn: true,
          });
          const room = { roomId: 'room-1', name: 'P.101', seats: 40, sittingIds: [sittingId] };
          const sheet = { ...world.sheet, rooms: [room] };
          // Old copies of the ledger arrive late, some while the whole of it does.
          const copies = stale.map((length) => asOfStep(entries, length % (entries.length + 1)));
          await Promise.all([
            ...copies.map((copy) => applyLedger(world.sittings, sheet, copy)),
            applyLedger(world.sittings, sheet, entries),
          ]);
          for (const copy of copies) await applyLedger(world.sittings, sheet, copy);
          const reached = await world.sittings.find(sittingId);
          const wanted = ledgerTime(
            entries,
            { sittingId, roomId: 'room-1', startedAt: world.startsAt },
            sheet,
          );
          expect(reached).toMatchObject({
            deadlineAt: wanted.deadlineAt,
            state: wanted.stoppedSince === undefined ? 'running' : 'paused',
          });
          expect(reached?.stoppedSince).toBe(wanted.stoppedSince);
          // Put back for the next run of this seat.
          await world.sittings.change(sittingId, {
            from: ['running', 'paused'],
            where: {},
            set: { state: 'assigned' },
            clockGoesOn: true,
          });
        },
      ),
      { numRuns: 25 },
    );
  });
});
