import * as z from 'zod';
import { storedObject } from '../exam/stored-object.ts';
import { id } from '../kernel/id.ts';
import { itemDraft } from './item-draft.ts';
import { sheetMapping } from './sheet-mapping.ts';

/** Something about a question of a foreign file that its reader must know. See functions/question-bank/rules/read-bank.ts. */
export const readingNote = z.object({
  kind: z.enum(['refused', 'lost', 'changed']),
  vi: z.string(),
  en: z.string(),
});

/** What a file need not say; the person who imports then does. */
export const openTags = itemDraft.pick({ topic: true, difficulty: true, source: true }).partial();
export type OpenTags = z.infer<typeof openTags>;

/** A question that is there already, in the bank or further up in the same file. */
export const readingTwin = z.object({
  /** Its place in the file, from 1; left out where it is in the bank. */
  place: z.int().optional(),
  stem: z.string(),
  similarity: z.number(),
  exact: z.boolean(),
});

/** A question as the file has it; one without a draft cannot be taken. */
export const readQuestion = z.object({
  /** From 1 through the whole file, archives too: what the preview calls it. */
  place: z.int(),
  file: z.string(),
  /** From 1 in its own file, and the line it begins on where there are lines. */
  number: z.int(),
  line: z.int().optional(),
  name: z.string(),
  draft: z.object({ ...itemDraft.shape, ...openTags.shape }).optional(),
  notes: z.array(readingNote),
  twins: z.array(readingTwin),
});
export type ReadQuestion = z.infer<typeof readQuestion>;

/** The object behind a reading. */
export const readQuestions = z.object({ questions: z.array(readQuestion) });

/** A file that was read and not taken yet: what is in it, or which columns have to be named first. */
export const reading = z.object({
  readingId: id,
  bankId: id,
  by: z.string(),
  fileName: z.string(),
  notes: z.array(readingNote),
  content: storedObject,
  counts: z.object({
    /** Those that can be taken, those that cannot. */
    takeable: z.int(),
    refused: z.int(),
    /** Takeable ones that lose or change something; that the bank or the file has already; that are near to others. */
    noted: z.int(),
    twins: z.int(),
    near: z.int(),
    /** Takeable ones whose topic, difficulty or source the file does not say. */
    noTopic: z.int(),
    noDifficulty: z.int(),
    noSource: z.int(),
  }),
  /** A spreadsheet with columns of its own: its first rows as texts, and what they seem to be. */
  sheet: z
    .object({ rows: z.array(z.array(z.string())), guess: sheetMapping, mapped: z.boolean() })
    .optional(),
});
export type Reading = z.infer<typeof reading>;

/** What of a reading is taken into the bank, and with which tags. */
export const taking = z.object({
  /** Places of the questions. */
  places: z.array(z.int().min(1)).min(1).max(20_000),
  /** For questions whose file does not say it. */
  fill: openTags,
  /** For some questions, whatever the file says. Later ones go before earlier ones. */
  set: z
    .array(z.object({ places: z.array(z.int().min(1)).min(1).max(20_000), tags: openTags }))
    .max(200)
    .default([]),
  /** What the bank has already, or the file has twice: refuses the import, or is taken all the same. */
  duplicates: z.enum(['refuse', 'keep']).default('refuse'),
});
export type Taking = z.infer<typeof taking>;
