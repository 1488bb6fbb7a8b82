import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { embeddedTable } from '../../test/builders/embedded-table.ts';
import {
  arrivalGraceMs,
  type CandidateWorld,
  candidateWorld,
  choose,
  minute,
} from '../../test/contract/candidate-world.ts';
import { closeDueSessions } from './close-due-sessions.ts';

describe('closing sessions', () => {
  let engine: Awaited<ReturnType<typeof embeddedTable>>;
  beforeAll(async () => {
    engine = await embeddedTable();
  });
  afterAll(() => engine.stop());

  const close = (world: CandidateWorld) => closeDueSessions(world, world.clock.now());
  const closedOf = async (world: CandidateWorld) =>
    (await world.exams.load(world.sheet.examId))?.sessions[0]?.closed;
  const isOpen = async (world: CandidateWorld) =>
    (await world.sittings.openSessions()).some((ref) => ref.examId === world.sheet.examId);

  /** One hands in, one answers and goes silent, one signs in only, one never comes. */
  async function examDay() {
    const world = await candidateWorld(engine.table, { candidates: 4 });
    const first = await world.begin(0);
    await world.save(first, 1, choose(1, 0));
    await world.submit(first, 1);
    const silent = await world.begin(1);
    await world.save(silent, 1, choose(2, 3));
    await world.signIn(2);
    return { world, silent };
  }

  it('touches nobody whose time is not up, arrival grace included (sakai#6680, sakai#9381)', async () => {
    const { world, silent } = await examDay();
    world.clock.set(world.deadlineAt + arrivalGraceMs);
    await close(world);
    expect((await world.save(silent, 2, choose(3, 1))).status).toBe(200);
    expect(await isOpen(world)).toBe(true);
  });

  it('ends the silent ones with what arrived in time, marks the absent, and records it once (PrairieLearn#2241, PrairieLearn#14213, PrairieLearn#5675)', async () => {
    const { world } = await examDay();
    world.clock.set(world.deadlineAt + arrivalGraceMs + 1);
    await Promise.all([close(world), close(world)]);
    await close(world);
    const sittings = await Promise.all(
      [0, 1, 2, 3].map((i) => world.sittings.find(world.sittingId(i))),
    );
    expect(sittings.map((each) => each?.state)).toEqual([
      'submitted',
      'timedOut',
      'timedOut',
      'absent',
    ]);
    expect(sittings[1]).toMatchObject({ endedAt: world.deadlineAt, acknowledged: 1 });
    expect(await closedOf(world)).toMatchObject({ submitted: 1, timedOut: 2, absent: 1 });
    const events = await world.exams.history(world.sheet.examId);
    expect(events.filter(({ event }) => event.type === 'sessionClosed')).toHaveLength(1);
    expect(await isOpen(world)).toBe(false);
    const closed = await world.sittings.closedSessions(world.startsAt);
    expect(closed.map((ref) => ref.examId)).toContain(world.sheet.examId);
    expect((await world.signIn(3)).code).toBe('too-late-to-start');
  });

  it('ends a hall of silent browsers within the four seconds that the run of each second leaves of five (PrairieLearn#2241)', async () => {
    const world = await candidateWorld(engine.table, { candidates: 120 });
    await Promise.all(world.tickets.map((_, i) => world.signIn(i)));
    world.clock.set(world.deadlineAt + arrivalGraceMs + 1);
    const began = performance.now();
    await close(world);
    expect(performance.now() - began).toBeLessThan(4_000);
    const all = await world.sittings.findMany(world.tickets.map(({ sittingId }) => sittingId));
    expect(all.filter(({ state }) => state === 'timedOut')).toHaveLength(120);
    expect(await isOpen(world)).toBe(false);
  });

  it('goes on where a broken run stopped, and closes the other sessions meanwhile', async () => {
    const { world } = await examDay();
    const other = await candidateWorld(engine.table);
    world.clock.set(other.deadlineAt + arrivalGraceMs + 1);
    const exams: Pick<typeof world.exams, 'change' | 'load'> = {
      load: (examId) => world.exams.load(examId),
      change: (examId, by, decide) => {
        if (examId === world.sheet.examId) throw new Error('the store is away');
        return other.exams.change(examId, by, decide);
      },
    };
    await closeDueSessions({ ...world, exams }, world.clock.now());
    expect(await isOpen(world)).toBe(true);
    expect(await isOpen(other)).toBe(false);
    expect(world.logged.join()).toContain('CLOSING_FAILED');
    await close(world);
    expect(await closedOf(world)).toMatchObject({ submitted: 1, timedOut: 2, absent: 1 });
  });

  it('waits for a paused sitting, whose clock stands still', async () => {
    const { world } = await examDay();
    await world.sittings.change(world.sittingId(1), {
      from: ['running'],
      where: {},
      set: { state: 'paused' },
    });
    world.clock.set(world.deadlineAt + 10 * minute);
    await close(world);
    expect((await world.sittings.find(world.sittingId(1)))?.state).toBe('paused');
    expect((await world.sittings.find(world.sittingId(2)))?.state).toBe('timedOut');
    expect(await isOpen(world)).toBe(true);
  });

  it('gives everybody on the individual clock the own time', async () => {
    const world = await candidateWorld(engine.table, { clock: 'individual' });
    await world.signIn();
    world.clock.set(world.startsAt + 8 * minute);
    const token = await world.begin();
    world.clock.set(world.startsAt + 67 * minute);
    await close(world);
    expect((await world.save(token, 1, choose(1, 0))).status).toBe(200);
    world.clock.set(world.startsAt + 68 * minute + arrivalGraceMs + 1);
    await close(world);
    expect((await world.sittings.find(world.sittingId()))?.state).toBe('timedOut');
  });
});
