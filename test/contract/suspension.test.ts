import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDueSessions } from '../../functions/sitting/close-due-sessions.ts';
import { embeddedTable } from '../builders/embedded-table.ts';
import { candidateWorld, choose, minute } from './candidate-world.ts';
import { ledgerDesk } from './ledger-desk.ts';

describe('suspension', () => {
  let engine: Awaited<ReturnType<typeof embeddedTable>>;
  beforeAll(async () => {
    engine = await embeddedTable();
  });
  afterAll(() => engine.stop());

  it('ends the sitting at once, whatever it was doing, and leaves what was answered on record', async () => {
    const world = await candidateWorld(engine.table, { candidates: 3 });
    const { suspend, enter, room } = ledgerDesk(world);
    const token = await world.begin(0);
    await world.save(token, 1, choose(1, 0));
    const other = await world.begin(1);
    await enter({ sittingId: world.sittingId(1) }, { kind: 'pause' });
    world.clock.set(world.startsAt + 10 * minute);
    expect(await suspend(world.sittingId(0))).toMatchObject({ status: 200 });
    expect((await suspend(world.sittingId(1))).status).toBe(200);
    expect((await world.save(token, 2, choose(2, 0))).code).toBe('sitting-suspended');
    expect((await world.save(other, 1, choose(2, 0))).code).toBe('sitting-suspended');
    expect((await world.submit(token, 1)).code).toBe('sitting-suspended');
    const found = await world.sittings.find(world.sittingId(0));
    expect(found).toMatchObject({
      state: 'suspended',
      endedAt: world.clock.now(),
      acknowledged: 1,
    });
    expect((await suspend(world.sittingId(0))).status).toBe(200);
    expect((await room()).ledger[0]).toMatchObject({
      kind: 'suspension',
      candidateNumber: world.tickets[1]!.candidateNumber,
      incident: 'BB-02',
      by: 'uoc',
    });
    await enter('session', { kind: 'grant', minutes: 5 });
    expect((await world.sittings.find(world.sittingId(0)))?.state).toBe('suspended');
  });

  it('holds from the moment it was decided: a hand-in a second later does not undo it', async () => {
    const world = await candidateWorld(engine.table, { candidates: 2 });
    const tokens = [await world.begin(0), await world.begin(1)];
    world.clock.set(world.startsAt + 5 * minute);
    await world.submit(tokens[1]!, 0);
    world.clock.set(world.startsAt + 6 * minute);
    for (const index of [0, 1])
      await world.exams.change(world.sheet.examId, 'uoc', () => ({
        ok: true,
        value: {
          type: 'candidateSuspended',
          sessionId: 'morning',
          suspension: {
            sittingId: world.sittingId(index),
            otherSittingIds: [],
            reason: 'Dùng tài liệu',
            incident: 'BB-1',
          },
        },
      }));
    const decided = world.clock.now();
    world.clock.set(decided + 1000);
    expect((await world.submit(tokens[0]!, 0)).status).toBe(200);
    await closeDueSessions(world, world.clock.now());
    expect(await world.sittings.find(world.sittingId(0))).toMatchObject({
      state: 'suspended',
      endedAt: decided,
    });
    expect((await world.sittings.find(world.sittingId(1)))?.state).toBe('submitted');
  });

  it('is decided by the head, of a candidate in the room; what others record is a proposal', async () => {
    const world = await candidateWorld(engine.table);
    const { suspend } = ledgerDesk(world);
    await world.begin();
    for (const who of ['hung', 'ky-thuat', 'other-head'])
      expect((await suspend(world.sittingId(), who)).status).toBe(403);
    expect((await world.sittings.find(world.sittingId()))?.state).toBe('running');
    expect((await suspend('x'.repeat(20))).code).toBe('not-found');
    expect((await suspend(world.sittingId(), 'room-head')).status).toBe(200);
    expect((await world.sittings.find(world.sittingId()))?.state).toBe('suspended');
  });
});
