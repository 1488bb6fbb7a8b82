import { randomBytes } from 'node:crypto';
import { serveAudit } from '../../functions/audit/routes.ts';
import { registerReader } from '../../functions/exam/register-reader.ts';
import { eventStreams } from '../../functions/platform/event-stream.ts';
import { makeApp } from '../../functions/platform/http/make-app.ts';
import { server } from '../../functions/platform/http/serve.ts';
import { staffAdmit } from '../../functions/platform/http/staff-admit.ts';
import { putJson } from '../../functions/platform/object-store.ts';
import { serveCheckIn } from '../../functions/proctoring/check-in/check-in-routes.ts';
import { roomLogStream } from '../../functions/proctoring/check-in/room-log-stream.ts';
import { serveReadiness } from '../../functions/proctoring/readiness/readiness-routes.ts';
import { bankStream } from '../../functions/question-bank/bank-stream.ts';
import { problemDocument } from '../../shared/kernel/problem.ts';
import type { Appointment } from '../../shared/organisation/appointment.ts';
import { checkInView } from '../../shared/proctoring/check-in/check-in-contract.ts';
import type { embeddedTable } from '../builders/embedded-table.ts';
import { appoint } from './appoint.ts';
import { candidateWorld } from './candidate-world.ts';

const appointments: Appointment[] = [
  appoint('hung', 'roomInvigilator', { roomId: 'room-1' }),
  appoint('nga', 'roomInvigilator', { roomId: 'room-2' }),
  appoint('ky-thuat', 'technician'),
  appoint('head', 'headInvigilator'),
  appoint('board', 'oversight'),
  appoint('secretary', 'councilSecretary'),
  appoint('stranger', 'headInvigilator', { organisationId: 'elsewhere' }),
];

/** The door of a sealed session's only room; the invigilator "hung" stands there. */
export async function doorWorld(
  engine: Awaited<ReturnType<typeof embeddedTable>>,
  options: Parameters<typeof candidateWorld>[1] = {},
) {
  const { table } = engine;
  const world = await candidateWorld(table, { candidates: 3, ...options });
  const { clock, exams, objects } = world;
  const { examId } = world.sheet;
  const change = (event: never) => exams.change(examId, 'lan', () => ({ ok: true, value: event }));
  const people = [...world.tickets, { candidateId: 'other', candidateNumber: 'X0009' }].map(
    ({ candidateId, candidateNumber }, i) => ({
      candidateId,
      // The world's own numbers are longer than a register's.
      ...(candidateId === 'other' ? { candidateNumber } : {}),
      fullName: `Trần Văn Thí Sinh ${i}`,
      birthDate: '2000-02-29',
      sex: 'male' as const,
      citizenId: `04820000000${i}`,
      positionId: 'position-1',
      exemptions: [],
    }),
  );
  const register = await putJson(objects, 'register', { candidates: people }, people.length);
  await change({ type: 'registerImported', register, fileName: 'ts.xlsx' } as never);
  await change({
    type: 'candidatesNumbered',
    register,
    prefix: 'X',
    width: 4,
  } as never);
  const room = { roomId: 'room-7', venue: 'Trường B', name: 'P.707', seats: 30, spares: 0 };
  await change({ type: 'roomSet', room } as never);
  const own = { roomId: 'room-1', venue: 'Trường A', name: 'P.101', seats: 40, spares: 0 };
  await change({ type: 'roomSet', room: own } as never);
  const seats = [
    {
      candidateId: 'other',
      candidateNumber: 'X0009',
      sessionId: 'morning',
      roomId: 'room-7',
      seat: 9,
    },
  ];
  const seating = await putJson(objects, 'seating', { assignments: seats }, 1);
  const { roundId, partId } = world.sheet;
  await change({ type: 'candidatesSeated', roundId, partId, seating } as never);

  const app = makeApp(world.log, 1);
  const roomLogs = eventStreams({ table, clock }, roomLogStream);
  const admit = staffAdmit({
    clock,
    verify: async (token) => ({ subject: token, fullName: undefined }),
    directory: async () => ({ organisations: new Map(), appointments }),
    organisationOfExam: async (id) => (await exams.load(id))?.organisationId,
    organisationOfBank: async () => undefined,
  });
  const serving = server(app, admit);
  const reader = registerReader(objects);
  serveReadiness(serving, { ...world, roomLogs });
  serveCheckIn(serving, { ...world, roomLogs, register: reader, randomBytes });
  serveAudit(serving, { exams, roomLogs, banks: eventStreams({ table, clock }, bankStream) });

  const base = `/api/staff/exams/${examId}/sessions/morning/rooms/room-1`;
  async function call(who: string, path: string, body?: unknown, from = base) {
    const response = await app.request(`${from}${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${who}`, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const json = (await response.json()) as Record<string, never>;
    const code = response.ok ? undefined : problemDocument.parse(json).type.split(':').at(-1);
    return { status: response.status, json, code };
  }
  const of = (index: number) => `/sittings/${world.sittingId(index)}`;
  return {
    ...world,
    call,
    of,
    /** The go/no-go board of the session. */
    board: (who: string) => call(who, '/readiness', undefined, base.replace(/\/rooms.*/, '')),
    view: async () => checkInView.parse((await call('hung', '/check-in')).json),
    arrive: (index = 0, who = 'hung') =>
      call(who, `${of(index)}/arrival`, { document: 'citizenCard' }),
  };
}
