import { registerReader } from '../../functions/exam/register-reader.ts';
import { serveSeating } from '../../functions/exam/seating-routes.ts';
import { eventStreams } from '../../functions/platform/event-stream.ts';
import { serveJobs } from '../../functions/platform/http/job-routes.ts';
import { makeApp } from '../../functions/platform/http/make-app.ts';
import { server } from '../../functions/platform/http/serve.ts';
import { staffAdmit } from '../../functions/platform/http/staff-admit.ts';
import { randomIds } from '../../functions/platform/ids.ts';
import {
  type JobOrder,
  type JobWorker,
  makeJobs,
  type Progress,
  runJob,
} from '../../functions/platform/jobs.ts';
import type { Table } from '../../functions/platform/table.ts';
import { makeBackUpSession } from '../../functions/proctoring/backup/back-up-session.ts';
import { makeCheckBackup } from '../../functions/proctoring/backup/check-backup.ts';
import { serveCheckIn } from '../../functions/proctoring/check-in/check-in-routes.ts';
import { roomLogStream } from '../../functions/proctoring/check-in/room-log-stream.ts';
import { serveHandOver } from '../../functions/proctoring/hand-over/hand-over-routes.ts';
import { serveSessionHandOver } from '../../functions/proctoring/hand-over/session-hand-over-routes.ts';
import { closeDueSessions } from '../../functions/sitting/close-due-sessions.ts';
import type { ExamEvent } from '../../shared/exam/exam-event.ts';
import { type Job, job } from '../../shared/kernel/job.ts';
import { problemDocument } from '../../shared/kernel/problem.ts';
import { ok } from '../../shared/kernel/result.ts';
import type { Role } from '../../shared/organisation/role.ts';
import { candidateWorld, minute } from './candidate-world.ts';

const roles: readonly (readonly [string, Role, string?])[] = [
  ['uoc', 'headInvigilator'],
  ['uoc-2', 'headInvigilator'],
  ['hung', 'roomInvigilator', 'room-1'],
  ['nga', 'roomInvigilator', 'room-2'],
  ['ky-thuat', 'technician'],
  ['thu-ky', 'councilSecretary'],
  ['chair', 'councilChair'],
  ['board', 'oversight'],
  ['author', 'questionAuthor'],
  ['admin', 'systemAdministrator'],
];

/**
 * A session of four candidates in two rooms, a later one in room-1, and the staff who hand over; the
 * token of a person is their name. Jobs run within the request that starts them.
 */
