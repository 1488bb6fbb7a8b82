import type { Exam } from '../../shared/exam/exam.ts';
import { fail, ok } from '../../shared/kernel/result.ts';
import { publicContract } from '../../shared/results/public-contract.ts';
import type { ResultRow, RoundResult } from '../../shared/results/round-result.ts';
import type { Exams } from '../exam/exam-stream.ts';
import type { Clock } from '../platform/clock.ts';
import type { Server } from '../platform/http/serve.ts';
import type { ObjectStore } from '../platform/object-store.ts';
import { lookUpLimiter } from './look-up-limiter.ts';
import { resultReader } from './result-reader.ts';
import { publicResultOf } from './rules/public-result-of.ts';

/** Serves the public look-up: published rounds, and one person's result to who knows number and birth date. */
export function servePublic<Caller>(
  server: Server<Caller>,
  deps: {
    exams: Exams;
    objects: ObjectStore;
    clock: Clock;
    organisationName(organisationId: string): Promise<string>;
  },
): void {
  const read = resultReader(deps.objects);
  const limiter = lookUpLimiter();
  const rowsOf = new WeakMap<RoundResult, Map<string, ResultRow>>();

  function byNumber(results: RoundResult): Map<string, ResultRow> {
    const known = rowsOf.get(results);
    if (known) return known;
    const made = new Map(results.rows.map((row) => [row.candidateNumber, row]));
    rowsOf.set(results, made);
    return made;
  }
  const publishedOf = (exam: Exam) =>
    exam.results.flatMap(({ roundId, publishedAt }) =>
      publishedAt === undefined ? [] : [{ roundId, publishedAt }],
    );

  server.on(publicContract.rounds, async () => {
    const exams = await Promise.all(
      (await deps.exams.ids()).map((examId) => deps.exams.load(examId)),
    );
    const rounds = [];
    for (const exam of exams) {
      if (!exam) continue;
      for (const { roundId, publishedAt } of publishedOf(exam)) {
        const round = exam.ruleSet.rounds.find((each) => each.roundId === roundId);
        rounds.push({
          examId: exam.examId,
          examName: exam.name,
          organisationName: await deps.organisationName(exam.organisationId),
          roundId,
          roundTitle: round?.title.vi ?? roundId,
          publishedAt,
        });
      }
    }
    return ok({ rounds: rounds.sort((a, b) => b.publishedAt - a.publishedAt) });
  });

  server.on(publicContract.lookUp, async ({ body }) => {
    const now = deps.clock.now();
    const name = `${body.examId}|${body.candidateNumber}`;
    const seconds = limiter.wait(name, now);
    if (seconds > 0) return fail('too-many-tries', { values: { seconds } });
    const exam = await deps.exams.load(body.examId);
    const published = exam && publishedOf(exam).find((each) => each.roundId === body.roundId);
    const results = exam && published ? await read(exam, body.roundId) : undefined;
    const row = results && byNumber(results).get(body.candidateNumber);
    if (!exam || !published || !row || row.birthDate !== body.birthDate) {
      limiter.wrong(name, now);
      return fail('no-result');
    }
    const organisationName = await deps.organisationName(exam.organisationId);
    return ok(publicResultOf(exam, body.roundId, published.publishedAt, organisationName, row));
  });
}
