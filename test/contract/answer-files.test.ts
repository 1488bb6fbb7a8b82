import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnswerEvent } from '../../shared/sitting/answer-event.ts';
import type { AnswerFile } from '../../shared/sitting/answer-file.ts';
import { candidateContract } from '../../shared/sitting/candidate-contract.ts';
import { noAnswers } from '../../shared/sitting/no-answers.ts';
import { importKey } from '../../web/features/sitting/import-key.ts';
import { makeAnswerFile } from '../../web/features/sitting/make-answer-file.ts';
import { embeddedTable } from '../builders/embedded-table.ts';
import { type CandidateWorld, candidateWorld, choose, minute } from './candidate-world.ts';
import { evidenceDesk } from './evidence-desk.ts';

describe('an answer file carried to the console', () => {
  let engine: Awaited<ReturnType<typeof embeddedTable>>;
  beforeAll(async () => {
    engine = await embeddedTable();
  });
  afterAll(() => engine.stop());

  /** The key that the server released to a token. */
  async function keyOf(world: CandidateWorld, token: string): Promise<CryptoKey> {
    const { json } = await world.call(candidateContract.start, { token });
    return importKey((json as { answerKey?: string }).answerKey ?? '', 'encrypt');
  }
  /** A file as the candidate's page makes it. */
  async function fileOf(
    world: CandidateWorld,
    key: CryptoKey,
    lastAcknowledged: number,
    events: AnswerEvent[],
    { index = 0, epoch = 1 } = {},
  ): Promise<AnswerFile> {
    const { candidateNumber = '' } = world.tickets[index] ?? {};
    return makeAnswerFile(
      { sittingId: world.sittingId(index), epoch, candidateNumber },
      {
        fileId: randomBytes(8).toString('hex'),
        madeAt: world.clock.now(),
        firstSequence: lastAcknowledged + 1,
        events,
        lastAcknowledged,
      },
      key,
      new Uint8Array(randomBytes(12)),
    );
  }
  /** Somebody who answered question 1, then lost the network for good and answered 2 and 3. */
  async function cutOff(options: Parameters<typeof candidateWorld>[1] = {}) {
    const world = await candidateWorld(engine.table, { candidates: 2, ...options });
    const token = await world.begin();
    const key = await keyOf(world, token);
    await world.save(token, 1, choose(1, 0));
    const unsent = [choose(2, 1), choose(3, 2)];
    const file = await fileOf(world, key, 1, unsent);
    return { world, desk: evidenceDesk(world), token, key, unsent, file };
  }
  const evidence = (world: CandidateWorld) => world.sittings.evidence(world.sittingId(), 0);
  const session = async (world: CandidateWorld) =>
    (await world.exams.load(world.sheet.examId))?.sessions[0];

  it('goes into the sitting while it still runs; the browser that comes back repeats nothing', async () => {
    const { world, desk, token, unsent, file } = await cutOff();
    expect(await desk.handIn(file)).toMatchObject({ status: 200, json: { appended: 2, kept: 0 } });
    const saved = await world.save(token, 2, ...unsent, choose(4, 3));
    expect(saved.json).toMatchObject({ acknowledged: 4 });
    const { json } = await world.call(candidateContract.resume, { token });
    const chosen = { 1: [0], 2: [1], 3: [2], 4: [3] };
    expect(json).toMatchObject({ answers: { ...noAnswers, chosen } });
    expect(await evidence(world)).toEqual([]);
    expect((await session(world))?.answerFiles).toMatchObject([
      { by: 'ky-thuat', appended: 2, kept: 0, epoch: 1 },
    ]);
  });

  it('adds only what the server lacks, and says so where it lacks nothing', async () => {
    const { world, desk, token, key, unsent, file } = await cutOff();
    await world.save(token, 2, unsent[0]);
    expect((await desk.handIn(file)).json).toEqual({ appended: 1, kept: 0 });
    const again = await fileOf(world, key, 1, unsent);
    expect((await desk.handIn(again)).json).toEqual({ appended: 0, kept: 0 });
  });

  it('after time-up waits for a decision, and then counts', async () => {
    const { world, desk, token, file } = await cutOff();
    world.clock.set(world.deadlineAt + minute);
    expect((await desk.handIn(file, 'hung')).json).toEqual({ appended: 0, kept: 2 });
    const [kept] = await desk.sittings();
    expect(kept?.batches).toMatchObject([
      {
        code: 'answer-file',
        workstation: 1,
        questions: [2, 3],
        changes: [2, 3],
        state: 'undecided',
      },
    ]);
    const told = async () => (await world.call(candidateContract.resume, { token })).json.late;
    expect(await told()).toEqual([{ state: 'undecided', questions: [2, 3] }]);
    expect((await desk.decide('count')).status).toBe(200);
    expect(await told()).toEqual([{ state: 'counts', questions: [2, 3] }]);
  });

  it('of an earlier workstation is evidence, whatever the next one wrote under the same numbers', async () => {
    const { world, desk, file } = await cutOff();
    await world.sittings.release(world.sittingId(), 'hung', 'Mất mạng', world.clock.now());
    const next: string = (await world.signIn(0, 'pc-2')).json.token!;
    await world.save(next, 2, choose(2, 3), choose(5, 0), choose(6, 0));
    expect((await desk.handIn(file)).json).toEqual({ appended: 0, kept: 2 });
    expect((await world.sittings.find(world.sittingId()))?.acknowledged).toBe(4);
  });

  it('is taken once, also where the same file is handed in at two desks at once', async () => {
    const { world, desk, file } = await cutOff();
    world.clock.set(world.deadlineAt + minute);
    const both = await Promise.all([desk.handIn(file), desk.handIn(file, 'hung')]);
    expect(both.map((each) => each.code).sort()).toEqual(['answer-file-taken', undefined]);
    expect((await desk.handIn(file)).code).toBe('answer-file-taken');
    expect(await evidence(world)).toHaveLength(1);
    expect((await session(world))?.answerFiles).toHaveLength(1);
  });

  it('is not lost where the request died before it was noted', async () => {
    const { world, desk, file } = await cutOff();
    world.clock.set(world.deadlineAt + minute);
    const change = world.exams.change;
    world.exams.change = () => Promise.reject(new Error('the power went'));
    expect((await desk.handIn(file)).code).toBe('unavailable');
    world.exams.change = change;
    expect((await desk.handIn(file)).json).toEqual({ appended: 0, kept: 2 });
    expect(await evidence(world)).toHaveLength(1);
  });

  it('is refused at another candidate, and says whose it is', async () => {
    const { world, desk, file } = await cutOff();
    const refused = await desk.handIn(file, 'ky-thuat', { index: 1 });
    expect(refused.code).toBe('answer-file-of-another');
    expect(refused.json.vi).toContain(world.tickets[0]?.candidateNumber);
  });

  it('is refused with a byte, its sitting or its turn changed', async () => {
    const { world, desk, key, unsent, file } = await cutOff();
    const bytes = Buffer.from(file.sealed, 'base64');
    for (const at of [0, 20, bytes.length - 1]) {
      const torn = Buffer.from(bytes);
      torn[at] = (torn[at] ?? 0) ^ 1;
      const refused = await desk.handIn({ ...file, sealed: torn.toString('base64') });
      expect(refused.code).toBe('answer-file-unreadable');
    }
    expect((await desk.handIn({ ...file, epoch: 2 })).code).toBe('answer-file-unreadable');
    const moved = { ...file, sittingId: world.sittingId(1) };
    expect((await desk.handIn(moved, 'hung', { index: 1 })).code).toBe('answer-file-unreadable');
    // Sealed for another turn with the key of this one: the keys are not the same.
    const forged = await fileOf(world, key, 1, unsent, { epoch: 2 });
    expect((await desk.handIn(forged)).code).toBe('answer-file-unreadable');
    for (const nothing of ['', '{', '[]', 'PK', { format: 'truong-thi-answers' }])
      expect((await desk.handIn(nothing)).code).toBe('answer-file-unreadable');
    expect(await evidence(world)).toEqual([]);
    expect((await session(world))?.answerFiles).toBeUndefined();
  });

  it('is refused where it does not fit what the server holds', async () => {
    const { world, desk, token, key, unsent } = await cutOff();
    // The server never acknowledged so much…
    const ahead = await fileOf(world, key, 7, unsent);
    expect((await desk.handIn(ahead)).code).toBe('answer-file-contradicts');
    // …and here it holds another event under the same number, from the same workstation.
    await world.save(token, 2, choose(2, 3));
    const other = await fileOf(world, key, 1, unsent);
    expect((await desk.handIn(other)).code).toBe('answer-file-contradicts');
    expect(await evidence(world)).toEqual([]);
  });

  it('is taken by the staff of its room alone', async () => {
    const { world, desk, file } = await cutOff();
    expect((await desk.handIn(file, 'nga')).code).toBe('forbidden');
    expect((await desk.handIn(file, 'thu-ky')).code).toBe('forbidden');
    expect((await desk.handIn(file, 'nga', { room: 'room-2' })).code).toBe('not-found');
    expect((await world.sittings.find(world.sittingId()))?.acknowledged).toBe(1);
  });

  it('is refused once the results are approved', async () => {
    const { world, desk, file } = await cutOff();
    world.clock.set(world.deadlineAt + minute);
    const { roundId, examId } = world.sheet;
    const results = { key: 'exams/x/results/y', sha256: 'ab'.repeat(32), count: 1 };
    for (const event of [
      { type: 'resultsPrepared', roundId, version: 1, results },
      { type: 'resultsApproved', roundId, version: 1 },
    ] as const)
      await world.exams.change(examId, 'lan', () => ({ ok: true, value: event }));
    expect((await desk.handIn(file)).code).toBe('results-approved');
    expect(await evidence(world)).toEqual([]);
  });

  it('has a key of each workstation its own, which opens no paper', async () => {
    const { world, token } = await cutOff();
    const keys = async (of: string) =>
      (await world.call(candidateContract.start, { token: of })).json;
    const first = await keys(token);
    await world.sittings.release(world.sittingId(), 'hung', 'Hỏng', world.clock.now());
    const second = await keys((await world.signIn(0, 'pc-2')).json.token!);
    expect(second.answerKey).not.toBe(first.answerKey);
    expect(second.paperKey).toBe(first.paperKey);
    expect([first.paperKey, world.paperKey()]).not.toContain(first.answerKey);
    // Sessions sealed before there were such files open their paper all the same.
    const old = await candidateWorld(engine.table, { withoutAnswerSecret: true });
    const { json } = await old.call(candidateContract.start, { token: await old.begin() });
    expect(json).toEqual({ paperKey: old.paperKey(), news: expect.anything() });
  });

  it('gives each event back whole from two hundred batches and more', async () => {
    const { world, desk, key } = await cutOff();
    const many = Array.from({ length: 950 }, (_, i) => ({ ...choose((i % 6) + 1, i % 4), at: i }));
    const file = await fileOf(world, key, 1, many);
    expect((await desk.handIn(file)).json).toEqual({ appended: 950, kept: 0 });
    const sitting = await world.sittings.find(world.sittingId());
    expect(sitting?.journal.flatMap((batch) => batch.events).slice(1)).toEqual(many);
    expect(sitting?.lastContactAt).toBe(world.startsAt);
  });
});