export async function handOverDesk(table: Table) {
  const world = await candidateWorld(table, { candidates: 4 });
  const { examId } = world.sheet;
  const ids = world.tickets.map((ticket) => ticket.sittingId);
  const rooms = [
    { roomId: 'room-1', name: 'P.101', seats: 40, sittingIds: ids.slice(0, 3) },
    { roomId: 'room-2', name: 'P.102', seats: 40, sittingIds: ids.slice(3) },
  ];
  const { roundId, partId } = world.sheet;
  const sheet = { ...world.sheet, rooms };
  const write = async (...events: ExamEvent[]) => {
    for (const event of events) await world.exams.change(examId, 'thu-ky', () => ok(event));
  };
  const afternoon = world.startsAt + 300 * minute;
  const later = { sessionId: 'afternoon', name: 'Ca 2', startsAt: afternoon };
  const room = { venue: 'Trường', seats: 40, spares: 1 };
  await write(
    { type: 'roomSet', room: { ...room, roomId: 'room-1', name: 'P.101' } },
    { type: 'roomSet', room: { ...room, roomId: 'room-2', name: 'P.102' } },
    { type: 'partPlanned', plan: { roundId, partId, held: true, questionCount: 6, minutes: 60 } },
    {
      type: 'sessionSet',
      session: {
        ...{ sessionId: 'morning', name: 'Ca 1', startsAt: world.startsAt, roundId, partId },
        roomIds: ['room-1', 'room-2'],
      },
    },
    { type: 'sessionSet', session: { ...later, roundId, partId, roomIds: ['room-1'] } },
  );
  await world.sittings.open(sheet, world.tickets, world.deadlineAt);
  const laterId = `${ids[0]}-2`;
  const laterTicket = { ...world.tickets[0]!, sittingId: laterId, sessionId: 'afternoon' };
  await world.sittings.open(
    {
      ...{ ...sheet, sessionId: 'afternoon', sessionName: 'Ca 2', startsAt: afternoon },
      rooms: [{ roomId: 'room-1', name: 'P.101', seats: 40, sittingIds: [laterTicket.sittingId] }],
    },
    [laterTicket],
    afternoon + 60 * minute,
  );

  const app = makeApp(world.log, 1);
  const admit = staffAdmit({
    clock: world.clock,
    verify: async (token) => ({ subject: token, fullName: undefined }),
    directory: async () => ({
      organisations: new Map(),
      appointments: roles.map(([subject, role, roomId]) => ({
        ...{ appointmentId: subject, subject, fullName: `Tên ${subject}`, role },
        ...{ organisationId: 'city', ...(roomId ? { roomId } : {}) },
      })),
    }),
    organisationOfExam: async (id) => (await world.exams.load(id))?.organisationId,
    organisationOfBank: async () => undefined,
  });
  const serving = server(app, admit);
  const roomLogs = eventStreams({ table, clock: world.clock }, roomLogStream);
  const backups = { ...world, roomLogs, nameOf: async (subject: string) => `Tên ${subject}` };
  const steps: number[] = [];
  const nothing: JobWorker = async () => ok(null);
  const backUp = makeBackUpSession(backups);
  const others = Object.fromEntries(job.shape.kind.options.map((kind) => [kind, nothing]));
  const workers = {
    ...(others as Record<Job['kind'], JobWorker>),
    backUpSession: (order: JobOrder, progress: Progress) =>
      backUp(order, (step, done, total) => {
        steps.push(done);
        return progress(step, done, total);
      }),
    checkBackup: makeCheckBackup(backups),
  };
  const jobs = makeJobs({
    table,
    objects: world.objects,
    ids: randomIds,
    dispatch: (order) => runJob({ table, log: world.log }, workers, order),
  });
  serveHandOver(serving, { ...world, jobs });
  serveSessionHandOver(serving, { ...world, jobs });
  serveJobs(serving, jobs);
  serveCheckIn(serving, {
    ...world,
    roomLogs,
    register: registerReader(world.objects),
    randomBytes: (length) => new Uint8Array(length).fill(9),
  });
  serveSeating(serving, {
    ...world,
    reader: registerReader(world.objects),
    organisationName: async () => 'UBND thành phố',
    qualifiedIn: async () => undefined,
    randomBytes: (length) => new Uint8Array(length).fill(7),
  });

  const exam = `/api/staff/exams/${examId}`;
  const session = `${exam}/sessions/morning`;
  async function call(who: string, method: string, path: string, body?: unknown) {
    const response = await app.request(path, {
      method,
      headers: { authorization: `Bearer ${who}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever the API answers
    const json: any = isJson ? JSON.parse(Buffer.from(bytes).toString()) : undefined;
    const code = response.ok ? undefined : problemDocument.parse(json).type.split(':').at(-1);
    return { status: response.status, json, bytes, code };
  }
  const form = { counted: { present: 2, signatures: 2 }, scratchPaper: 4 };
  const statement = async (roomId: string): Promise<number> =>
    (await call('uoc', 'GET', `${session}/rooms/${roomId}/hand-over`)).json.handOver?.sequence ?? 0;

  return {
    ...world,
    sheet,
    steps,
    laterId,
    exam,
    session,
    call,
    write,
    form,
    statement,
    /** Three sit and one is away: one hands in, one runs out of time, one in room-2 hands in. */
    async sitAndClose() {
      const first = await world.begin(0);
      await world.begin(1, 'pc-2');
      const third = await world.begin(3, 'pc-3');
      await world.save(first, 1, { kind: 'choose', question: 1, at: 10, options: [1] });
      await world.submit(first, 1);
      await world.submit(third, 0);
      world.clock.set(world.deadlineAt + minute);
      await closeDueSessions(world, world.clock.now());
    },
    state: (roomId: string, who: string, more: object = {}) =>
      call(who, 'POST', `${session}/rooms/${roomId}/hand-over`, { ...form, ...more }),
    async receive(roomId: string, who = 'uoc') {
      const body = { statement: await statement(roomId) };
      return call(who, 'POST', `${session}/rooms/${roomId}/hand-over/receipt`, body);
    },
    async giveBack(roomId: string, who = 'uoc') {
      const body = { statement: await statement(roomId), reason: 'Thiếu chữ ký' };
      return call(who, 'POST', `${session}/rooms/${roomId}/hand-over/return`, body);
    },
    look: async (who = 'uoc') => (await call(who, 'GET', `${session}/hand-over`)).json,
    job: async (who: string, jobId: string): Promise<Job> =>
      (await call(who, 'GET', `/api/staff/jobs/${jobId}`)).json,
  };
}
