import { type SeatMove, seatMoves } from '../../shared/exam/reseating.ts';
import type { SummonsPrint } from '../../shared/exam/summons-print.ts';
import { summonsRequest } from '../../shared/exam/summons-request.ts';
import { fail, ok } from '../../shared/kernel/result.ts';
import type { Clock } from '../platform/clock.ts';
import { sha256Hex } from '../platform/crypto.ts';
import type { JobWorker } from '../platform/jobs.ts';
import { jsonReader, type ObjectStore } from '../platform/object-store.ts';
import { type PlanDocumentDeps, planDocumentOf } from './documents/plan-document-of.ts';
import { summonsPdf } from './documents/summons.ts';
import { summonsOf } from './documents/summons-of.ts';
import type { Exams } from './exam-stream.ts';
import { reseatedSince, whoIsSummoned } from './rules/plan/who-is-summoned.ts';
import { fileName, summonsKey } from './summons-files.ts';

/** Pages a file: about a megabyte, far below what an answer of a Lambda may carry (6 MB). */
const perFile = 250;

/**
 * The work of making summons: file after file, so that ten thousand pages are never in memory at
 * once, then their index, and where they are issued the event, last. Problems: not-found,
 * nobody-to-summon, conflict (the plan changed meanwhile).
 */
export function makeMakeSummons(
  deps: PlanDocumentDeps & {
    readonly exams: Exams;
    readonly objects: ObjectStore;
    readonly clock: Clock;
  },
): JobWorker {
  const readMoves = jsonReader(deps.objects, seatMoves);
  return async (order, progress) => {
    const exam = await deps.exams.load(order.target);
    const request = summonsRequest.safeParse(order.summons).data;
    if (!exam || !request) return fail('not-found');
    const whole = await planDocumentOf(deps, exam, deps.clock.now());
    // Nobody is summoned to what is over: of a second round, only its own sessions.
    const sessions = whole.sessions.filter((each) => each.startsAt > whole.printedAt);
    const plan = { ...whole, sessions };
    const seated = plan.sessions.flatMap(({ sessionId, partId, rooms }) =>
      rooms.flatMap(({ rows }) => rows.map((row) => ({ ...row, sessionId, partId }))),
    );
    const moves: SeatMove[] = [];
    for (const each of reseatedSince(exam)) moves.push(...(await readMoves(each.moves)).moves);
    const meant = whoIsSummoned(request, seated, moves);
    const all = summonsOf(exam, plan, await deps.reader.candidates(exam), meant);
    if (all.length === 0) return fail('nobody-to-summon');

    const { organisationName, examName, version, printedAt } = plan;
    const { presentMinutes, note, issue } = request;
    const letter = {
      ...{ organisationName, examName, version, printedAt, presentMinutes, note },
      decree: exam.ruleSet.decree,
      issued: issue,
    };
    const print = { examId: exam.examId, printId: order.jobId, issued: issue };
    const files: SummonsPrint['files'] = [];
    for (let from = 0; from < all.length; from += perFile) {
      await progress({ vi: 'Đang lập giấy triệu tập', en: 'Making summons' }, from, all.length);
      const some = all.slice(from, from + perFile);
      const bytes = await summonsPdf(letter, some);
      const file = files.length + 1;
      await deps.objects.put(summonsKey(print, fileName(file)), bytes);
      files.push({
        file,
        candidates: some.length,
        first: some[0]?.fullName ?? '',
        last: some.at(-1)?.fullName ?? '',
        size: bytes.length,
        sha256: sha256Hex(bytes),
      });
    }
    const index: SummonsPrint = {
      ...{ printId: order.jobId, issued: issue, version, printedAt },
      candidates: all.length,
      files,
    };
    const bytes = Buffer.from(JSON.stringify(index));
    const key = summonsKey(print, 'index.json');
    await deps.objects.put(key, bytes);
    if (!issue) return ok(null);
    const told = seated.filter(({ candidateId }) => meant.has(candidateId));
    const partIds = [...new Set(told.map((each) => each.partId))];
    return deps.exams.change(exam.examId, order.by, (current) => {
      if (current.planVersion?.sequence !== exam.planVersion?.sequence) return fail('conflict');
      return ok({
        type: 'summonsIssued',
        partIds,
        scope: request.scope,
        ...(request.sessionId ? { sessionId: request.sessionId } : {}),
        printId: order.jobId,
        version,
        candidates: all.length,
        documents: { key, sha256: sha256Hex(bytes), count: files.length },
      });
    });
  };
}
