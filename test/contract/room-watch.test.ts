import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeApp } from '../../functions/platform/http/make-app.ts';
import { server } from '../../functions/platform/http/serve.ts';
import { staffAdmit } from '../../functions/platform/http/staff-admit.ts';
import { serveRooms } from '../../functions/proctoring/routes.ts';
import { closeDueSessions } from '../../functions/sitting/close-due-sessions.ts';
import { problemDocument } from '../../shared/kernel/problem.ts';
import type { Appointment } from '../../shared/organisation/appointment.ts';
import { type RoomView, roomView } from '../../shared/proctoring/room-contract.ts';
import { embeddedTable } from '../builders/embedded-table.ts';
import { pdfPages } from '../e2e/pdf-text.ts';
import { appoint } from './appoint.ts';
import { type CandidateWorld, candidateWorld, choose, minute } from './candidate-world.ts';

const appointments: Appointment[] = [
  appoint('hung', 'roomInvigilator', { roomId: 'room-1' }),
  appoint('nga', 'roomInvigilator', { roomId: 'room-2' }),
  appoint('chair', 'councilChair'),
  appoint('stranger', 'headInvigilator', { organisationId: 'elsewhere' }),
];

/** The room API over a candidate world; the token of a person is their name. */
function roomApi(world: CandidateWorld) {
  const admit = staffAdmit({
    clock: world.clock,
    verify: async (token) => ({ subject: token, fullName: undefined }),
    directory: async () => ({ organisations: new Map(), appointments }),
    organisationOfExam: async (examId) => (await world.exams.load(examId))?.organisationId,
    organisationOfBank: async () => undefined,
  });
  const app = makeApp(world.log, 1);
  serveRooms(server(app, admit), world);
  const call = async (who: string, path: string, body?: unknown) => {
    const response = await app.request(path, {
      method: body ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${who}`, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const json: unknown = await response.json();
    const code = response.ok ? undefined : problemDocument.parse(json).type.split(':').at(-1);
    return { status: response.status, json, code };
  };
  const room = `/api/staff/exams/${world.sheet.examId}/sessions/morning/rooms/room-1`;
  return {
    mine: async (who: string) =>
      ((await call(who, '/api/staff/watch')).json as { rooms: { examId: string }[] }).rooms.filter(
        (each) => each.examId === world.sheet.examId,
      ),
    watch: (who: string) => call(who, room),
    /** The room's list as text, or the status it was refused with. */
    async submissionList(who: string): Promise<string | number> {
      const response = await app.request(`${room}/submission-list.pdf`, {
        headers: { authorization: `Bearer ${who}` },
      });
      if (!response.ok) return response.status;
      return (await pdfPages(new Uint8Array(await response.arrayBuffer()))).join(' ');
    },
    view: async (): Promise<RoomView> => roomView.parse((await call('hung', room)).json),
    refused: (who: string, sittingId: string, at = room) =>
      call(who, `${at}/sittings/${sittingId}/refused`),
    release: (who: string, sittingId: string, reason = 'Máy tính hỏng', at = room) =>
      call(who, `${at}/sittings/${sittingId}/release`, { reason }),
  };
}

describe('watching a room', () => {
  let engine: Awaited<ReturnType<typeof embeddedTable>>;
  beforeAll(async () => {
    engine = await embeddedTable();
  });
  afterAll(() => engine.stop());

  it('shows who is in and how far they are, and no answer', async () => {
    const world = await candidateWorld(engine.table, { candidates: 3 });
    const api = roomApi(world);
    const token = await world.begin(0);
    await world.save(
      token,
      1,
      choose(1, 2),
      choose(2, 1),
      choose(2),
      { kind: 'flag', question: 4, at: 0, on: true },
      { kind: 'focus', at: 0, on: false },
      { kind: 'focus', at: 1, on: true },
      // No question of this paper: a page that lies gains no progress.
      choose(99, 0),
    );
    await world.signIn(1);
    const view = await api.view();
    expect(view).toMatchObject({ roomName: 'P.101', seats: 40, endsAt: world.deadlineAt });
    expect(view.sittings.map((each) => each.state)).toEqual(['running', 'waiting', 'assigned']);
    expect(view.sittings[0]).toMatchObject({
      answered: 1,
      flagged: 1,
      focusLosses: 1,
      moves: 0,
      lastContactAt: world.startsAt,
    });
    expect(JSON.stringify(view)).not.toMatch(/chosen|options|journal/);
  });

  it('lists a room for who may watch it, still after it has closed, and for nobody else', async () => {
    const world = await candidateWorld(engine.table, { candidates: 2 });
    const api = roomApi(world);
    expect(await api.mine('hung')).toMatchObject([{ roomId: 'room-1', candidates: 2 }]);
    expect(await api.mine('chair')).toHaveLength(1);
    expect(await api.mine('nga')).toEqual([]);
    expect(await api.mine('stranger')).toEqual([]);
    world.clock.set(world.deadlineAt + minute);
    await closeDueSessions(world, world.clock.now());
    expect(await api.mine('hung')).toHaveLength(1);
    world.clock.advance(3 * 24 * 60 * minute);
    expect(await api.mine('hung')).toEqual([]);
  });

  it('prints who has handed in, with the start of the hash on their receipt, for who may watch the room', async () => {
    const world = await candidateWorld(engine.table, { candidates: 3 });
    const api = roomApi(world);
    const token = await world.begin(0);
    const places = world.rightPlaces();
    await world.save(token, 1, choose(1, ...(places[0] ?? [])), choose(2, ...(places[1] ?? [])));
    const { answersHash = '' } = (await world.submit(token, 2)).json as { answersHash?: string };
    await world.begin(1);
    const text = String(await api.submissionList('hung'));
    const hash = answersHash.slice(0, 16).match(/.{4}/g)?.join(' ');
    expect(text).toContain(`08:20:00 2/6 2 ${hash}`);
    expect(text).toContain('Có mặt: 2 (đã nộp 1, thu khi hết giờ 0, đình chỉ 0, chưa xong 1)');
    expect(text.match(/Đã nộp/g)).toHaveLength(1);
    expect(await api.submissionList('nga')).toBe(403);
    expect(await api.submissionList('stranger')).toBe(404);
  });

  it('prints the list though grading fails, and no result where the exam shows none', async () => {
    const grade = async () => {
      throw new Error('the key is out of reach');
    };
    const broken = await candidateWorld(engine.table, { grade });
    await broken.submit(await broken.begin(), 0);
    expect(await roomApi(broken).submissionList('hung')).toMatch(/Số câu đúng.*Đã nộp/);
    const graded: string[] = [];
    const silent = await candidateWorld(engine.table, {
      immediateResult: false,
      grade: async (sittingId) => void graded.push(sittingId),
    });
    await silent.submit(await silent.begin(), 0);
    expect(await roomApi(silent).submissionList('hung')).not.toContain('Số câu đúng');
    expect(graded).toEqual([]);
  });

  it('is refused to the invigilator of another room and hidden from another organisation', async () => {
    const world = await candidateWorld(engine.table);
    const api = roomApi(world);
    expect((await api.watch('nga')).code).toBe('forbidden');
    expect((await api.watch('stranger')).code).toBe('not-found');
    expect((await api.watch('nobody')).code).toBe('not-found');
    expect((await api.watch('chair')).status).toBe(200);
    expect((await api.release('chair', world.sittingId())).code).toBe('forbidden');
  });

  it('moves a candidate to another workstation, with who did it and why in the same write', async () => {
    const world = await candidateWorld(engine.table);
    const api = roomApi(world);
    await world.begin();
    const released = await api.release('hung', world.sittingId(), 'Mất điện máy 1');
    expect(released.json).toMatchObject({ released: true, moves: 0 });
    expect((await world.signIn(0, 'pc-2')).status).toBe(200);
    expect((await api.view()).sittings[0]).toMatchObject({ released: false, moves: 1 });
    expect((await world.sittings.find(world.sittingId()))?.notes).toEqual([
      { by: 'hung', at: world.clock.now(), reason: 'Mất điện máy 1' },
    ]);
  });

  it('does not release before the first sign-in, after the end, without reason, or in another room', async () => {
    const world = await candidateWorld(engine.table);
    const other = await candidateWorld(engine.table);
    const api = roomApi(world);
    expect((await api.release('hung', world.sittingId())).code).toBe('wrong-phase');
    const token = await world.begin();
    expect((await api.release('hung', world.sittingId(), '')).code).toBe('bad-request');
    expect((await api.release('hung', other.sittingId())).code).toBe('not-found');
    await world.submit(token, 0);
    expect((await api.release('hung', world.sittingId())).code).toBe('wrong-phase');
  });

  it('lists what was refused, so that no answer disappears unseen, and tells no option', async () => {
    const world = await candidateWorld(engine.table, { candidates: 2 });
    const api = roomApi(world);
    const token = await world.begin(0);
    await world.save(token, 1, choose(1, 2));
    await world.submit(token, 1);
    // Sent again and again, and at once, as a browser does whose answers get lost: kept once.
    const late = () => world.save(token, 2, choose(4, 1), choose(3, 0), choose(4, 2));
    await Promise.all(Array.from({ length: 10 }, late));
    const { json, status } = await api.refused('hung', world.sittingId(0));
    expect(status).toBe(200);
    expect(json).toEqual({
      batches: [
        {
          evidenceId: expect.stringMatching(/^[0-9a-f]{16}$/),
          code: 'already-submitted',
          workstation: 1,
          receivedAt: world.clock.now(),
          madeAt: world.startsAt + 4000,
          questions: [3, 4],
          changes: [3, 4],
          state: 'undecided',
        },
      ],
    });
    expect((await api.refused('hung', world.sittingId(1))).json).toEqual({ batches: [] });
    expect((await api.refused('nga', world.sittingId(0))).status).toBe(403);
    expect((await api.refused('hung', 'x'.repeat(20))).code).toBe('not-found');
  });
});
