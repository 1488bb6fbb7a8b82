import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Table } from '../../functions/platform/table.ts';
import { candidateContract } from '../../shared/sitting/candidate-contract.ts';
import { embeddedTable } from '../builders/embedded-table.ts';
import { candidateWorld, choose } from './candidate-world.ts';

/** The same table, telling how often each thing was asked of it. */
function counted(table: Table): { table: Table; take(): Record<string, number> } {
  let counts: Record<string, number> = {};
  const count = new Proxy(table, {
    get(target, name: keyof Table) {
      const ask = target[name] as (...values: unknown[]) => unknown;
      return (...values: unknown[]) => {
        counts[name] = (counts[name] ?? 0) + 1;
        return ask.apply(target, values);
      };
    },
  });
  return {
    table: count,
    take() {
      const taken = counts;
      counts = {};
      return taken;
    },
  };
}

describe('the bell', () => {
  let engine: Awaited<ReturnType<typeof embeddedTable>>;
  beforeAll(async () => {
    engine = await embeddedTable();
  });
  afterAll(() => engine.stop());

  it('250 who start at once all start, each on a sitting of their own (relate#740)', async () => {
    const world = await candidateWorld(engine.table, { candidates: 250 });
    const tokens = await Promise.all(
      world.tickets.map(async (_, i) => (await world.signIn(i)).json.token as unknown as string),
    );
    world.clock.set(world.startsAt);
    const starts = await Promise.all(
      tokens.map((token) => world.call(candidateContract.start, { token })),
    );
    expect(starts.filter(({ status }) => status !== 200)).toEqual([]);
    expect(new Set(starts.map(({ json }) => json.paperKey)).size).toBe(250);
  });

  it('start, save and hand in ask the table for next to nothing (Artemis#5444, Artemis#7047, CSCfi/exam#619)', async () => {
    const { table, take } = counted(engine.table);
    const world = await candidateWorld(table, { candidates: 2 });
    const [token = '', other = '']: string[] = [
      (await world.signIn(0)).json.token!,
      (await world.signIn(1)).json.token!,
    ];
    world.clock.set(world.startsAt);
    // What the session says is read once for all its candidates.
    await world.call(candidateContract.start, { token: other });
    take();
    await world.call(candidateContract.start, { token });
    expect(take()).toEqual({ update: 1 });
    await world.save(token, 1, choose(1, 0));
    expect(take()).toEqual({ update: 1 });
    await world.submit(token, 1);
    // Written once, and graded at once from what is stored.
    const { update, ...reads } = take();
    expect(update).toBe(1);
    expect(Object.values(reads).reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(5);
  });
});
