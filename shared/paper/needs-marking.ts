import { isDrawable } from './is-drawable.ts';
import type { SealedBank } from './sealed-bank.ts';

/**
 * Whether people must mark the papers drawn from a bank: a cell of its blueprint can give an essay.
 * Asked of the whole part, so that no candidate is told a result earlier than another.
 */
export function needsMarking(bank: Pick<SealedBank, 'items' | 'blueprint'>): boolean {
  const drawable = isDrawable(bank.blueprint.cells);
  return bank.items.some((item) => item.kind === 'essay' && drawable(item));
}
