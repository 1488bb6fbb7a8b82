import { createHash } from 'node:crypto';
import { serveAudit } from '../../functions/audit/routes.ts';
import { examStream } from '../../functions/exam/exam-stream.ts';
import { registerReader } from '../../functions/exam/register-reader.ts';
import { exposureReader } from '../../functions/paper/exposures.ts';
import { makeLockBank } from '../../functions/paper/lock-bank.ts';
import { serveLocks } from '../../functions/paper/lock-routes.ts';
import { makeOpenPapers } from '../../functions/paper/open-papers.ts';
import { servePapers } from '../../functions/paper/routes.ts';
import { makeSealPapers, type SealPapersDeps } from '../../functions/paper/seal-papers.ts';
import { shareStore } from '../../functions/paper/share-store.ts';
import { eventStreams } from '../../functions/platform/event-stream.ts';
import { makeApp } from '../../functions/platform/http/make-app.ts';
import { server } from '../../functions/platform/http/serve.ts';
import { staffAdmit } from '../../functions/platform/http/staff-admit.ts';
import { randomIds } from '../../functions/platform/ids.ts';
import { type JobWorker, makeJobs, runJob } from '../../functions/platform/jobs.ts';
import { keyVault } from '../../functions/platform/vault.ts';
import { roomLogStream } from '../../functions/proctoring/check-in/room-log-stream.ts';
import { bankBooks } from '../../functions/question-bank/bank-books.ts';
import { bankStream } from '../../functions/question-bank/bank-stream.ts';
import { serveExports } from '../../functions/question-bank/export-routes.ts';
import { makeImportItems } from '../../functions/question-bank/import-items.ts';
import { serveItems } from '../../functions/question-bank/item-routes.ts';
import { serveBankMedia } from '../../functions/question-bank/media-routes.ts';
import { makeReadForeign } from '../../functions/question-bank/reading/read-foreign.ts';
import { serveReadings } from '../../functions/question-bank/reading/reading-routes.ts';
import { makeTakeReading } from '../../functions/question-bank/reading/take-reading.ts';
import { serveReview } from '../../functions/question-bank/review-routes.ts';
import { serveBanks } from '../../functions/question-bank/routes.ts';
import type { Job } from '../../shared/kernel/job.ts';
import { ok } from '../../shared/kernel/result.ts';
import type { Role } from '../../shared/organisation/role.ts';
import type { SessionSheet } from '../../shared/sitting/session-sheet.ts';
import type { Ticket } from '../../shared/sitting/ticket.ts';
import { embeddedTable } from '../builders/embedded-table.ts';
import { memoryObjects } from '../builders/memory-objects.ts';
import { testClock } from '../builders/test-clock.ts';

/** What was asked of the sittings, in place of their store. */
export interface Opened {
  readonly sheet: SessionSheet;
  readonly tickets: readonly Ticket[];
  readonly deadlineAt: number;
}

const people: Readonly<Record<string, { role: Role; organisationId: string; also?: Role }>> = {
  'tac-gia': { role: 'questionAuthor', organisationId: 'city' },
  'tac-gia-hai': { role: 'questionAuthor', organisationId: 'city' },
  'hai-vai': { role: 'questionAuthor', organisationId: 'city', also: 'questionReviewer' },
  'phan-bien': { role: 'questionReviewer', organisationId: 'city' },
  'thu-ky': { role: 'councilSecretary', organisationId: 'city' },
  'giam-thi': { role: 'roomInvigilator', organisationId: 'city' },
  'thu-ky-khac': { role: 'councilSecretary', organisationId: 'other' },
  'tac-gia-khac': { role: 'questionAuthor', organisationId: 'other' },
};

/** Random-looking bytes that come out the same in every run. */
function testBytes(): (length: number) => Uint8Array {
  let count = 0;
  return (length) => {
    const block = createHash('sha512').update(`bytes ${++count}`).digest();
    // A Buffer, as the operating system's are.
    return block.subarray(0, length);
  };
}

/**
 * Banks and papers behind their routes, on the embedded engine, with a person of each role in the
 * organisation `city` and two in `other`. A bearer token is the person's name. Jobs run as soon as
 * they are started.
 */
