import { expect, it } from 'vitest';
import type { Api } from '../../platform/api-client.ts';
import { unreachable } from '../../platform/client-problem.ts';
import { measureNetwork } from './measure-network.ts';

/** A line on which each request takes so long; undefined is lost. The PC is 5 s behind. */
function line(takes: readonly (number | undefined)[]) {
  let time = 1_000_000;
  let i = 0;
  const api = {
    async call() {
      const take = takes[i++];
      time += take ?? 100;
      if (take === undefined) return { ok: false, problem: unreachable };
      return { ok: true, value: { now: time - take / 2 } };
    },
  } as unknown as Api;
  return { api, clocks: { monotonic: () => time, wall: () => time - 5_000 } };
}

it('counts what was lost and tells the clock by the shortest trip', async () => {
  const { api, clocks } = line([80, undefined, 20, 300, 40]);
  expect(await measureNetwork(api, clocks)).toEqual({
    network: { trips: [80, 20, 300, 40], failed: 1 },
    clockOffset: 5_000,
  });
});

it('without a network there is nothing to say of the clock', async () => {
  const { api, clocks } = line([]);
  expect(await measureNetwork(api, clocks)).toEqual({
    network: { trips: [], failed: 5 },
    clockOffset: undefined,
  });
});
