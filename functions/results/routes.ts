import type { Exam } from '../../shared/exam/exam.ts';
import { pageOfRows } from '../../shared/kernel/page-of-rows.ts';
import { plainText } from '../../shared/kernel/plain-text.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { resultsContract } from '../../shared/results/results-contract.ts';
import type { RoundResult } from '../../shared/results/round-result.ts';
import type { Exams } from '../exam/exam-stream.ts';
import { registerReader } from '../exam/register-reader.ts';
import type { Server } from '../platform/http/serve.ts';
import type { StaffCaller } from '../platform/http/staff-caller.ts';
import type { Jobs } from '../platform/jobs.ts';
import type { ObjectStore } from '../platform/object-store.ts';
import type { EvidenceReader } from '../sitting/session-evidence.ts';
import type { Sittings } from '../sitting/sittings.ts';
import { resultDocument } from './result-document.ts';
import { resultReader } from './result-reader.ts';
import { resultSpreadsheet } from './result-spreadsheet.ts';
import { approveResults, publishResults, readyToPrepare } from './rules/decide-results.ts';
import { figuresOf } from './rules/figures-of.ts';
import { seatsBySession } from './seats-by-session.ts';
import { undecidedIn } from './undecided-in.ts';

/** Serves results: prepared by one person, approved by another, published, downloaded. */
export function serveResults(
  server: Server<StaffCaller>,
  deps: {
    exams: Exams;
    objects: ObjectStore;
    jobs: Jobs;
    sittings: EvidenceReader & Pick<Sittings, 'sheet'>;
    organisationName(organisationId: string): Promise<string>;
  },
): void {
  const { exams } = deps;
  const read = resultReader(deps.objects);
  const register = registerReader(deps.objects);

  async function resultsOf(params: {
    examId: string;
    roundId: string;
  }): Promise<Result<{ exam: Exam; results: RoundResult }>> {
    const exam = await exams.load(params.examId);
    const results = exam && (await read(exam, params.roundId));
    return exam && results ? ok({ exam, results }) : fail('not-found');
  }

  server.on(resultsContract.prepare, async ({ caller, params }) => {
    const exam = await exams.load(params.examId);
    if (!exam) return fail('not-found');
    const seats = await seatsBySession(register, exam, params.roundId);
    const ready = readyToPrepare(exam, params.roundId, seats);
    if (!ready.ok) return ready;
    const order = {
      kind: 'prepareResults',
      by: caller.subject,
      target: params.examId,
      part: params.roundId,
    } as const;
    return ok({ jobId: await deps.jobs.start(order) });
  });

  server.on(resultsContract.list, async ({ params, query }) => {
    const found = await resultsOf(params);
    if (!found.ok) return found;
    const wanted = plainText(query.search);
    const rows = found.value.results.rows.filter(
      (row) =>
        (query.positionId === undefined || row.positionId === query.positionId) &&
        (query.show !== 'qualified' || row.qualified) &&
        (query.show !== 'selected' || row.ranking?.outcome === 'selected') &&
        (wanted === '' || plainText(`${row.candidateNumber} ${row.fullName}`).includes(wanted)),
    );
    return ok(pageOfRows(rows, query));
  });

  server.on(resultsContract.figures, async ({ params }) => {
    const found = await resultsOf(params);
    return found.ok ? ok(figuresOf(found.value.exam, found.value.results.rows)) : found;
  });

  server.on(resultsContract.approve, async ({ caller, params, body }) => {
    const { examId, roundId } = params;
    const exam = await exams.load(examId);
    if (!exam) return fail('not-found');
    // A workstation may have come back to life after the results were prepared.
    const undecided = await undecidedIn(deps.sittings, exam, roundId);
    return exams.change(examId, caller.subject, (now) =>
      approveResults(now, roundId, body.version, caller.subject, undecided),
    );
  });

  server.on(resultsContract.publish, ({ caller, params, body }) =>
    exams.change(params.examId, caller.subject, (exam) =>
      publishResults(exam, params.roundId, body.version),
    ),
  );

  server.on(resultsContract.spreadsheet, async ({ params }) => {
    const found = await resultsOf(params);
    if (!found.ok) return found;
    const { exam, results } = found.value;
    return ok({
      bytes: await resultSpreadsheet(exam, results),
      fileName: `ket-qua-${params.roundId}.xlsx`,
    });
  });

  server.on(resultsContract.document, async ({ params }) => {
    const found = await resultsOf(params);
    if (!found.ok) return found;
    const { exam, results } = found.value;
    const organisationName = await deps.organisationName(exam.organisationId);
    return ok({
      bytes: await resultDocument(exam, results, organisationName),
      fileName: `ket-qua-${params.roundId}.pdf`,
    });
  });
}
