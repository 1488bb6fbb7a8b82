import { makeApp } from '../../functions/platform/http/make-app.ts';
import { server } from '../../functions/platform/http/serve.ts';
import { staffAdmit } from '../../functions/platform/http/staff-admit.ts';
import { serveIncidents } from '../../functions/proctoring/incident-routes.ts';
import { serveTime } from '../../functions/proctoring/time-routes.ts';
import type { Sanction } from '../../shared/exam/sanction.ts';
import { problemDocument } from '../../shared/kernel/problem.ts';
import type { Role } from '../../shared/organisation/role.ts';
import type { SignatureRequest } from '../../shared/proctoring/incident-request.ts';
import { type IncidentView, incidentView } from '../../shared/proctoring/incident-view.ts';
import type { CandidateWorld } from './candidate-world.ts';

/** Everybody at the exam, by name; the second room's invigilator has nothing to do with room 1. */
const staff: readonly [string, Role, string?][] = [
  ['hanh', 'roomInvigilator', 'room-1'],
  ['thinh', 'roomInvigilator', 'room-2'],
  ['huy', 'technician'],
  ['uoc', 'headInvigilator'],
  ['ha', 'councilSecretary'],
  ['khoi', 'councilChair'],
  ['ngoc', 'oversight'],
  ['la', 'headInvigilator'],
];

/** The staff API of incidents and time in a sealed session. */
export function incidentDesk(world: CandidateWorld) {
  const app = makeApp(world.log, 1);
  const { examId } = world.sheet;
  const appointments = staff.map(([subject, role, roomId]) => ({
    ...{ appointmentId: subject, subject, fullName: `Cán bộ ${subject}`, role },
    organisationId: subject === 'la' ? 'elsewhere' : 'city',
    ...(roomId ? { examId, roomId } : {}),
  }));
  const serving = server(
    app,
    staffAdmit({
      clock: world.clock,
      verify: async (token) => ({ subject: token, fullName: undefined }),
      directory: async () => ({ organisations: new Map(), appointments }),
      organisationOfExam: async (id) => (await world.exams.load(id))?.organisationId,
      organisationOfBank: async () => undefined,
    }),
  );
  serveIncidents(serving, world);
  serveTime(serving, world);
  const session = `/api/staff/exams/${examId}/sessions/morning`;
  const room = `${session}/rooms/room-1`;

  async function call(who: string, path: string, body?: unknown) {
    const response = await app.request(path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { authorization: `Bearer ${who}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever the API answers
    const json: any = await response.json();
    const code = response.ok ? undefined : problemDocument.parse(json).type.split(':').at(-1);
    const view = response.ok ? (incidentView.safeParse(json).data as IncidentView) : undefined;
    return { status: response.status, code, json, view };
  }
  async function file(who: string, path: string) {
    const response = await app.request(path, { headers: { authorization: `Bearer ${who}` } });
    return { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()) };
  }

  return {
    app,
    call,
    file,
    session,
    room,
    violation(
      who: string,
      index: number,
      sanction: Sanction,
      more: Record<string, unknown> & { signature?: SignatureRequest } = {},
    ) {
      return call(who, `${room}/violations`, {
        incidentId: `v-${index}-${sanction}`,
        sittingId: world.sittingId(index),
        happenedAt: world.clock.now(),
        description: 'Nội dung riêng tư của sự việc',
        measures: 'Thu giữ tài liệu',
        sanction,
        signature: { kind: 'signed' },
        ...more,
      });
    },
    technical(who: string, incidentId: string, indices: readonly number[] | 'session' = []) {
      const facts = {
        ...{ incidentId, happenedAt: world.clock.now(), description: 'Mất mạng' },
        measures: 'Khởi động lại thiết bị',
      };
      return indices === 'session'
        ? call(who, `${session}/technical-incidents`, facts)
        : call(who, `${room}/technical-incidents`, {
            ...facts,
            sittingIds: indices.map((each) => world.sittingId(each)),
          });
    },
    decide: (who: string, incidentId: string, sanction: Sanction) =>
      call(who, `${room}/incidents/${incidentId}/decision`, { sanction }),
    withdraw: (who: string, incidentId: string) =>
      call(who, `${room}/incidents/${incidentId}/withdrawal`, { reason: 'Nhầm thí sinh' }),
    sign: (who: string, incidentId: string, signature: SignatureRequest) =>
      call(who, `${room}/incidents/${incidentId}/signature`, { signature }),
    async list(who: string): Promise<IncidentView[]> {
      return (await call(who, `${session}/incidents`)).json.incidents;
    },
  };
}
