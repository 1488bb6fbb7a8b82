import type { ImportNote } from '../rules/read-bank.ts';

/** Collects what must be said about one question; the same thing is said once. */
export interface ItemNotes {
  add(...notes: readonly ImportNote[]): void;
  /** The question cannot be taken. Gives undefined, as the draft then is. */
  refuse(vi: string, en: string): undefined;
  lose(vi: string, en: string): void;
  change(vi: string, en: string): void;
  /** Whether something so far keeps the question from being taken. */
  isRefused(): boolean;
  all(): readonly ImportNote[];
}

/** An empty collection. */
export function itemNotes(): ItemNotes {
  const found = new Map<string, ImportNote>();
  const add = (...notes: readonly ImportNote[]) => {
    for (const note of notes) found.set(`${note.kind} ${note.en}`, note);
  };
  return {
    add,
    refuse: (vi, en) => void add({ kind: 'refused', vi, en }),
    lose: (vi, en) => add({ kind: 'lost', vi, en }),
    change: (vi, en) => add({ kind: 'changed', vi, en }),
    isRefused: () => [...found.values()].some(({ kind }) => kind === 'refused'),
    all: () => [...found.values()],
  };
}
