import * as z from 'zod';

/** What a column of somebody's spreadsheet can hold. */
export const sheetFields = [
  'stem',
  'A',
  'B',
  'C',
  'D',
  'E',
  'F',
  'key',
  'kind',
  'topic',
  'difficulty',
  'source',
  'stemEn',
] as const;
export type SheetField = (typeof sheetFields)[number];

/** How a column of keys names the right option. */
export const keyAs = z.enum(['letters', 'numbers', 'text']);
export type KeyAs = z.infer<typeof keyAs>;

/** Which column of a spreadsheet is what. */
export const sheetMapping = z.object({
  /** Row of the headings as the sheet counts, from 1; 0: there are none. */
  headingRow: z.int().min(0).max(1000),
  /** Column of each field, from 0. */
  columns: z.partialRecord(z.enum(sheetFields), z.int().min(0).max(200)),
  keyAs,
});
export type SheetMapping = z.infer<typeof sheetMapping>;