export async function paperWorld() {
  const { table, stop } = await embeddedTable();
  const objects = memoryObjects();
  const clock = testClock();
  const vault = keyVault(new Uint8Array(32).fill(7));
  const log = { write() {} };
  const banks = eventStreams({ table, clock }, bankStream);
  const books = bankBooks(banks, objects);
  const exams = eventStreams({ table, clock }, examStream);
  const register = registerReader(objects);
  const opened: Opened[] = [];
  const sealDeps: SealPapersDeps = {
    exams,
    books,
    objects,
    vault,
    table,
    clock,
    register,
    sittings: {
      async open(sheet, tickets, deadlineAt) {
        opened.push({ sheet, tickets, deadlineAt });
      },
    },
    organisationName: async () => 'Ủy ban nhân dân thành phố',
    randomBytes: testBytes(),
  };
  const sealPapers = makeSealPapers(sealDeps);
  const shares = shareStore({ table, vault });
  const nothing: JobWorker = async () => ok(null);
  const workers: Record<Job['kind'], JobWorker> = {
    importItems: makeImportItems({ books, objects, ids: randomIds }),
    readForeign: makeReadForeign({ books, objects }),
    takeReading: makeTakeReading({ books, objects, ids: randomIds }),
    sealPapers,
    lockBank: makeLockBank({ ...sealDeps, shares }),
    openPapers: makeOpenPapers(sealDeps),
    importRegister: nothing,
    prepareResults: nothing,
    makeSummons: nothing,
    backUpSession: nothing,
    checkBackup: nothing,
  };
  const jobs = makeJobs({
    table,
    objects,
    ids: randomIds,
    dispatch: (order) => runJob({ table, log }, workers, order),
  });

  const appointments = Object.entries(people).flatMap(([subject, { role, also, organisationId }]) =>
    [role, ...(also ? [also] : [])].map((each, i) => ({
      appointmentId: `${subject}-${i + 1}`,
      subject,
      fullName: subject,
      role: each,
      organisationId,
    })),
  );
  const organisations = new Map(
    ['city', 'other'].map((organisationId) => [
      organisationId,
      { organisationId, kind: 'city' as const, name: { vi: organisationId } },
    ]),
  );
  const app = makeApp(log, 5);
  const serving = server(
    app,
    staffAdmit({
      clock,
      verify: async (token) => ({ subject: token, fullName: undefined }),
      directory: async () => ({ appointments, organisations }),
      organisationOfExam: async (examId) => (await exams.load(examId))?.organisationId,
      organisationOfBank: async (bankId) => (await banks.load(bankId))?.organisationId,
    }),
  );
  const exposuresOf = exposureReader({ exams, objects, vault });
  serveBanks(serving, { banks, books, jobs, ids: randomIds });
  serveItems(serving, { books, objects, ids: randomIds, exposuresOf });
  serveAudit(serving, { exams, banks, roomLogs: eventStreams({ table, clock }, roomLogStream) });
  serveReview(serving, { books, objects, ids: randomIds });
  serveBankMedia(serving, { objects });
  serveReadings(serving, { objects, jobs });
  serveExports(serving, { books, objects });
  servePapers(serving, { exams, banks, books, objects, jobs, register, clock });
  serveLocks(serving, {
    ...sealDeps,
    jobs,
    ids: randomIds,
    shares,
  });

  async function call(person: string, method: string, path: string, body?: unknown) {
    const raw = body instanceof Uint8Array;
    const response = await app.request(path, {
      method,
      headers: {
        authorization: `Bearer ${person}`,
        ...(raw ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: raw ? new Uint8Array(body) : JSON.stringify(body) }),
    });
    const type = response.headers.get('content-type') ?? '';
    // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever the API answers
    const json: any = type.includes('json') ? await response.json() : undefined;
    return { status: response.status, json, response };
  }
  return {
    call,
    table,
    objects,
    clock,
    vault,
    banks,
    books,
    exams,
    jobs,
    opened,
    sealDeps,
    sealPapers,
    stop,
  };
}
export type PaperWorld = Awaited<ReturnType<typeof paperWorld>>;
