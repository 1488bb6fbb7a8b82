import { randomBytes } from 'node:crypto';
import type { Hono } from 'hono';
import { staffApiContracts } from '../../shared/contracts.ts';
import { ruleSets } from '../../shared/exam/rule-sets/all.ts';
import type { PartOutcome } from '../../shared/grading/part-outcome.ts';
import { serveAudit } from '../audit/routes.ts';
import { serveLateCandidates } from '../exam/late-candidate-routes.ts';
import { servePlan } from '../exam/plan-routes.ts';
import { serveRegister } from '../exam/register-routes.ts';
import { serveReseating } from '../exam/reseat-routes.ts';
import { serveExams } from '../exam/routes.ts';
import { serveSeating } from '../exam/seating-routes.ts';
import { serveSummons } from '../exam/summons-routes.ts';
import { serveLockdown } from '../lockdown/routes.ts';
import { directoryWith } from '../organisation/first-administrator.ts';
import { directoryId } from '../organisation/organisation-stream.ts';
import { serveOrganisations } from '../organisation/routes.ts';
import { exposureReader } from '../paper/exposures.ts';
import { serveLocks } from '../paper/lock-routes.ts';
import { servePapers } from '../paper/routes.ts';
import { shareStore } from '../paper/share-store.ts';
import { serveJobs } from '../platform/http/job-routes.ts';
import { makeApp } from '../platform/http/make-app.ts';
import { openApi } from '../platform/http/open-api.ts';
import { server } from '../platform/http/serve.ts';
import { staffAdmit } from '../platform/http/staff-admit.ts';
import { type Dispatch, makeJobs } from '../platform/jobs.ts';
import type { VerifyStaffToken } from '../platform/staff-token.ts';
import { serveAnswerFiles } from '../proctoring/answer-file-routes.ts';
import { serveCheckIn } from '../proctoring/check-in/check-in-routes.ts';
import { serveEvidence } from '../proctoring/evidence-routes.ts';
import { serveHandOver } from '../proctoring/hand-over/hand-over-routes.ts';
import { serveSessionHandOver } from '../proctoring/hand-over/session-hand-over-routes.ts';
import { serveIncidents } from '../proctoring/incident-routes.ts';
import { serveMessages } from '../proctoring/message-routes.ts';
import { serveOverview } from '../proctoring/overview-routes.ts';
import { overviewStore } from '../proctoring/overview-store.ts';
import { serveReadiness } from '../proctoring/readiness/readiness-routes.ts';
import { serveRooms } from '../proctoring/routes.ts';
import { serveTime } from '../proctoring/time-routes.ts';
import { serveExports } from '../question-bank/export-routes.ts';
import { serveItems } from '../question-bank/item-routes.ts';
import { serveBankMedia } from '../question-bank/media-routes.ts';
import { serveReadings } from '../question-bank/reading/reading-routes.ts';
import { serveReview } from '../question-bank/review-routes.ts';
import { serveBanks } from '../question-bank/routes.ts';
import { qualifiedReader } from '../results/qualified-in.ts';
import { serveResults } from '../results/routes.ts';
import type { Sittings } from '../sitting/sittings.ts';
import { sittingStore } from '../sitting/store.ts';
import { contextsOf } from './contexts.ts';
import { organisationOfExam } from './organisation-of-exam.ts';
import type { Platform } from './platform.ts';

export interface StaffAppSettings {
  readonly verify: VerifyStaffToken;
  readonly dispatch: Dispatch;
  readonly admissionPepper: Uint8Array;
  /** Where the pages are reached from outside, such as "https://thi.example.gov.vn". */
  readonly publicOrigin?: string | undefined;
  /** The person who may appoint the first others; holds the administrator's role in the root. */
  readonly firstAdministrator: { readonly subject: string; readonly fullName: string };
  /** Grades an ended sitting, where the keys are: this API never holds one. */
  grade(sittingId: string): Promise<PartOutcome | undefined>;
  /** Wraps the sittings, for the demo that must know the codes it hands to visitors. */
  readonly wrapSittings?: (sittings: Sittings) => Sittings;
}

