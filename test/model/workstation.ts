import type { Endpoint } from '../../shared/kernel/endpoint.ts';
import type { AnswerEvent } from '../../shared/sitting/answer-event.ts';
import {
  makeSittingController,
  type SittingController,
} from '../../web/features/sitting/sitting-controller.ts';
import { makeApi } from '../../web/platform/api-client.ts';
import { unreachable } from '../../web/platform/client-problem.ts';
import { disk } from './disk.ts';
import { wire } from './wire.ts';

/** What a workstation stands in: time that the test lets pass, and the server. */
export interface Surroundings {
  now(): number;
  fetch: typeof fetch;
  /** A page wrote an event down that was not there before. */
  recorded(name: string, event: AnswerEvent): void;
}

/** A test-centre PC with the real page logic on it, behind a network that can be made as bad as one likes. */
export function workstation(name: string, around: Surroundings, random: () => number) {
  const clocks = { set: 0, slept: 0 };
  const pc = disk((event) => around.recorded(name, event));
  const network = wire(around);
  let token: string | undefined;
  let timers: { due: number; run: () => void }[] = [];
  let opened = around.now();
  let opens = 0;
  let isOff = false;
  let page: SittingController;

  function after(milliseconds: number, run: () => void): () => void {
    const timer = { due: around.now() + milliseconds, run };
    timers.push(timer);
    return () => {
      timers = timers.filter((other) => other !== timer);
    };
  }

  function open(): SittingController {
    timers = [];
    isOff = false;
    opened = around.now();
    clocks.slept = 0;
    const mine = ++opens;
    const isAlive = () => mine === opens;
    const direct = makeApi({ token: () => token, fetch: network.through(isAlive) });
    // The client's own time limit needs a real clock: here every failure is told at once.
    const api = {
      call: (endpoint: Endpoint, input?: never) =>
        direct.call(endpoint, input).catch(() => ({ ok: false, problem: unreachable })),
    } as typeof direct;
    page = makeSittingController({
      api,
      storage: pc.storage,
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
    kept: pc.kept,
    /** The page dies; what was on its way arrives all the same. */
    die() {
      opens += 1;
      timers = [];
      isOff = true;
    },
    /** The page comes up from what the disk holds. */
    reload: () => open(),
    /** Runs what is due by now. */
    step() {
      network.step();
      const due = timers.filter((timer) => timer.due <= around.now());
      timers = timers.filter((timer) => timer.due > around.now());
      for (const timer of due) timer.run();
      if (!isOff) page.tick();
    },
    isOff: () => isOff,
    busy: () => network.busy(),
  };
}
export type Workstation = ReturnType<typeof workstation>;
