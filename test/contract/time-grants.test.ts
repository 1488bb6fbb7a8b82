import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDueSessions } from '../../functions/sitting/close-due-sessions.ts';
import { candidateContract } from '../../shared/sitting/candidate-contract.ts';
import { embeddedTable } from '../builders/embedded-table.ts';
import {
  arrivalGraceMs,
  type CandidateWorld,
  candidateWorld,
  choose,
  minute,
} from './candidate-world.ts';
import { ledgerDesk } from './ledger-desk.ts';

const grant = (minutes = 7, reason = 'Mất điện phòng thi') =>
  ({ kind: 'grant', minutes, reason }) as const;

describe('time given back', () => {
  let engine: Awaited<ReturnType<typeof embeddedTable>>;
  beforeAll(async () => {
    engine = await embeddedTable();
  });
  afterAll(() => engine.stop());
  const deadlineOf = async (world: CandidateWorld, index = 0) =>
    (await world.sittings.find(world.sittingId(index)))?.deadlineAt;

  it('the minutes of a power cut: the candidate goes on past the old deadline (tcexam#409, tcexam#51)', async () => {
    const world = await candidateWorld(engine.table, { candidates: 3 });
    const { enter } = ledgerDesk(world);
    const token = await world.begin(0);
    await world.save(token, 1, choose(1, 0));
    world.clock.set(world.deadlineAt - minute);
    expect(await enter('room', grant())).toMatchObject({ status: 200, sittings: 3 });
    world.clock.set(world.deadlineAt + 5 * minute);
    await closeDueSessions(world, world.clock.now());
    const saved = await world.save(token, 2, choose(2, 1));
    expect(saved.json).toMatchObject({
      deadlineAt: world.deadlineAt + 7 * minute,
      state: 'running',
    });
    world.clock.set(world.deadlineAt + 7 * minute + arrivalGraceMs + 1);
    await closeDueSessions(world, world.clock.now());
    expect(await world.sittings.find(world.sittingId(0))).toMatchObject({
      state: 'timedOut',
      endedAt: world.deadlineAt + 7 * minute,
    });
    expect((await world.sittings.find(world.sittingId(1)))?.state).toBe('absent');
    const exam = await world.exams.load(world.sheet.examId);
    expect(exam?.sessions[0]?.closed).toMatchObject({ timedOut: 1, absent: 2 });
    expect((await enter('session', grant())).code).toBe('wrong-phase');
    expect((await enter('exam', grant())).code).toBe('wrong-phase');
  });

  it("one candidate's grant is nobody else's, and many at once all count, once each", async () => {
    const world = await candidateWorld(engine.table, { candidates: 2 });
    const { enter } = ledgerDesk(world);
    await world.begin(0);
    const one = { sittingId: world.sittingId(0) };
    const answers = await Promise.all([1, 2, 4, 8].map((minutes) => enter(one, grant(minutes))));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    expect(await deadlineOf(world, 0)).toBe(world.deadlineAt + 15 * minute);
    expect(await deadlineOf(world, 1)).toBe(world.deadlineAt);
  });

  it('given before the start, it is added to the own clock of a late starter', async () => {
    const world = await candidateWorld(engine.table, { clock: 'individual' });
    const { enter } = ledgerDesk(world);
    const token: string = (await world.signIn()).json.token!;
    await enter('exam', grant(5));
    world.clock.set(world.startsAt + 3 * minute);
    const started = await world.call(candidateContract.start, { token });
    expect(started.json.news).toMatchObject({ deadlineAt: world.startsAt + 68 * minute });
    await enter('session', grant(4));
    expect(await deadlineOf(world)).toBe(world.startsAt + 72 * minute);
  });

  it('is not lost when the request that gave it died before the sittings had it', async () => {
    const world = await candidateWorld(engine.table);
    const token = await world.begin();
    await world.exams.change(world.sheet.examId, 'uoc', () => ({
      ok: true,
      value: {
        type: 'timeGranted',
        sessionId: 'morning',
        grant: { scope: { kind: 'session' }, minutes: 6, reason: 'Mất mạng' },
      },
    }));
    await closeDueSessions(world, world.clock.now());
    expect((await world.save(token, 1, choose(1, 0))).json).toMatchObject({
      deadlineAt: world.deadlineAt + 6 * minute,
    });
  });

  it('opens nothing again: who had handed in or timed out keeps the end', async () => {
    const world = await candidateWorld(engine.table, { candidates: 2 });
    const { enter, room } = ledgerDesk(world);
    const token = await world.begin(0);
    await world.begin(1);
    await world.submit(token, 0);
    world.clock.set(world.clock.now() + minute);
    expect((await enter('session', grant())).sittings).toBe(1);
    expect((await world.sittings.find(world.sittingId(0)))?.state).toBe('submitted');
    const [entry] = (await room()).ledger;
    expect(entry).toMatchObject({ sittings: 1, leastGiven: 7 * minute, mostGiven: 7 * minute });
    world.clock.set(world.deadlineAt + 8 * minute);
    await enter('session', grant());
    expect(await deadlineOf(world, 1)).toBe(world.deadlineAt + 7 * minute);
    const room2 = await room();
    expect(room2.ledger[0]).toMatchObject({ mostGiven: 0 });
  });

  it('an outage gives what of it fell into the running time, twice noted once', async () => {
    const world = await candidateWorld(engine.table);
    const { enter, room } = ledgerDesk(world);
    await world.begin();
    world.clock.set(world.startsAt + 30 * minute);
    const outage = (from: number, to: number) =>
      ({
        kind: 'outage',
        from: world.startsAt + from * minute,
        to: world.startsAt + to * minute,
      }) as const;
    expect((await enter('room', outage(-10, 12))).status).toBe(200);
    expect(await deadlineOf(world)).toBe(world.deadlineAt + 12 * minute);
    await enter('exam', { ...outage(5, 15), incident: 'BB-02' });
    expect(await deadlineOf(world)).toBe(world.deadlineAt + 15 * minute);
    expect((await room()).ledger).toMatchObject([
      { kind: 'outage', scope: 'exam', incident: 'BB-02', by: 'uoc', mostGiven: 3 * minute },
      { kind: 'outage', scope: 'room', mostGiven: 12 * minute },
    ]);
    for (const wrong of [outage(12, 12), outage(20, 10), outage(20, 31), outage(-800, 1)])
      expect((await enter('room', wrong)).code).toBe('span-wrong');
  });

  it('is for the head of invigilation, in the room or everywhere, with a reason, for who exists', async () => {
    const world = await candidateWorld(engine.table);
    const { enter } = ledgerDesk(world);
    for (const who of ['hung', 'ky-thuat', 'other-head'])
      expect((await enter('room', grant(), who)).status).toBe(403);
    expect((await enter('session', grant(), 'room-head')).status).toBe(403);
    expect((await enter('exam', grant(), 'room-head')).status).toBe(403);
    expect((await enter('session', grant(7, ''))).status).toBe(400);
    expect((await enter('session', grant(181))).status).toBe(400);
    expect((await enter({ sittingId: 'x'.repeat(20) }, grant())).code).toBe('not-found');
    expect(await deadlineOf(world)).toBe(world.deadlineAt);
    expect((await enter('room', grant(), 'room-head')).status).toBe(200);
    expect(await deadlineOf(world)).toBe(world.deadlineAt + 7 * minute);
  });
});
