import { serveAudit } from '../../functions/audit/routes.ts';
import { examStream } from '../../functions/exam/exam-stream.ts';
import { registerReader } from '../../functions/exam/register-reader.ts';
import { eventStreams } from '../../functions/platform/event-stream.ts';
import { makeApp } from '../../functions/platform/http/make-app.ts';
import { admitAnybody, server } from '../../functions/platform/http/serve.ts';
import { staffAdmit } from '../../functions/platform/http/staff-admit.ts';
import { randomIds } from '../../functions/platform/ids.ts';
import { type JobWorker, makeJobs, runJob } from '../../functions/platform/jobs.ts';
import { keyVault } from '../../functions/platform/vault.ts';
import { roomLogStream } from '../../functions/proctoring/check-in/room-log-stream.ts';
import { bankStream } from '../../functions/question-bank/bank-stream.ts';
import { makePrepareResults } from '../../functions/results/prepare-results.ts';
import { servePublic } from '../../functions/results/public-routes.ts';
import { serveResults } from '../../functions/results/routes.ts';
import type { Job } from '../../shared/kernel/job.ts';
import { fail } from '../../shared/kernel/result.ts';
import type { Role } from '../../shared/organisation/role.ts';
import type { KeptEvidence } from '../../shared/sitting/kept-evidence.ts';
import type { SessionSheet } from '../../shared/sitting/session-sheet.ts';
import type { Sitting } from '../../shared/sitting/sitting.ts';
import { embeddedTable } from '../builders/embedded-table.ts';
import { memoryObjects } from '../builders/memory-objects.ts';
import { testClock } from '../builders/test-clock.ts';
import { examId, type RoundId } from './results-exam.ts';
import { resultsRounds } from './results-rounds.ts';

const roles: Readonly<Record<string, readonly Role[]>> = {
  'thu-ky': ['councilSecretary'],
  'chu-tich': ['councilChair'],
  'kiem-nhiem': ['councilSecretary', 'councilChair'],
  'giam-sat': ['oversight'],
};
/** Results, look-up and audit trail behind their routes on the embedded engine; a token is a name. */
export async function resultsWorld() {
  const { table, stop } = await embeddedTable();
  const objects = memoryObjects();
  const clock = testClock();
  const vault = keyVault(new Uint8Array(32).fill(7));
  const log = { write() {} };
  const exams = eventStreams({ table, clock }, examStream);
  const sittings = new Map<string, Sitting>();
  const evidence = new Map<string, KeptEvidence[]>();
  const findMany = async (ids: readonly string[]) =>
    ids.flatMap((each) => sittings.get(each) ?? []).reverse();
  const reader = {
    findMany,
    heads: findMany,
    evidence: async (sittingId: string) => evidence.get(sittingId) ?? [],
    async sheet(_: string, sessionId: string) {
      const sittingIds = [...sittings.keys()];
      const rooms = [{ roomId: 'room-1', name: 'P1', seats: 200, sittingIds }];
      return sessionId.endsWith('s1') ? ({ sessionId, rooms } as SessionSheet) : undefined;
    },
  };
  const steps: number[] = [];
  const prepareResults = makePrepareResults({
    exams,
    objects,
    vault,
    register: registerReader(objects),
    sittings: reader,
    organisationName: async () => 'Ủy ban nhân dân thành phố',
  });
  const nothing: JobWorker = async () => fail('wrong-phase');
  const workers: Record<Job['kind'], JobWorker> = {
    importItems: nothing,
    readForeign: nothing,
    takeReading: nothing,
    importRegister: nothing,
    sealPapers: nothing,
    lockBank: nothing,
    openPapers: nothing,
    makeSummons: nothing,
    backUpSession: nothing,
    checkBackup: nothing,
    prepareResults: (order, progress) =>
      prepareResults(order, (step, done, total) => {
        steps.push(done);
        return progress(step, done, total);
      }),
  };
  const jobs = makeJobs({
    table,
    objects,
    ids: randomIds,
    dispatch: (order) => runJob({ table, log }, workers, order),
  });
  const organisationName = async () => 'Ủy ban nhân dân thành phố';
  const appointments = Object.entries(roles).flatMap(([subject, held]) =>
    held.map((role) => ({
      appointmentId: `${subject}-${role}`,
      subject,
      fullName: subject,
      role,
      organisationId: 'city',
    })),
  );
  const city = { organisationId: 'city', kind: 'city' as const, name: { vi: 'Thành phố' } };
  const staff = makeApp(log, 1);
  const serving = server(
    staff,
    staffAdmit({
      clock,
      verify: async (token) => ({ subject: token, fullName: undefined }),
      directory: async () => ({ appointments, organisations: new Map([['city', city]]) }),
      organisationOfExam: async (id) => (await exams.load(id))?.organisationId,
      organisationOfBank: async () => undefined,
    }),
  );
  serveResults(serving, { exams, objects, jobs, sittings: reader, organisationName });
  serveAudit(serving, {
    exams,
    banks: eventStreams({ table, clock }, bankStream),
    roomLogs: eventStreams({ table, clock }, roomLogStream),
  });
  const open = makeApp(log, 1);
  servePublic(server(open, admitAnybody), { exams, objects, clock, organisationName });

  const rounds = resultsRounds({ exams, objects, vault, clock, sittings });

  async function request(
    app: typeof staff,
    token: string,
    method: string,
    path: string,
    body?: unknown,
  ) {
    const response = await app.request(path, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const isJson = response.headers.get('content-type')?.includes('json');
    const text = isJson ? await response.text() : '';
    // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever the API answers
    const json: any = isJson ? JSON.parse(text) : undefined;
    return { status: response.status, code: json?.type?.split(':').at(-1), json, text, response };
  }
  const call = (person: string, method: string, path: string, body?: unknown) =>
    request(staff, person, method, `/api/staff/exams/${examId}${path}`, body);

  /** Prepares a round and answers how the job ended. */
  async function prepare(roundId: RoundId, by = 'thu-ky') {
    const started = await call(by, 'POST', `/rounds/${roundId}/results`);
    return {
      started,
      job: started.status === 200 ? await jobs.read(started.json.jobId) : undefined,
    };
  }
  return {
    table,
    stop,
    exams,
    objects,
    clock,
    sittings,
    evidence,
    steps,
    ...rounds,
    call,
    prepare,
    approve: (roundId: RoundId, version: number, by = 'chu-tich') =>
      call(by, 'POST', `/rounds/${roundId}/approval`, { version }),
    publish: (roundId: RoundId, version: number, by = 'chu-tich') =>
      call(by, 'POST', `/rounds/${roundId}/publication`, { version }),
    publishedRounds: () => request(open, '', 'GET', '/api/public/published-rounds'),
    lookUp: (body: unknown) => request(open, '', 'POST', '/api/public/result-look-up', body),
  };
}
export type ResultsWorld = Awaited<ReturnType<typeof resultsWorld>>;
