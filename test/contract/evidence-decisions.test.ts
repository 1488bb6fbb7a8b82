import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Exam } from '../../shared/exam/exam.ts';
import type { ExamEvent } from '../../shared/exam/exam-event.ts';
import { candidateContract } from '../../shared/sitting/candidate-contract.ts';
import { embeddedTable } from '../builders/embedded-table.ts';
import { type CandidateWorld, candidateWorld, choose } from './candidate-world.ts';
import { evidenceDesk } from './evidence-desk.ts';

describe('decisions about refused answers', () => {
  let engine: Awaited<ReturnType<typeof embeddedTable>>;
  beforeAll(async () => {
    engine = await embeddedTable();
  });
  afterAll(() => engine.stop());

  /** A candidate moved to another workstation; the first one still held the right answer to question 1. */
  async function moved() {
    const world = await candidateWorld(engine.table, { candidates: 2 });
    const right = world.rightPlaces()[0] ?? [];
    const wrong = [(right[0] ?? 0) === 0 ? 1 : 0];
    const old = await world.begin(0, 'pc-1');
    await world.save(old, 1, { ...choose(1, ...wrong), at: 1000 });
    await world.sittings.release(world.sittingId(), 'hung', 'Máy hỏng', world.clock.now());
    const token: string = (await world.signIn(0, 'pc-2')).json.token!;
    await world.save(token, 2, { ...choose(2, 0), at: 9000 });
    await world.save(old, 2, { ...choose(1, ...right), at: 5000 });
    return { world, desk: evidenceDesk(world), token };
  }
  const correct = async (world: CandidateWorld) =>
    (await world.grade(world.sittingId()))?.correct ?? Number.NaN;
  const write = (world: CandidateWorld, event: ExamEvent) =>
    world.exams.change(world.sheet.examId, 'lan', () => ({ ok: true, value: event }));
  const results = { key: 'exams/x/results/y', sha256: 'ab'.repeat(32), count: 1 };

  it('count and are graded at once; undone by a later one; the receipt stays what it was', async () => {
    const { world, desk, token } = await moved();
    const receipt = await world.submit(token, 2);
    const before = await correct(world);
    expect(await desk.decide('count')).toMatchObject({ status: 200, json: { sittings: 1 } });
    expect(await correct(world)).toBe(before + 1);
    const again = await world.call(candidateContract.resume, { token });
    const { answersHash } = receipt.json as unknown as { answersHash: string };
    expect(again.json.submission).toMatchObject({
      answersHash,
      outcome: { correct: before + 1 },
    });
    const [one] = await desk.sittings();
    expect(one?.batches[0]).toMatchObject({
      state: 'counts',
      changes: [1],
      decision: { verdict: 'count', by: 'uoc', reason: 'Mất mạng phòng thi', incident: 'BB-03' },
    });
    await desk.decide('reject', { who: 'chair' });
    expect(await correct(world)).toBe(before);
  });

  it('lists who, where, when and which questions, and no option', async () => {
    const { world, desk } = await moved();
    const { json, status } = await desk.list('thu-ky');
    expect(status).toBe(200);
    expect(json.sittings).toMatchObject([
      {
        candidateNumber: world.tickets[0]?.candidateNumber,
        roomName: 'P.101',
        seat: 1,
        batches: [
          { code: 'sitting-held-elsewhere', workstation: 1, questions: [1], state: 'undecided' },
        ],
      },
    ]);
    expect(JSON.stringify(json)).not.toMatch(/option|chosen|places|text/);
  });

  it('are for the head of invigilation and the chair, with a reason', async () => {
    const { world, desk } = await moved();
    for (const who of ['hung', 'ky-thuat', 'thu-ky'])
      expect((await desk.decide('count', { who })).code, who).toBe('forbidden');
    expect((await desk.decide('count', { reason: ' ' })).code).toBe('bad-request');
    expect((await desk.list('hung')).code).toBe('forbidden');
    expect((await desk.list('stranger')).code).toBe('not-found');
    const exam = (await world.exams.load(world.sheet.examId)) as Exam;
    expect(exam.sessions[0]?.decisions).toBeUndefined();
  });

  it('are about evidence that exists, of a candidate of the session', async () => {
    const { desk } = await moved();
    const none = await desk.decide('count', { evidence: ['0123456789abcdef'] });
    expect(none.code).toBe('not-found');
    const body = (sittingId: string) =>
      JSON.stringify({
        ...{ verdict: 'count', reason: 'Mất mạng' },
        sittings: [{ sittingId, evidence: ['0123456789abcdef'] }],
      });
    expect((await desk.call('uoc', '/evidence-decisions', body('x'.repeat(20)))).code).toBe(
      'not-found',
    );
  });

  it('are over once the results of the round are approved', async () => {
    const { world, desk } = await moved();
    const { roundId } = world.sheet;
    await write(world, { type: 'resultsPrepared', roundId, version: 1, results });
    expect((await desk.decide('reject')).status).toBe(200);
    await write(world, { type: 'resultsApproved', roundId, version: 1 });
    expect((await desk.decide('count')).code).toBe('results-approved');
    expect((await desk.list()).json.barredBy).toBe('approved');
  });

  it('are not possible where the rule set counts no late answer', async () => {
    const { world, desk } = await moved();
    const exam = (await world.exams.load(world.sheet.examId)) as Exam;
    const lateAnswers = { ...exam.ruleSet.lateAnswers, value: 'neverCount' as const };
    await write(world, { type: 'ruleSetReplaced', ruleSet: { ...exam.ruleSet, lateAnswers } });
    expect((await desk.decide('count')).code).toBe('evidence-never-counts');
    const { json } = await desk.list();
    expect(json).toMatchObject({ barredBy: 'neverCount' });
    expect(json.sittings[0].batches[0].state).toBe('neverCounts');
  });

  it('say so where the evidence would change nothing', async () => {
    const { world, desk, token } = await moved();
    await world.save(token, 3, { ...choose(1, 3), at: 20_000 });
    const [one] = await desk.sittings();
    expect(one?.batches[0]).toMatchObject({ state: 'changesNothing', changes: [] });
  });

  it('stand on content that nobody can exchange afterwards', async () => {
    const { world, desk } = await moved();
    await desk.decide('count');
    const pk = `SITTING#${world.sittingId()}`;
    const [row] = await engine.table.query({
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :evidence)',
      ExpressionAttributeValues: { ':pk': pk, ':evidence': 'EVIDENCE#' },
    });
    await engine.table.put({ ...(row as { pk: string; sk: string }), e: 9 });
    await expect(correct(world)).rejects.toThrow('changed');
  });
});
