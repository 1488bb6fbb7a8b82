import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headLimitBytes, journalLimitBytes } from '../../functions/sitting/rules/save-change.ts';
import { candidateContract } from '../../shared/sitting/candidate-contract.ts';
import { noAnswers } from '../../shared/sitting/no-answers.ts';
import { embeddedTable } from '../builders/embedded-table.ts';
import { arrivalGraceMs, candidateWorld, choose } from './candidate-world.ts';

describe('the journal of a sitting', () => {
  let engine: Awaited<ReturnType<typeof embeddedTable>>;
  beforeAll(async () => {
    engine = await embeddedTable();
  });
  afterAll(() => engine.stop());

  it('does not lose an event to a submission that overtook it', async () => {
    const world = await candidateWorld(engine.table);
    const token = await world.begin();
    await world.save(token, 1, choose(1, 0));
    expect((await world.submit(token, 2)).code).toBe('sequence-gap');
    expect((await world.save(token, 3, choose(3, 0))).code).toBe('sequence-gap');
    await world.save(token, 2, choose(2, 1));
    expect((await world.submit(token, 2)).json).toMatchObject({ answered: 2 });
  });

  it('answers a retry whose first answer got lost, and takes only the rest of one half held', async () => {
    const world = await candidateWorld(engine.table);
    const token = await world.begin();
    await world.save(token, 1, choose(1, 0), choose(2, 1));
    const retried = await world.save(token, 1, choose(1, 0), choose(2, 1));
    expect(retried.json).toMatchObject({ acknowledged: 2 });
    const longer = await world.save(token, 2, choose(2, 1), choose(3, 2));
    expect(longer.json).toMatchObject({ acknowledged: 3 });
    const resumed = await world.call(candidateContract.resume, { token });
    expect(resumed.json.answers).toEqual({ ...noAnswers, chosen: { 1: [0], 2: [1], 3: [2] } });
  });

  it('does not call an answer saved whose number another page of the browser used', async () => {
    const world = await candidateWorld(engine.table);
    const token = await world.begin();
    await world.save(token, 1, choose(1, 0));
    expect((await world.save(token, 1, choose(2, 3))).code).toBe('conflict');
    const kept = await world.sittings.evidence(world.sittingId(), world.startsAt);
    expect(kept[0]?.batch.events).toEqual([choose(2, 3)]);
  });

  it('takes the last answer up to the deadline and a moment on its way, and nothing after (tcexam#293)', async () => {
    const world = await candidateWorld(engine.table);
    const token = await world.begin();
    world.clock.set(world.deadlineAt + arrivalGraceMs);
    expect((await world.save(token, 1, choose(1, 0))).status).toBe(200);
    world.clock.advance(1);
    expect((await world.save(token, 2, choose(2, 0))).code).toBe('deadline-passed');
    expect(await world.sittings.evidence(world.sittingId(), world.startsAt)).toMatchObject([
      { code: 'deadline-passed', batch: { firstSequence: 2 } },
    ]);
  });

  it('keeps what a lost workstation sends even where the other one made the same events under the same numbers', async () => {
    const world = await candidateWorld(engine.table);
    const first = await world.begin();
    await world.save(first, 1, choose(1, 0));
    await world.sittings.release(world.sittingId(), 'hung', 'Máy hỏng', world.clock.now());
    const second: string = (await world.signIn(0, 'pc-2')).json.token!;
    await world.save(second, 2, choose(2, 1));
    const late = await world.save(first, 1, choose(1, 0), choose(2, 1), choose(3, 3));
    expect(late.code).toBe('sitting-held-elsewhere');
    expect(await world.sittings.evidence(world.sittingId(), world.startsAt)).toMatchObject([
      { epoch: 1, batch: { firstSequence: 2, events: [choose(2, 1), choose(3, 3)] } },
    ]);
  });

  it('keeps what a workstation sets aside, of an earlier turn and also after the end, and counts none of it', async () => {
    const world = await candidateWorld(engine.table);
    await world.begin();
    await world.sittings.release(world.sittingId(), 'hung', 'Máy hỏng', world.clock.now());
    const token: string = (await world.signIn(0, 'pc-2')).json.token!;
    const setAside = (turn: number, ...events: unknown[]) => {
      world.clock.advance(1);
      const body = { turn, firstSequence: 4, events };
      return world.call(candidateContract.setAside, { token, body });
    };
    expect((await setAside(1, choose(1, 3))).json).toEqual({ done: true });
    expect((await setAside(1, choose(1, 3))).status).toBe(200);
    await world.submit(token, 0);
    expect((await setAside(2, choose(2, 3))).status).toBe(200);
    // No workstation speaks for a turn after its own.
    expect((await setAside(7, choose(3, 3))).status).toBe(200);
    const kept = await world.sittings.evidence(world.sittingId(), world.startsAt);
    expect(kept.map(({ code, epoch, batch }) => [code, epoch, batch.events])).toEqual([
      ['sitting-held-elsewhere', 1, [choose(1, 3)]],
      ['conflict', 2, [choose(2, 3)]],
      ['conflict', 2, [choose(3, 3)]],
    ]);
    const { json } = await world.call(candidateContract.resume, { token });
    expect(json).toMatchObject({ answers: noAnswers, submission: { answered: 0 } });
    for (let i = 1; i <= 105; i++) await setAside(1, choose(i, 1));
    expect((await setAside(1, choose(200, 1))).code).toBe('journal-full');
  });

  it('does not grow without end under a hostile client', async () => {
    const world = await candidateWorld(engine.table);
    const token = await world.begin();
    const flood = Array.from({ length: 200 }, (_, i) => ({
      ...choose(500, 31),
      at: (i % 2) * 1e15,
    }));
    let first = 1;
    let last = await world.save(token, first, ...flood);
    for (let i = 0; i < 300 && last.status === 200; i++) {
      first += flood.length;
      last = await world.save(token, first, ...flood);
    }
    expect(last.code).toBe('journal-full');
    const most = journalLimitBytes + 2 * headLimitBytes;
    expect((await world.sittings.find(world.sittingId()))?.journalBytes).toBeLessThan(most);
  });

  it('keeps a hundred refused batches and no more, each once', async () => {
    const world = await candidateWorld(engine.table);
    const token = await world.begin();
    await world.submit(token, 0);
    for (let i = 0; i < 110; i++) await world.save(token, 1, choose((i % 105) + 1, 0));
    expect(await world.sittings.evidence(world.sittingId(), world.startsAt)).toHaveLength(100);
  });
});
