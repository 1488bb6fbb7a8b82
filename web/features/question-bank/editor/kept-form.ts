import * as z from 'zod';
import { type ItemForm, itemForm } from './item-form.ts';

const kept = z.object({
  at: z.number(),
  /** The version it was typed from; left out for a new question. */
  basis: z.number().optional(),
  form: itemForm,
});
export type KeptForm = z.infer<typeof kept>;

/** How long unsaved text stays on a computer (milliseconds): questions are confidential. */
const longest = 3 * 24 * 60 * 60_000;

/** What is being written is kept under the person, the bank and the question. */
export function keptName(subject: string, bankId: string, itemId: string | undefined): string {
  return `truong-thi.question.${subject}.${bankId}.${itemId ?? 'new'}`;
}

/** Unsaved text of before a reload or a crash; what is too old or no form is thrown away. */
export function readKept(storage: Storage, name: string, now: number): KeptForm | undefined {
  try {
    const text = storage.getItem(name);
    if (text === null) return undefined;
    const found = kept.safeParse(JSON.parse(text));
    if (found.success && now - found.data.at < longest) return found.data;
    storage.removeItem(name);
  } catch {
    // A browser that keeps nothing: there is nothing to take back.
  }
  return undefined;
}

export function keepForm(
  storage: Storage,
  name: string,
  form: ItemForm,
  basis: number | undefined,
  now: number,
): void {
  try {
    const value: KeptForm = { at: now, form, ...(basis === undefined ? {} : { basis }) };
    storage.setItem(name, JSON.stringify(value));
  } catch {
    // Full or forbidden: the text still stands on the page.
  }
}

export function forgetForm(storage: Storage, name: string): void {
  try {
    storage.removeItem(name);
  } catch {
    // Nothing was kept there.
  }
}
