import type { Endpoint } from '../../shared/kernel/endpoint.ts';
import type { JournalStorage, KeptSitting } from '../../web/features/sitting/journal-storage.ts';
import {
  makeSittingController,
  type SittingController,
} from '../../web/features/sitting/sitting-controller.ts';
import { makeApi } from '../../web/platform/api-client.ts';
import { unreachable } from '../../web/platform/client-problem.ts';

/** What a workstation stands in: time that the test lets pass, and the server. */
export interface Surroundings {
  now(): number;
  fetch: typeof fetch;
}

/** A disk that outlives the page: it keeps what was written, and nothing that was only in memory. */
function disk(): JournalStorage {
  const kept = new Map<string, KeptSitting>();
  const change = (name: string, by: (old: KeptSitting) => KeptSitting) => {
    const old = kept.get(name);
    if (old) kept.set(name, by(old));
  };
  return {
    load: async (name) => kept.get(name),
    find: async (id) => [...kept.values()].find(({ head }) => head.sittingId === id),
    begin: async (name, head, entries) => {
      const { opening = {}, stamp } = kept.get(name) ?? {};
      kept.set(name, { key: name, head, entries, opening, stamp });
    },
    append: async (name, entry) =>
      change(name, (old) => ({ ...old, entries: [...old.entries, entry] })),
    changeHead: async (name, to) =>
      change(name, (old) => ({ ...old, head: { ...old.head, ...to } })),
    keepOpening: async (name, opening) => change(name, (old) => ({ ...old, opening })),
    keepStamp: async (name, stamp) => change(name, (old) => ({ ...old, stamp })),
    clear: async (name) => void kept.delete(name),
  };
}

/** A test-centre PC with the real page logic on it, behind a network that can be made as bad as one likes. */
export function workstation(name: string, around: Surroundings, random: () => number) {
  const storage = disk();
  const network = { cut: false, loseAnswers: 0, duplicate: 0, delay: 0 };
  const clocks = { set: 0, slept: 0 };
  let token: string | undefined;
  let timers: { due: number; run: () => void }[] = [];
  let opened = around.now();
  let inFlight = 0;
  let page: SittingController;

  function after(milliseconds: number, run: () => void): () => void {
    const timer = { due: around.now() + milliseconds, run };
    timers.push(timer);
    return () => {
      timers = timers.filter((other) => other !== timer);
    };
  }
  const send = (async (input: string, init: RequestInit) => {
    if (network.cut) throw new TypeError('cut');
    if (network.delay > 0) {
      const wait = network.delay;
      network.delay = 0;
      await new Promise<void>((go) => void after(wait, go));
      if (network.cut) throw new TypeError('cut');
    }
    inFlight += 1;
    try {
      if (network.duplicate > 0) {
        network.duplicate -= 1;
        await around.fetch(input, init);
      }
      const answer = await around.fetch(input, init);
      if (network.loseAnswers > 0) {
        network.loseAnswers -= 1;
        throw new TypeError('lost');
      }
      return answer;
    } finally {
      inFlight -= 1;
    }
  }) as typeof fetch;
  const direct = makeApi({ token: () => token, fetch: send });
  // The client's own time limit needs a real clock: here every failure is told at once.
  const api = {
    call: (endpoint: Endpoint, input?: never) =>
      direct.call(endpoint, input).catch(() => ({ ok: false, problem: unreachable })),
  } as typeof direct;

  function open(): SittingController {
    timers = [];
    opened = around.now();
    clocks.slept = 0;
    page = makeSittingController({
      api,
      storage,
      monotonic: () => around.now() - opened - clocks.slept,
      wall: () => around.now() + clocks.set,
      after,
      random,
      randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
      deviceName: () => name.repeat(20).slice(0, 20),
      token: {
        get: () => token,
        set: (text) => {
          token = text;
        },
        clear: () => {
          token = undefined;
        },
      },
      holdTab: () => () => {},
    });
    page.begin();
    return page;
  }
  page = open();
  return {
    name,
    network,
    clocks,
    page: () => page,
    /** The page dies and comes up again from what the disk holds. */
    reload: () => open(),
    /** Runs what is due by now. */
    step() {
      const due = timers.filter((timer) => timer.due <= around.now());
      timers = timers.filter((timer) => timer.due > around.now());
      for (const timer of due) timer.run();
      page.tick();
    },
    busy: () => inFlight > 0,
  };
}
export type Workstation = ReturnType<typeof workstation>;
