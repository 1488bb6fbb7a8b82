import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeApp } from '../../functions/platform/http/make-app.ts';
import { server } from '../../functions/platform/http/serve.ts';
import { staffAdmit } from '../../functions/platform/http/staff-admit.ts';
import { serveTime } from '../../functions/proctoring/time-routes.ts';
import { closeDueSessions } from '../../functions/sitting/close-due-sessions.ts';
import { problemDocument } from '../../shared/kernel/problem.ts';
import { candidateContract } from '../../shared/sitting/candidate-contract.ts';
import { embeddedTable } from '../builders/embedded-table.ts';
import {
  arrivalGraceMs,
  type CandidateWorld,
  candidateWorld,
  choose,
  minute,
} from './candidate-world.ts';

const head = {
  appointmentId: 'a',
  subject: 'uoc',
  fullName: 'Ước',
  role: 'headInvigilator' as const,
  organisationId: 'city',
};
const invigilator = {
  ...head,
  appointmentId: 'b',
  subject: 'hung',
  role: 'roomInvigilator' as const,
};

/** Grants time over the API, as the person named. */
function granting(world: CandidateWorld) {
  const app = makeApp(world.log, 1);
  const admit = staffAdmit({
    clock: world.clock,
    verify: async (token) => ({ subject: token, fullName: undefined }),
    directory: async () => ({ organisations: new Map(), appointments: [head, invigilator] }),
    organisationOfExam: async (examId) => (await world.exams.load(examId))?.organisationId,
    organisationOfBank: async () => undefined,
  });
  serveTime(server(app, admit), world);
  return async (scope: unknown, minutes = 7, who = 'uoc', reason = 'Mất điện phòng thi') => {
    const response = await app.request(
      `/api/staff/exams/${world.sheet.examId}/sessions/morning/grants`,
      {
        method: 'POST',
        headers: { authorization: `Bearer ${who}`, 'content-type': 'application/json' },
        body: JSON.stringify({ scope, minutes, reason }),
      },
    );
    const json = (await response.json()) as { sittings?: number };
    const code = response.ok ? undefined : problemDocument.parse(json).type.split(':').at(-1);
    return { status: response.status, sittings: json.sittings, code };
  };
}

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
    const grant = granting(world);
    const token = await world.begin(0);
    await world.save(token, 1, choose(1, 0));
    world.clock.set(world.deadlineAt - minute);
    expect(await grant({ kind: 'room', roomId: 'room-1' })).toMatchObject({
      status: 200,
      sittings: 3,
    });
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
    expect((await grant({ kind: 'session' })).code).toBe('wrong-phase');
  });

  it("one candidate's grant is nobody else's, and many at once all count, once each", async () => {
    const world = await candidateWorld(engine.table, { candidates: 2 });
    const grant = granting(world);
    await world.begin(0);
    const one = { kind: 'sitting', sittingId: world.sittingId(0) };
    const answers = await Promise.all([1, 2, 4, 8].map((minutes) => grant(one, minutes)));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    expect(await deadlineOf(world, 0)).toBe(world.deadlineAt + 15 * minute);
    expect(await deadlineOf(world, 1)).toBe(world.deadlineAt);
  });

  it('given before the start, it is added to the own clock of a late starter', async () => {
    const world = await candidateWorld(engine.table, { clock: 'individual' });
    const grant = granting(world);
    const token: string = (await world.signIn()).json.token!;
    await grant({ kind: 'session' }, 5);
    world.clock.set(world.startsAt + 3 * minute);
    const started = await world.call(candidateContract.start, { token });
    expect(started.json.news).toMatchObject({ deadlineAt: world.startsAt + 68 * minute });
    await grant({ kind: 'session' }, 4);
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
    const grant = granting(world);
    const token = await world.begin(0);
    await world.begin(1);
    await world.submit(token, 0);
    expect((await grant({ kind: 'session' })).sittings).toBe(1);
    expect((await world.sittings.find(world.sittingId(0)))?.state).toBe('submitted');
    world.clock.set(world.deadlineAt + 8 * minute);
    expect((await grant({ kind: 'session' })).sittings).toBe(0);
    expect(await deadlineOf(world, 1)).toBe(world.deadlineAt + 7 * minute);
  });

  it('is for the head of invigilation, with a reason, for a room and candidate that exist', async () => {
    const world = await candidateWorld(engine.table);
    const grant = granting(world);
    expect((await grant({ kind: 'session' }, 7, 'hung')).status).toBe(403);
    expect((await grant({ kind: 'session' }, 7, 'uoc', '')).status).toBe(400);
    expect((await grant({ kind: 'session' }, 181)).status).toBe(400);
    expect((await grant({ kind: 'room', roomId: 'room-9' })).code).toBe('not-found');
    expect((await grant({ kind: 'sitting', sittingId: 'x'.repeat(20) })).code).toBe('not-found');
    expect(await deadlineOf(world)).toBe(world.deadlineAt);
  });
});
