import type { AnswerEvent } from '../../shared/sitting/answer-event.ts';
import type { JournalStorage, KeptSitting } from '../../web/features/sitting/journal-storage.ts';

/**
 * A disk that outlives the page: it keeps what was written, and nothing that was only in memory.
 * `appended` hears of every event as it is written down.
 */
export function disk(appended: (event: AnswerEvent) => void) {
  const sittings = new Map<string, KeptSitting>();
  const change = (name: string, by: (old: KeptSitting) => KeptSitting) => {
    const old = sittings.get(name);
    if (old) sittings.set(name, by(old));
  };
  const storage: JournalStorage = {
    load: async (name) => sittings.get(name),
    find: async (id) => [...sittings.values()].find(({ head }) => head.sittingId === id),
    begin: async (name, head, entries) => {
      const { opening = {}, stamp } = sittings.get(name) ?? {};
      sittings.set(name, { key: name, head, entries, opening, stamp });
    },
    append: async (name, entry) => {
      appended(entry.event);
      change(name, (old) => ({ ...old, entries: [...old.entries, entry] }));
    },
    changeHead: async (name, to) =>
      change(name, (old) => ({ ...old, head: { ...old.head, ...to } })),
    keepOpening: async (name, opening) => change(name, (old) => ({ ...old, opening })),
    keepStamp: async (name, stamp) => change(name, (old) => ({ ...old, stamp })),
    clear: async (name) => void sittings.delete(name),
  };
  return { storage, kept: () => [...sittings.values()].at(-1) };
}
