import { vi } from 'vitest';
import type { PaperQuestion } from '../../../shared/paper/paper.ts';
import { fakeExamServer, minute } from './fake-exam-server.test-builder.ts';
import type { JournalStorage, KeptSitting } from './journal-storage.ts';
import { makeSittingController } from './sitting-controller.ts';

/** A workstation at that server, with its storage; `reload` opens the page anew, `pass` lets time go by. */
export function examRoom(questions?: readonly PaperQuestion[]) {
  const { room, api, answersKey } = fakeExamServer(questions);
  const kept = new Map<string, KeptSitting>();
  const storage: JournalStorage = {
    load: async (name) => kept.get(name),
    find: async (id) => [...kept.values()].find(({ head }) => head.sittingId === id),
    begin: async (name, head, entries) => {
      const { opening = {}, stamp } = kept.get(name) ?? {};
      kept.set(name, { key: name, head, entries, opening, stamp });
    },
    keepOpening: async (name, opening) => {
      const old = kept.get(name);
      if (old) kept.set(name, { ...old, opening });
    },
    keepStamp: async (name, stamp) => {
      const old = kept.get(name);
      if (old) kept.set(name, { ...old, stamp });
    },
    append: async (name, entry) => {
      const old = kept.get(name);
      if (old) kept.set(name, { ...old, entries: [...old.entries, entry] });
    },
    changeHead: async (name, change) => {
      const old = kept.get(name);
      if (old) kept.set(name, { ...old, head: { ...old.head, ...change } });
    },
    clear: async (name) => void kept.delete(name),
  };
  const workstation = { clockSet: 0, slept: 0 };
  let token: string | undefined;
  let loseTab = () => {};
  let timers: { due: number; run: () => void }[] = [];
  let page: ReturnType<typeof makeSittingController>;
  function reload() {
    timers = [];
    loseTab = () => {};
    const opened = room.time;
    page = makeSittingController({
      api,
      storage,
      // Stands still while the PC sleeps.
      monotonic: () => room.time - opened - workstation.slept,
      // A PC whose clock is a day late, and may be set.
      wall: () => room.time - 24 * 60 * minute + workstation.clockSet,
      after(milliseconds, run) {
        const timer = { due: room.time + milliseconds, run };
        timers.push(timer);
        return () => {
          timers = timers.filter((other) => other !== timer);
        };
      },
      random: () => 0.5,
      randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
      deviceName: () => 'a'.repeat(32),
      token: {
        get: () => token,
        set: (text) => {
          token = text;
        },
        clear: () => {
          token = undefined;
        },
      },
      holdTab: (_key, lost) => {
        const before = loseTab;
        loseTab = lost;
        before();
        return () => {};
      },
    });
    page.begin();
    return page;
  }
  /** Lets time pass in quarter seconds, with everything that falls due. */
  async function pass(milliseconds: number) {
    for (const end = room.time + milliseconds; room.time < end; ) {
      room.time += 250;
      const due = timers.filter((timer) => timer.due <= room.time);
      timers = timers.filter((timer) => timer.due > room.time);
      for (const timer of due) timer.run();
      page.tick();
      for (let i = 0; i < 3; i++) await new Promise((resolve) => setImmediate(resolve));
    }
  }
  /** Decryption is real and takes its own time, which the virtual clock does not know. */
  async function untilOpen() {
    await vi.waitUntil(() => page.model.get().stage === 'answering', { timeout: 10_000 });
  }
  /** Lets time pass until it holds, for a minute at most: what is decrypted meanwhile is waited for. */
  async function passUntil(holds: () => boolean) {
    for (let seconds = 0; seconds < 60 && !holds(); seconds++) {
      await pass(1_000);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
  async function toFirstQuestion() {
    const opened = reload();
    await opened.signIn('CC0001', 'CODE');
    opened.confirm();
    await pass(minute + 2_000);
    await untilOpen();
    return opened;
  }
  /** Another tab of this browser takes the sitting. */
  const openOtherTab = () => loseTab();
  return {
    room,
    workstation,
    reload,
    pass,
    passUntil,
    untilOpen,
    toFirstQuestion,
    openOtherTab,
    answersKey,
  };
}
