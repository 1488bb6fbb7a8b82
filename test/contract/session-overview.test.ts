import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeApp } from '../../functions/platform/http/make-app.ts';
import { server } from '../../functions/platform/http/serve.ts';
import { staffAdmit } from '../../functions/platform/http/staff-admit.ts';
import { serveOverview } from '../../functions/proctoring/overview-routes.ts';
import { overviewStore } from '../../functions/proctoring/overview-store.ts';
import { freshMs } from '../../functions/proctoring/session-figures.ts';
import type { Appointment } from '../../shared/organisation/appointment.ts';
import {
  type SessionOverview,
  sessionOverview,
} from '../../shared/proctoring/overview-contract.ts';
import { silenceMs } from '../../shared/proctoring/silent-for.ts';
import { embeddedTable } from '../builders/embedded-table.ts';
import { meter } from '../load/meter.ts';
import { appoint } from './appoint.ts';
import { candidateWorld, choose, minute } from './candidate-world.ts';

const appointments: Appointment[] = [
  appoint('head', 'headInvigilator'),
  appoint('hung', 'roomInvigilator', { roomId: 'room-1' }),
  appoint('board', 'oversight'),
  appoint('author', 'questionAuthor'),
  appoint('stranger', 'headInvigilator', { organisationId: 'elsewhere' }),
];

/** A session of two rooms, and whoever looks at both. */
async function overviewWorld(engine: Awaited<ReturnType<typeof embeddedTable>>) {
  const world = await candidateWorld(engine.table, { candidates: 5 });
  const ids = world.tickets.map((ticket) => ticket.sittingId);
  const rooms = [
    { roomId: 'room-1', name: 'Phòng 1', seats: 40, sittingIds: ids.slice(0, 3) },
    { roomId: 'room-2', name: 'Phòng 2', seats: 40, sittingIds: ids.slice(3) },
  ];
  await world.sittings.open({ ...world.sheet, rooms }, world.tickets, world.deadlineAt);
  const app = makeApp(world.log, 1);
  const admit = staffAdmit({
    clock: world.clock,
    verify: async (token) => ({ subject: token, fullName: undefined }),
    directory: async () => ({ organisations: new Map(), appointments }),
    organisationOfExam: async (examId) => (await world.exams.load(examId))?.organisationId,
    organisationOfBank: async () => undefined,
  });
  serveOverview(server(app, admit), { ...world, overviews: overviewStore(engine.table) });
  const ask = (who: string, since = 0, sessionId = 'morning') =>
    app.request(
      `/api/staff/exams/${world.sheet.examId}/sessions/${sessionId}/overview?since=${since}`,
      { headers: { authorization: `Bearer ${who}` } },
    );
  const look = async (since = 0): Promise<SessionOverview> =>
    sessionOverview.parse(await (await ask('head', since)).json());
  return { ...world, ask, look };
}

describe('the overview of a session', () => {
  let engine: Awaited<ReturnType<typeof embeddedTable>>;
  beforeAll(async () => {
    engine = await embeddedTable();
  });
  afterAll(() => engine.stop());

  it('counts each room: who is in, how much is answered, who is silent or moving', async () => {
    const world = await overviewWorld(engine);
    const tokens = [
      await world.begin(0),
      await world.begin(1, 'pc-2'),
      await world.begin(3, 'pc-3'),
    ];
    await world.save(tokens[0]!, 1, choose(1, 0), choose(2, 1), choose(1, 2));
    await world.submit(tokens[1]!, 0);
    await world.sittings.release(world.sittingId(3), 'hung', 'Máy hỏng', world.clock.now());
    world.clock.advance(silenceMs + 1);

    const { rooms, startsAt, endsAt, questionCount } = await world.look();
    expect({ startsAt, endsAt, questionCount }).toEqual({
      startsAt: world.startsAt,
      endsAt: world.deadlineAt,
      questionCount: 6,
    });
    const [first, second] = rooms;
    expect(first).toMatchObject({ roomName: 'Phòng 1', candidates: 3, answered: 2, silent: 1 });
    expect(first?.counts).toMatchObject({ assigned: 1, running: 1, submitted: 1 });
    expect(second).toMatchObject({ roomName: 'Phòng 2', candidates: 2, moving: 1 });
    expect(second?.counts).toMatchObject({ assigned: 1, running: 1 });
  });

  it('answers again only the rooms that changed', async () => {
    const world = await overviewWorld(engine);
    const first = await world.look();
    expect(first.rooms.map((room) => room.roomId)).toEqual(['room-1', 'room-2']);
    world.clock.advance(freshMs);
    const second = await world.look(first.asOf);
    expect(second.rooms).toEqual([]);

    await world.begin(3);
    world.clock.advance(freshMs);
    const third = await world.look(second.asOf);
    expect(third.rooms.map((room) => room.roomId)).toEqual(['room-2']);
    // Whoever missed an answer in between still hears of it.
    expect((await world.look(first.asOf)).rooms.map((room) => room.roomId)).toEqual(['room-2']);
  });

  it('reads every sitting once in a while, not once for each who looks', async () => {
    const world = await overviewWorld(engine);
    await world.look();
    const units = meter(engine.client);
    for (let i = 0; i < 20; i++) await world.look();
    // One small row each: no sitting was read, nothing written.
    expect(units).toEqual({ read: 10, write: 0 });
    world.clock.advance(freshMs);
    const answers = await Promise.all(Array.from({ length: 20 }, () => world.look()));
    // Twenty at once: one of them takes the turn and puts the figures.
    expect(new Set(answers.map(({ asOf }) => asOf)).size).toBeLessThanOrEqual(2);
    expect(units.write).toBeLessThanOrEqual(2 + 19);
    const heads = 5 * 0.5;
    expect(units.read - 10).toBeLessThanOrEqual(20 * 0.5 + 2 * (1 + heads));
  });

  it('is for who answers for the whole session', async () => {
    const world = await overviewWorld(engine);
    const statuses = [];
    for (const who of ['head', 'board', 'hung', 'author', 'stranger', 'nobody']) {
      statuses.push([who, (await world.ask(who)).status]);
    }
    expect(Object.fromEntries(statuses)).toEqual({
      head: 200,
      board: 200,
      hung: 403,
      author: 403,
      // To those of elsewhere there is no such exam.
      stranger: 404,
      nobody: 404,
    });
    expect((await world.ask('head', 0, 'no-such-session')).status).toBe(404);
  });

  it('shows added time in the end of the room and of the session', async () => {
    const world = await overviewWorld(engine);
    const grant = { scope: { kind: 'room', roomId: 'room-2' }, minutes: 7, reason: 'Mất mạng' };
    const changed = await world.exams.change(world.sheet.examId, 'head', () => ({
      ok: true,
      value: { type: 'timeGranted', sessionId: 'morning', grant: grant as never },
    }));
    expect(changed.ok).toBe(true);
    const sheet = (await world.sittings.sheet(world.sheet.examId, 'morning'))!;
    const ledger = changed.ok ? (changed.value.sessions[0]?.ledger ?? []) : [];
    await world.sittings.applyLedger(sheet, ledger);
    const { rooms, endsAt } = await world.look();
    expect(rooms.map((room) => room.endsAt)).toEqual([
      world.deadlineAt,
      world.deadlineAt + 7 * minute,
    ]);
    expect(endsAt).toBe(world.deadlineAt + 7 * minute);
  });
});
