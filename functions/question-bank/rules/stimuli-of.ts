import type * as z from 'zod';
import { defined } from '../../../shared/kernel/defined.ts';
import type { itemContract } from '../../../shared/question-bank/item-contract.ts';
import { type BankBook, currentOf } from './bank-book.ts';

type Stimulus = z.output<typeof itemContract.stimuli.answer>['stimuli'][number];

/** The stimuli of the current questions, with how many questions are about each. */
export function stimuliOf(book: BankBook): Stimulus[] {
  const stimuli = new Map<string, Stimulus>();
  for (const each of book.items.values()) {
    const { item, state } = currentOf(each);
    if (!item.stimulus || state === 'discarded') continue;
    const { stimulusId, text, rich } = item.stimulus;
    const items = (stimuli.get(stimulusId)?.items ?? 0) + 1;
    stimuli.set(stimulusId, { stimulusId, text, ...defined({ rich }), items });
  }
  return [...stimuli.values()];
}
