import { makeApp } from '../../functions/platform/http/make-app.ts';
import { server } from '../../functions/platform/http/serve.ts';
import { staffAdmit } from '../../functions/platform/http/staff-admit.ts';
import { serveIncidents } from '../../functions/proctoring/incident-routes.ts';
import { serveMessages } from '../../functions/proctoring/message-routes.ts';
import { serveRooms } from '../../functions/proctoring/routes.ts';
import { serveTime } from '../../functions/proctoring/time-routes.ts';
import { problemDocument } from '../../shared/kernel/problem.ts';
import type { Appointment } from '../../shared/organisation/appointment.ts';
import type { LedgerRequest } from '../../shared/proctoring/ledger-request.ts';
import { type RoomView, roomView } from '../../shared/proctoring/room-contract.ts';
import type { SessionMessage } from '../../shared/proctoring/session-message.ts';
import type { CandidateWorld } from './candidate-world.ts';

const head: Appointment = {
  appointmentId: 'a',
  subject: 'uoc',
  fullName: 'Ước',
  role: 'headInvigilator',
  organisationId: 'city',
};
const others: Partial<Appointment>[] = [
  { appointmentId: 'b', subject: 'hung', role: 'roomInvigilator' },
  { appointmentId: 'c', subject: 'ky-thuat', role: 'technician' },
  { appointmentId: 'd', subject: 'room-head', roomId: 'room-1' },
  { appointmentId: 'e', subject: 'other-head', roomId: 'room-2' },
  { appointmentId: 'f', subject: 'thu-ky', role: 'councilSecretary' },
  { appointmentId: 'g', subject: 'giam-sat', role: 'oversight' },
  { appointmentId: 'h', subject: 'hung-2', role: 'roomInvigilator', roomId: 'room-2' },
];

type Distributed<T> = T extends unknown ? Omit<T, 'reason'> & { reason?: string } : never;
type Entry = Distributed<LedgerRequest>;

/** The staff API of time and rooms in a sealed session, as the head "uoc" unless somebody else is named. */
export function ledgerDesk(world: CandidateWorld) {
  const app = makeApp(world.log, 1);
  const { examId } = world.sheet;
  const bound = { examId };
  const appointments = [
    head,
    ...others.map((each) => ({ ...head, ...(each.roomId ? bound : {}), ...each })),
  ];
  const admit = staffAdmit({
    clock: world.clock,
    verify: async (token) => ({ subject: token, fullName: undefined }),
    directory: async () => ({ organisations: new Map(), appointments }),
    organisationOfExam: async (id) => (await world.exams.load(id))?.organisationId,
    organisationOfBank: async () => undefined,
  });
  const serving = server(app, admit);
  serveTime(serving, world);
  serveRooms(serving, world);
  serveMessages(serving, world);
  serveIncidents(serving, world);

  const session = `/api/staff/exams/${examId}/sessions/morning`;
  const paths = {
    exam: `/api/staff/exams/${examId}/ledger`,
    session: `${session}/ledger`,
    room: `${session}/rooms/room-1/ledger`,
  };
  async function post(path: string, body: unknown, who = 'uoc', method = 'POST') {
    const response = await app.request(path, {
      method,
      headers: { authorization: `Bearer ${who}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const json = (await response.json()) as { sittings?: number };
    const code = response.ok ? undefined : problemDocument.parse(json).type.split(':').at(-1);
    return { status: response.status, sittings: json.sittings, code };
  }
  type Where = keyof typeof paths;
  const last = async () => (await world.exams.load(examId))?.sequence ?? 0;

  return {
    paths,
    post,
    /** Writes an entry for the place, or for one candidate of the room. */
    enter(where: Where | { sittingId: string }, entry: Entry, who?: string) {
      const told = { reason: 'Mất điện phòng thi', ...entry };
      return typeof where === 'string'
        ? post(paths[where], { entry: told }, who)
        : post(paths.room, { entry: told, sittingId: where.sittingId }, who);
    },
    /** Ends a pause; answers its number too. */
    goOn: (where: Where, sequence: number, who?: string) =>
      post(`${paths[where]}/${sequence}/end`, {}, who),
    /** Records a violation with the ground for suspension, and has the same person decide it. */
    async suspend(sittingId: string, who?: string) {
      const room = `${session}/rooms/room-1`;
      const incidentId = `v-${sittingId}`;
      const recorded = await post(
        `${room}/violations`,
        {
          ...{ incidentId, sittingId, happenedAt: world.clock.now(), ground: 'using' },
          description: 'Sử dụng điện thoại',
          ...{ measures: '', sanction: 'suspension', signature: { kind: 'signed' } },
        },
        who,
      );
      if (recorded.status !== 200) return recorded;
      return post(`${room}/incidents/${incidentId}/decision`, { sanction: 'suspension' }, who);
    },
    /** Sends a message under a name to a candidate, the room, the session or the exam. */
    tell(messageId: string, where: Where | { sittingId: string }, text: string, who?: string) {
      const whole = typeof where === 'string';
      const path = paths[whole ? where : 'room'].replace('/ledger', `/messages/${messageId}`);
      return post(path, { text, ...(whole ? {} : where) }, who, 'PUT');
    },
    withdraw: (messageId: string, where: 'room' | 'session', who?: string) =>
      post(
        paths[where].replace('/ledger', `/messages/${messageId}/withdrawal`),
        { reason: 'Nhầm phòng' },
        who,
      ),
    async told(who = 'uoc') {
      const response = await app.request(`${session}/messages`, {
        headers: { authorization: `Bearer ${who}` },
      });
      const json = (await response.json()) as { messages?: SessionMessage[] };
      return { status: response.status, messages: json.messages };
    },
    attend: (sittingId: string, calledAt: number, who?: string) =>
      post(`${session}/rooms/room-1/sittings/${sittingId}/help`, { calledAt }, who),
    /** The number of the latest event of the exam. */
    last,
    async room(who = 'uoc'): Promise<RoomView> {
      const response = await app.request(`${session}/rooms/room-1`, {
        headers: { authorization: `Bearer ${who}` },
      });
      return roomView.parse(await response.json());
    },
  };
}
