import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256Hex } from '../../functions/platform/crypto.ts';
import { canonicalJson } from '../../shared/kernel/canonical-json.ts';
import { candidateContract } from '../../shared/sitting/candidate-contract.ts';
import { embeddedTable } from '../builders/embedded-table.ts';
import { sampleItem } from '../builders/sample-item.ts';
import { arrivalGraceMs, candidateWorld, choose, minute } from './candidate-world.ts';

describe('a sitting', () => {
  let engine: Awaited<ReturnType<typeof embeddedTable>>;
  beforeAll(async () => {
    engine = await embeddedTable();
  });
  afterAll(() => engine.stop());

  it('gives the encrypted paper early and its key only from the bell on (Artemis#1757)', async () => {
    const world = await candidateWorld(engine.table);
    await world.objects.put(`papers/${world.sittingId()}`, new Uint8Array([1, 2, 3]));
    const token: string = (await world.signIn()).json.token!;
    const paper = await world.app.request(candidateContract.paper.path, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect([...new Uint8Array(await paper.arrayBuffer())]).toEqual([1, 2, 3]);
    world.clock.set(world.startsAt - 1);
    expect((await world.call(candidateContract.start, { token })).code).toBe('not-started');
    expect((await world.save(token, 1, choose(1, 0))).code).toBe('not-started');
    expect((await world.submit(token, 0)).code).toBe('not-started');
    world.clock.set(world.startsAt);
    const started = await world.call(candidateContract.start, { token });
    expect(started.json.paperKey).toBe(world.paperKey());
    expect(started.json.news).toMatchObject({ state: 'running', deadlineAt: world.deadlineAt });
  });

  it('starts once, however often and however late in the session start is asked (Artemis#12928, CSCfi/exam#253, RunestoneServer#872)', async () => {
    const world = await candidateWorld(engine.table, { clock: 'individual' });
    const token: string = (await world.signIn()).json.token!;
    world.clock.set(world.startsAt + 5 * minute);
    const starts = await Promise.all(
      Array.from({ length: 50 }, () => world.call(candidateContract.start, { token })),
    );
    const answers = new Set(starts.map(({ json }) => JSON.stringify(json)));
    expect(starts.every(({ status }) => status === 200)).toBe(true);
    expect(answers.size).toBe(1);
    world.clock.advance(10 * minute);
    const replayed = await world.call(candidateContract.start, { token });
    expect(replayed.json.news).toMatchObject({ deadlineAt: world.startsAt + 65 * minute });
    expect((await world.sittings.find(world.sittingId()))?.startedAt).toBe(
      world.startsAt + 5 * minute,
    );
  });

  it('never runs past the window for who starts long after signing in (edx-proctoring#412)', async () => {
    const world = await candidateWorld(engine.table, { clock: 'individual' });
    const token: string = (await world.signIn()).json.token!;
    world.clock.set(world.startsAt + 30 * minute);
    const started = await world.call(candidateContract.start, { token });
    expect(started.json.news).toMatchObject({ deadlineAt: world.startsAt + 70 * minute });
  });

  it('tells the granted minutes in every answer that names the deadline (edx-proctoring#887)', async () => {
    for (const clock of ['shared', 'individual'] as const) {
      const world = await candidateWorld(engine.table, { clock });
      const token = await world.begin();
      const scope = { kind: 'session' as const };
      const grant = { kind: 'grant' as const, scope, minutes: 7, reason: 'Mất điện' };
      const ledger = [{ ...grant, at: world.clock.now(), by: 'uoc', sequence: 1 }];
      await world.sittings.applyLedger(world.sheet, ledger);
      const deadlineAt = world.deadlineAt + 7 * minute;
      const told = [
        (await world.signIn()).json,
        (await world.call(candidateContract.resume, { token })).json,
        (await world.call(candidateContract.start, { token })).json,
        { news: (await world.save(token, 1, choose(1, 0))).json },
      ];
      for (const { news } of told) expect(news).toMatchObject({ deadlineAt });
      expect(told[0]).toMatchObject({ sitting: { deadlineAt } });
      expect(told[1]).toMatchObject({ sitting: { deadlineAt } });
      expect(await world.sittings.find(world.sittingId())).toMatchObject({ deadlineAt });
    }
  });

  it('refuses everything after the receipt, keeps it as evidence, and the receipt stays the same (Artemis#1903)', async () => {
    const world = await candidateWorld(engine.table);
    const token = await world.begin();
    await world.save(token, 1, choose(1, 0));
    const receipt = await world.submit(token, 1);
    expect(receipt.json).toMatchObject({ state: 'submitted', answered: 1 });
    expect(receipt.json.answersHash).toBe(
      sha256Hex(canonicalJson({ chosen: { 1: [0] }, arranged: {}, written: {} })),
    );
    const late = await world.save(token, 2, choose(1, 3));
    expect([late.status, late.code]).toEqual([409, 'already-submitted']);
    expect((await world.call(candidateContract.start, { token })).code).toBe('already-submitted');
    world.clock.advance(minute);
    expect((await world.submit(token, 1)).json).toEqual(receipt.json);
    const resumed = await world.call(candidateContract.resume, { token });
    expect(resumed.json).toMatchObject({ answers: { chosen: { 1: [0] } } });
    expect(resumed.json.submission).toEqual(receipt.json);
    expect(await world.sittings.evidence(world.sittingId(), world.startsAt)).toHaveLength(1);
  });

  it('is read-only for who leaves before the end and comes back after it (sakai#2755)', async () => {
    const world = await candidateWorld(engine.table);
    const token = await world.begin();
    await world.save(token, 1, choose(1, 0));
    world.clock.set(world.deadlineAt + arrivalGraceMs + 1);
    const back = await world.signIn();
    expect(back.json.sitting).toMatchObject({ state: 'timedOut' });
    const fresh: string = back.json.token!;
    expect((await world.save(fresh, 2, choose(1, 3))).code).toBe('deadline-passed');
    expect((await world.call(candidateContract.start, { token: fresh })).code).toBe(
      'deadline-passed',
    );
    const receipt = await world.submit(fresh, 2);
    expect(receipt.json).toMatchObject({ state: 'timedOut', submittedAt: world.deadlineAt });
    const resumed = await world.call(candidateContract.resume, { token: fresh });
    expect(resumed.json.submission).toEqual(receipt.json);
    expect(resumed.json.answers).toMatchObject({ chosen: { 1: [0] } });
  });

  it('refuses while paused or suspended, and says which', async () => {
    for (const [state, code] of [
      ['paused', 'sitting-paused'],
      ['suspended', 'sitting-suspended'],
    ] as const) {
      const world = await candidateWorld(engine.table);
      const token = await world.begin();
      await world.sittings.change(world.sittingId(), {
        from: ['running'],
        where: {},
        set: { state, endedAt: world.clock.now() },
      });
      expect((await world.save(token, 1, choose(1, 0))).code).toBe(code);
      expect((await world.submit(token, 0)).code).toBe(code);
      expect((await world.call(candidateContract.start, { token })).code).toBe(code);
    }
  });

  it('is graded on what is ticked at the end, not on what was ticked on the way', async () => {
    const world = await candidateWorld(engine.table);
    const token = await world.begin();
    const right = world.rightPlaces();
    const wrong = (places: number[]) => [0, 1, 2, 3].filter((place) => !places.includes(place));
    const events = right.flatMap((places, i) => [
      choose(i + 1, ...wrong(places)),
      choose(i + 1, 0, 1, 2, 3),
      choose(i + 1, ...places),
    ]);
    await world.save(token, 1, ...events, choose(6, ...wrong(right[5]!)));
    const receipt = await world.submit(token, 19);
    expect(receipt.json.outcome).toEqual({ correct: 5, total: 6, passPercent: 50, passed: true });
  });

  it('is handed in even where grading fails, and shows the outcome when it works again', async () => {
    let works = false;
    const outcome = { correct: 1, total: 6, passPercent: 50, passed: false };
    const grade = async () => {
      if (!works) throw new Error('the vault is away');
      return outcome;
    };
    const world = await candidateWorld(engine.table, { grade });
    const token = await world.begin();
    const receipt = await world.submit(token, 0);
    expect(receipt.status).toBe(200);
    expect(receipt.json).not.toHaveProperty('outcome');
    works = true;
    const resumed = await world.call(candidateContract.resume, { token });
    expect(resumed.json.submission).toMatchObject({ outcome });
  });

  it('shows no outcome while people must mark essays, though the answers are kept and counted', async () => {
    const essay = { ...sampleItem.essay(9), topic: 'Hiến pháp' };
    const world = await candidateWorld(engine.table, { immediateResult: true, moreItems: [essay] });
    const token = await world.begin();
    const write = { kind: 'write', question: 2, at: 1, keep: 0, drop: 0, text: 'Kính gửi' };
    const arrange = { kind: 'arrange', question: 3, at: 2, places: [1, 0] };
    await world.save(token, 1, choose(1, 0), write, arrange);
    const resumed = await world.call(candidateContract.resume, { token });
    expect(resumed.json.answers).toMatchObject({
      written: { 2: 'Kính gửi' },
      arranged: { 3: [1, 0] },
    });
    const receipt = await world.submit(token, 3);
    expect(receipt.json).toMatchObject({ state: 'submitted', answered: 3 });
    expect(receipt.json).not.toHaveProperty('outcome');
    expect(world.logged.join()).not.toContain('GRADE_FAILED');
  });

  it('shows no outcome where the council has not decided to', async () => {
    const world = await candidateWorld(engine.table, { immediateResult: false });
    const receipt = await world.submit(await world.begin(), 0);
    expect(receipt.json).not.toHaveProperty('outcome');
  });
});
