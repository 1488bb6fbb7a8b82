import { makeApp } from '../../functions/platform/http/make-app.ts';
import { server } from '../../functions/platform/http/serve.ts';
import { staffAdmit } from '../../functions/platform/http/staff-admit.ts';
import { serveAnswerFiles } from '../../functions/proctoring/answer-file-routes.ts';
import { serveEvidence } from '../../functions/proctoring/evidence-routes.ts';
import { serveRooms } from '../../functions/proctoring/routes.ts';
import { problemDocument } from '../../shared/kernel/problem.ts';
import type { Role } from '../../shared/organisation/role.ts';
import type { RefusedSitting } from '../../shared/proctoring/evidence-contract.ts';
import type { CandidateWorld } from './candidate-world.ts';

const roles: readonly (readonly [string, Role, string?])[] = [
  ['uoc', 'headInvigilator'],
  ['chair', 'councilChair'],
  ['thu-ky', 'councilSecretary'],
  ['hung', 'roomInvigilator', 'room-1'],
  ['nga', 'roomInvigilator', 'room-2'],
  ['ky-thuat', 'technician'],
];
const appointments = roles.map(([subject, role, roomId]) => ({
  appointmentId: subject,
  subject,
  fullName: subject,
  role,
  organisationId: 'city',
  ...(roomId ? { roomId } : {}),
}));

/** The staff's side of refused answers over a candidate world; the token of a person is their name. */
export function evidenceDesk(world: CandidateWorld) {
  const app = makeApp(world.log, 5);
  const admit = staffAdmit({
    clock: world.clock,
    verify: async (token) => ({ subject: token, fullName: undefined }),
    directory: async () => ({ organisations: new Map(), appointments }),
    organisationOfExam: async (examId) => (await world.exams.load(examId))?.organisationId,
    organisationOfBank: async () => undefined,
  });
  const serving = server(app, admit);
  serveEvidence(serving, world);
  serveAnswerFiles(serving, world);
  serveRooms(serving, world);
  const session = `/api/staff/exams/${world.sheet.examId}/sessions/morning`;
  async function call(who: string, path: string, body?: BodyInit) {
    const response = await app.request(session + path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { authorization: `Bearer ${who}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body }),
    });
    // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever the API answers
    const json: any = await response.json();
    const code = response.ok ? undefined : problemDocument.parse(json).type.split(':').at(-1);
    return { status: response.status, json, code };
  }
  const list = async (who = 'uoc') => call(who, '/evidence');
  const sittings = async (): Promise<RefusedSitting[]> => (await list()).json.sittings;
  return {
    call,
    list,
    sittings,
    /** Hands in an answer file at a room's screen. */
    handIn: (file: unknown, who = 'ky-thuat', { room = 'room-1', index = 0 } = {}) =>
      call(
        who,
        `/rooms/${room}/sittings/${world.sittingId(index)}/answer-file`,
        typeof file === 'string' ? file : JSON.stringify(file),
      ),
    /** Decides about everything kept of a sitting, or what is named. */
    async decide(
      verdict: 'count' | 'reject',
      {
        who = 'uoc',
        index = 0,
        reason = 'Mất mạng phòng thi',
        evidence = undefined as string[] | undefined,
      } = {},
    ) {
      const sittingId = world.sittingId(index);
      const kept = (await world.sittings.evidence(sittingId, 0)).map((each) => each.evidenceId);
      return call(
        who,
        '/evidence-decisions',
        JSON.stringify({
          verdict,
          reason,
          incident: 'BB-03',
          sittings: [{ sittingId, evidence: evidence ?? kept }],
        }),
      );
    },
  };
}
