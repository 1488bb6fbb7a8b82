import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headKey } from '../../functions/sitting/head-row.ts';
import { embeddedTable } from '../builders/embedded-table.ts';
import { candidateWorld, choose } from '../contract/candidate-world.ts';
import { busy, essay } from '../load/sent-batches.ts';
import { unitsOfSitting } from '../load/units-of-sitting.ts';

describe('sittings in the table', () => {
  let engine: Awaited<ReturnType<typeof embeddedTable>>;
  beforeAll(async () => {
    engine = await embeddedTable();
  });
  afterAll(() => engine.stop());

  it('cost at most 1.5 write units a save over 60 questions, and 2 kB at the end', async () => {
    const world = await candidateWorld(engine.table);
    const token = await world.begin(0, 'a-workstation');
    let units = 0;
    let size = 0;
    for (let i = 0; i < 60; i++) {
      world.clock.advance(55_000 + i * 13);
      const at = world.clock.now() - world.startsAt - 700;
      await world.save(token, i + 1, { ...choose(i + 1, i % 4), at });
      size = rowSize((await engine.table.get(headKey(world.sittingId())))!);
      units += Math.ceil(size / 1024);
    }
    expect(size).toBeLessThanOrEqual(2048);
    expect(units / 60).toBeLessThanOrEqual(1.5);
  });

  it.each([
    ['answers everything five times over', busy(60)],
    ['types an essay of 3,000 words', essay(3_000)],
  ])(
    'cost at most 1.5 write units a save for somebody who %s',
    async (_, sent) => {
      const { meanOfSave, saves, watch } = await unitsOfSitting(sent);
      expect(meanOfSave).toBeLessThanOrEqual(1.5);
      // The moves read the head, once for each page.
      expect(saves.read).toBeLessThan(sent.length / 2);
      // Whoever has looked once reads no page again.
      expect(watch[1]).toBeLessThanOrEqual(1);
    },
    60_000,
  );

  it('are opened twice without harm, also when somebody has already signed in', async () => {
    const world = await candidateWorld(engine.table, { candidates: 30 });
    const token = await world.begin();
    await world.save(token, 1, choose(1, 0));
    await world.sittings.open(world.sheet, world.tickets, world.deadlineAt);
    expect((await world.save(token, 2, choose(2, 0))).json).toMatchObject({ acknowledged: 2 });
    expect((await world.signIn(1)).status).toBe(200);
    const ids = world.tickets.map((ticket) => ticket.sittingId);
    expect(await world.sittings.tickets(ids)).toHaveLength(30);
    expect((await world.sittings.findMany(ids)).map((each) => each.state).sort()).toEqual([
      ...Array(28).fill('assigned'),
      'running',
      'waiting',
    ]);
  });
});

/** The bytes a row is billed by, as the DynamoDB guide counts them. */
function rowSize(row: Record<string, unknown>): number {
  const sizeOf = (value: unknown): number => {
    if (typeof value === 'string') return Buffer.byteLength(value);
    if (typeof value === 'number') return Math.ceil(String(value).length / 2) + 1;
    if (value instanceof Uint8Array) return value.length;
    if (Array.isArray(value)) return 3 + value.reduce((sum, each) => sum + 1 + sizeOf(each), 0);
    return 1;
  };
  return Object.entries(row).reduce((sum, [name, value]) => sum + name.length + sizeOf(value), 0);
}
