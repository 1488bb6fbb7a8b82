import { vi } from 'vitest';
import { fakeExamServer, minute } from './fake-exam-server.test-builder.ts';
import type { JournalStorage, KeptSitting } from './journal-storage.ts';
import { makeSittingController } from './sitting-controller.ts';

/** A workstation at that server, with its storage; `reload` opens the page anew, `pass` lets time go by. */
export function examRoom() {
  const { room, api } = fakeExamServer();
  const kept = new Map<string, KeptSitting>();
  const storage: JournalStorage = {
    load: async (name) => kept.get(name),
    begin: async (name, head, entries) => void kept.set(name, { head, entries }),
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
  let token: string | undefined;
  let timers: { due: number; run: () => void }[] = [];
  let page: ReturnType<typeof makeSittingController>;
  function reload() {
    timers = [];
    const opened = room.time;
    page = makeSittingController({
      api,
      storage,
      monotonic: () => room.time - opened,
      after(milliseconds, run) {
        const timer = { due: room.time + milliseconds, run };
        timers.push(timer);
        return () => {
          timers = timers.filter((other) => other !== timer);
        };
      },
      random: () => 0.5,
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
      holdTab: () => () => {},
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
  async function toFirstQuestion() {
    const opened = reload();
    await opened.signIn('CC0001', 'CODE');
    opened.confirm();
    await pass(minute + 2_000);
    await untilOpen();
    return opened;
  }
  return { room, reload, pass, untilOpen, toFirstQuestion };
}
