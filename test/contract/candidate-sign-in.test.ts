import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { candidateContract } from '../../shared/sitting/candidate-contract.ts';
import { embeddedTable } from '../builders/embedded-table.ts';
import { candidateWorld, choose, deviceOf, minute } from './candidate-world.ts';

describe('signing in', () => {
  let engine: Awaited<ReturnType<typeof embeddedTable>>;
  beforeAll(async () => {
    engine = await embeddedTable();
  });
  afterAll(() => engine.stop());

  it('takes the number and code as people type them', async () => {
    const world = await candidateWorld(engine.table);
    const { status, json } = await world.call(candidateContract.signIn, {
      body: {
        candidateNumber: ` ${world.tickets[0]!.candidateNumber.toLowerCase()} `,
        admissionCode: world.codeOf(0).toLowerCase().replace('de', '-de '),
        deviceId: deviceOf('pc-1'),
      },
    });
    expect(status).toBe(200);
    expect(json.sitting).toMatchObject({ roomName: 'P.101', seat: 1, state: 'waiting' });
    expect(json.news).toMatchObject({ acknowledged: 0, deadlineAt: world.deadlineAt });
  });

  it('refuses a wrong code, and after ten of them even the right one until the wait is over', async () => {
    const world = await candidateWorld(engine.table, { candidates: 2 });
    const wrong = await Promise.all(
      Array.from({ length: 10 }, () => world.signIn(0, 'pc-1', 'WRONG123')),
    );
    expect(wrong.map((each) => each.code)).toEqual(Array(10).fill('admission-refused'));
    const blocked = await world.signIn();
    expect(blocked.code).toBe('too-many-tries');
    expect(blocked.json.en).toContain('300 seconds');
    // The neighbour is not kept out.
    expect((await world.signIn(1)).status).toBe(200);
    world.clock.advance(5 * minute);
    expect((await world.signIn()).status).toBe(200);
  });

  it('lets no more than ten of fifty guesses made at once be answered', async () => {
    const world = await candidateWorld(engine.table);
    const guesses = await Promise.all(
      Array.from({ length: 50 }, () => world.signIn(0, 'pc-1', 'WRONG123')),
    );
    expect(guesses.filter((each) => each.code === 'admission-refused')).toHaveLength(10);
  });

  it('does not count right codes as tries', async () => {
    const world = await candidateWorld(engine.table);
    for (let i = 0; i < 15; i++) expect((await world.signIn()).status).toBe(200);
  });

  it('stops the old code when a new one is issued', async () => {
    const world = await candidateWorld(engine.table);
    await world.sittings.setAdmissionCodes([{ ...world.tickets[0]!, code: 'NEWCODE9' }]);
    expect((await world.signIn()).code).toBe('admission-refused');
    expect((await world.signIn(0, 'pc-1', 'NEWCODE9')).status).toBe(200);
  });

  it('refuses who comes after the limit, but lets back in who was in before', async () => {
    const world = await candidateWorld(engine.table, { candidates: 2 });
    await world.signIn(0);
    world.clock.set(world.startsAt + 10 * minute + 1);
    const late = await world.signIn(1);
    expect(late.code).toBe('too-late-to-start');
    expect(late.json.en).toContain('10 minutes');
    expect((await world.signIn(0)).status).toBe(200);
  });

  it('lets a reload of the same workstation in, and another workstation only after a release', async () => {
    const world = await candidateWorld(engine.table);
    const first = await world.begin();
    await world.save(first, 1, choose(1, 2));
    const again: string = (await world.signIn()).json.token!;
    expect((await world.save(again, 2, choose(2, 0))).status).toBe(200);
    expect((await world.signIn(0, 'pc-2')).code).toBe('sitting-held-elsewhere');

    await world.sittings.release(world.sittingId(), 'hung', 'Máy hỏng', world.clock.now());
    const moved = await world.signIn(0, 'pc-2');
    expect(moved.status).toBe(200);
    expect(moved.json.answers).toMatchObject({ chosen: { 1: [2], 2: [0] } });
    // What the first workstation still sends is told, kept for people, and not counted.
    expect((await world.save(again, 3, choose(3, 1))).code).toBe('sitting-held-elsewhere');
    expect((await world.call(candidateContract.resume, { token: again })).code).toBe(
      'sitting-held-elsewhere',
    );
    const token: string = moved.json.token!;
    expect((await world.call(candidateContract.start, { token })).json.paperKey).toBe(
      world.paperKey(),
    );
    expect((await world.save(token, 3, choose(4, 3))).status).toBe(200);
    const kept = await world.sittings.evidence(world.sittingId(), world.startsAt);
    expect(kept).toMatchObject([
      { code: 'sitting-held-elsewhere', epoch: 1, batch: { events: [choose(3, 1)] } },
    ]);
    expect((await world.sittings.find(world.sittingId()))?.journal).toHaveLength(3);
  });

  it('tells a workstation that gets the sitting back how much of its turn is held and what was touched since', async () => {
    const world = await candidateWorld(engine.table);
    const first = await world.begin();
    expect((await world.signIn()).json).not.toHaveProperty('moves');
    await world.save(first, 1, choose(1, 2), { kind: 'flag', question: 1, at: 5, on: true });
    const moveTo = async (device: string) => {
      await world.sittings.release(world.sittingId(), 'hung', 'Máy hỏng', world.clock.now());
      return (await world.signIn(0, device)).json;
    };
    world.clock.set(world.startsAt + 3 * minute);
    const second: string = (await moveTo('pc-2')).token!;
    await world.call(candidateContract.start, { token: second });
    await world.save(second, 3, choose(2, 1), choose(1, 0));
    world.clock.set(world.startsAt + 5 * minute);
    const back = await moveTo('pc-1');
    const moves = {
      turnEnds: [
        { held: 2, at: 3 * minute },
        { held: 4, at: 5 * minute },
      ],
      lastTouched: { answer1: 4, flag1: 2, answer2: 3 },
    };
    expect(back.moves).toEqual(moves);
    const resumed = await world.call(candidateContract.resume, { token: back.token! });
    expect(resumed.json.moves).toEqual(moves);
  });

  it('keeps the turn of a workstation that was released and taken up again there', async () => {
    const world = await candidateWorld(engine.table);
    const token = await world.begin();
    await world.sittings.release(world.sittingId(), 'hung', 'Máy hỏng', world.clock.now());
    expect((await world.signIn()).json).not.toHaveProperty('moves');
    expect((await world.save(token, 1, choose(1, 0))).status).toBe(200);
    // It is no longer free for another.
    expect((await world.signIn(0, 'pc-2')).code).toBe('sitting-held-elsewhere');
  });

  it('gives the sitting to one of ten workstations that sign in at once (oli-torus#4250, online_test#322)', async () => {
    const world = await candidateWorld(engine.table);
    const all = await Promise.all(Array.from({ length: 10 }, (_, i) => world.signIn(0, `pc-${i}`)));
    expect(all.filter((each) => each.status === 200)).toHaveLength(1);
    expect(all.filter((each) => each.code === 'sitting-held-elsewhere')).toHaveLength(9);
  });

  it('shows neither answers nor paper without a token of ours', async () => {
    const world = await candidateWorld(engine.table);
    for (const endpoint of [candidateContract.resume, candidateContract.paper]) {
      expect((await world.call(endpoint)).code).toBe('signed-out');
      expect((await world.call(endpoint, { token: 'made.up.token' })).code).toBe('signed-out');
    }
  });

  it('ends a token two hours after the deadline', async () => {
    const world = await candidateWorld(engine.table);
    const token = await world.begin();
    world.clock.set(world.deadlineAt + 119 * minute);
    expect((await world.call(candidateContract.resume, { token })).status).toBe(200);
    world.clock.set(world.deadlineAt + 121 * minute);
    expect((await world.call(candidateContract.resume, { token })).code).toBe('signed-out');
  });

  it('logs no candidate number, name or code', async () => {
    const world = await candidateWorld(engine.table);
    await world.signIn(0, 'pc-1', 'WRONG123');
    await world.begin();
    expect(world.logged.join()).not.toMatch(/W\d+C0001|Nguyễn|WRONG123/);
  });
});
