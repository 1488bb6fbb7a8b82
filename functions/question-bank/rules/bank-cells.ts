import type * as z from 'zod';
import type { bankCell } from '../../../shared/question-bank/bank.ts';
import type { Difficulty, Item } from '../../../shared/question-bank/item.ts';

export type BankCell = z.infer<typeof bankCell>;

const order: readonly Difficulty[] = ['easy', 'medium', 'hard'];
const collator = new Intl.Collator('vi');

/** The counts by group of positions, once a cell holds a question that is not for everybody. */
function groupCounts(
  before: BankCell | undefined,
  own: readonly string[] | undefined,
): Pick<BankCell, 'groups' | 'general'> {
  if (!own && !before?.groups) return {};
  const groups = { ...before?.groups };
  for (const group of own ?? []) groups[group] = (groups[group] ?? 0) + 1;
  return { groups, general: (before?.general ?? before?.count ?? 0) + (own ? 0 : 1) };
}

/** How many items there are per topic and difficulty, topics in Vietnamese order. */
export function bankCells(items: readonly Item[]): BankCell[] {
  const cells = new Map<string, BankCell>();
  for (const { topic, difficulty, kind, positionGroups } of items) {
    const name = `${difficulty}|${topic}`;
    const before = cells.get(name);
    const essays = (before?.essays ?? 0) + (kind === 'essay' ? 1 : 0);
    cells.set(name, {
      topic,
      difficulty,
      count: (before?.count ?? 0) + 1,
      ...(essays > 0 ? { essays } : {}),
      ...groupCounts(before, positionGroups),
    });
  }
  return [...cells.values()].sort(
    (a, b) =>
      collator.compare(a.topic, b.topic) ||
      order.indexOf(a.difficulty) - order.indexOf(b.difficulty),
  );
}
