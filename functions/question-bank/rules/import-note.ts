import type { ImportNote } from './read-bank.ts';

const noteOf =
  (kind: ImportNote['kind']) =>
  (vi: string, en: string): ImportNote => ({ kind, vi, en });

/** Notes about a question of a foreign file, by what became of it. See `ImportNote`. */
export const importNote = {
  refused: noteOf('refused'),
  lost: noteOf('lost'),
  changed: noteOf('changed'),
} as const;