/** The staff API: everything but sitting an exam. */
export function staffApp(platform: Platform, settings: StaffAppSettings): Hono {
  const { table, objects, ids, clock, log } = platform;
  const contexts = contextsOf(platform);
  const { exams, banks, books, directories, register } = contexts;
  const jobs = makeJobs({ table, objects, ids, dispatch: settings.dispatch });
  const store = sittingStore(table, settings.admissionPepper);
  const sittings = settings.wrapSittings?.(store) ?? store;

  const app = makeApp(log, 5);
  const serving = server(
    app,
    staffAdmit({
      clock,
      verify: settings.verify,
      directory: async () =>
        directoryWith(settings.firstAdministrator, await directories.load(directoryId)),
      organisationOfExam: (examId) => organisationOfExam(exams, examId),
      organisationOfBank: async (bankId) => (await banks.load(bankId))?.organisationId,
    }),
  );
  serveOrganisations(serving, {
    directories,
    ids,
    async hasRoom(organisationId, examId, roomId) {
      const exam = await exams.load(examId);
      if (exam?.organisationId !== organisationId) return false;
      return roomId === undefined || exam.rooms.some((room) => room.roomId === roomId);
    },
  });
  serveExams(serving, { exams, ids, clock, ruleSets });
  serveRegister(serving, { exams, objects, jobs, reader: register });
  const qualifiedIn = qualifiedReader(objects);
  serveSeating(serving, {
    exams,
    objects,
    reader: register,
    sittings,
    clock,
    organisationName: contexts.organisationName,
    qualifiedIn,
    randomBytes: (length) => randomBytes(length),
  });
  const plan = { exams, objects, reader: register, qualifiedIn };
  serveReseating(serving, plan);
  serveLateCandidates(serving, { ...plan, ids, clock });
  servePlan(serving, { ...plan, clock, organisationName: contexts.organisationName });
  serveSummons(serving, { ...plan, jobs });
  serveBanks(serving, { banks, books, jobs, ids });
  const { vault } = platform;
  const exposuresOf = exposureReader({ exams, objects, vault });
  serveItems(serving, { books, objects, ids, exposuresOf });
  serveReview(serving, { books, objects, ids });
  serveBankMedia(serving, { objects });
  serveReadings(serving, { objects, jobs });
  serveExports(serving, { books, objects });
  servePapers(serving, { exams, banks, books, objects, jobs, register, clock });
  const { organisationName } = contexts;
  const shares = shareStore(platform);
  serveLocks(serving, { exams, books, objects, jobs, clock, ids, vault, shares, organisationName });
  serveRooms(serving, { exams, sittings: store, clock, log, grade: settings.grade });
  serveCheckIn(serving, {
    exams,
    roomLogs: contexts.roomLogs,
    register,
    sittings: store,
    clock,
    randomBytes: (length) => randomBytes(length),
  });
  serveReadiness(serving, { exams, roomLogs: contexts.roomLogs, sittings: store, clock });
  serveOverview(serving, { exams, sittings: store, overviews: overviewStore(table), clock });
  serveEvidence(serving, { exams, sittings: store });
  serveHandOver(serving, { exams, sittings: store, jobs, clock });
  serveSessionHandOver(serving, { exams, sittings: store, objects, jobs, clock });
  serveAnswerFiles(serving, { exams, sittings: store, vault, clock });
  serveResults(serving, { exams, objects, jobs, sittings: store, organisationName });
  serveAudit(serving, { exams, banks, roomLogs: contexts.roomLogs });
  const { publicOrigin } = settings;
  serveLockdown(serving, { exams, objects, sittings: store, publicOrigin });
  serveTime(serving, { exams, sittings: store, clock });
  serveMessages(serving, { exams, sittings: store });
  serveIncidents(serving, { exams, sittings: store, clock });
  serveJobs(serving, jobs);
  app.get('/api/staff/openapi.json', (context) =>
    context.json(openApi('Trường Thi – staff API', staffApiContracts)),
  );
  return app;
}
