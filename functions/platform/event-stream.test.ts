import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { fail, ok } from '../../shared/kernel/result.ts';
import { embeddedTable } from '../../test/builders/embedded-table.ts';
import { testClock } from '../../test/builders/test-clock.ts';
import { chainHash, eventStreams, type StreamKind } from './event-stream.ts';

const counted: StreamKind<number, { type: 'added'; amount: number }> = {
  kind: 'count',
  event: z.object({ type: z.literal('added'), amount: z.int() }),
  fold: (state, { event }) => (state ?? 0) + event.amount,
};
const add = (amount: number) => ({ type: 'added', amount }) as const;

describe('event streams', () => {
  let engine: Awaited<ReturnType<typeof embeddedTable>>;
  beforeAll(async () => {
    engine = await embeddedTable();
  });
  afterAll(() => engine.stop());
  const open = () => eventStreams({ table: engine.table, clock: testClock() }, counted);

  it('creates once, folds, and is read alike by another process', async () => {
    const streams = open();
    expect(await streams.create('a', 'lan', add(2))).toEqual(ok(2));
    expect(await streams.create('a', 'lan', add(9))).toEqual(fail('conflict'));
    await streams.change('a', 'minh', () => ok(add(3)));
    expect(await open().load('a')).toBe(5);
    expect(await open().ids()).toContain('a');
  });

  it('loses none of 20 simultaneous changes by two processes', async () => {
    const [left, right] = [open(), open()];
    await left.create('b', 'lan', add(0));
    let wins = 0;
    for (let round = 0; round < 10; round++) {
      const results = await Promise.all(
        [left, right].map((s) => s.change('b', 'x', () => ok(add(1)))),
      );
      wins += results.filter((r) => r.ok).length;
    }
    expect(wins).toBe(20);
    expect(await open().load('b')).toBe(20);
  });

  it('links every event to the one before, so that a change shows', async () => {
    const streams = open();
    await streams.create('c', 'lan', add(1));
    await streams.change('c', 'lan', () => ok(add(2)));
    const [first, second] = await streams.history('c');
    expect(second?.previousHash).toBe(first?.hash);
    const { hash, ...link } = second!;
    expect(chainHash(link)).toBe(hash);
    expect(chainHash({ ...link, event: add(3) })).not.toBe(hash);
  });

  it('writes nothing where the rule refuses or has nothing to change', async () => {
    const streams = open();
    await streams.create('d', 'lan', add(1));
    expect(await streams.change('d', 'lan', () => fail('wrong-phase'))).toEqual(
      fail('wrong-phase'),
    );
    expect(await streams.change('d', 'lan', () => ok(null))).toEqual(ok(1));
    expect(await streams.history('d')).toHaveLength(1);
    expect(await streams.change('nobody', 'lan', () => ok(add(1)))).toEqual(fail('not-found'));
  });
});
