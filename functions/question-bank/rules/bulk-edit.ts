import { canonicalJson } from '../../../shared/kernel/canonical-json.ts';
import { defined } from '../../../shared/kernel/defined.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import type { BulkChange, VersionRef } from '../../../shared/question-bank/bulk-change.ts';
import type { Item } from '../../../shared/question-bank/item.ts';
import { tidyTopic } from '../../../shared/question-bank/topic-path.ts';
import { plainOfRich } from '../../../shared/rich-text/plain-of-rich.ts';
import { type BankBook, currentOf } from './bank-book.ts';
import { type RefusedItem, refuseItems } from './refuse-items.ts';

/** What a field becomes: what the change says, nothing where it says null, else what it was. */
const over = <T>(given: T | null | undefined, before: T | undefined): T | undefined =>
  given === undefined ? before : (given ?? undefined);

function changed(item: Item, change: BulkChange, stimulusId: string): Item {
  const { topic, difficulty, source, stimulus } = change;
  const { language, positionGroups, enemyGroup, stimulus: about, ...rest } = item;
  const text = stimulus?.rich ? plainOfRich(stimulus.rich) : stimulus?.text.trim();
  return {
    ...rest,
    topic: topic === undefined ? item.topic : tidyTopic(topic),
    difficulty: difficulty ?? item.difficulty,
    source: source ?? item.source,
    ...defined({
      language: over(change.language, language),
      positionGroups: over(change.positionGroups, positionGroups),
      enemyGroup: over(change.enemyGroup, enemyGroup),
      stimulus: over(
        stimulus && { stimulusId, text: text ?? '', ...defined({ rich: stimulus.rich }) },
        about,
      ),
    }),
  };
}

/**
 * The next versions of many questions with some tags changed, all or none; those that are so already
 * are left out. A changed stimulus gets the id given, since papers show one text for one id. Problems:
 * as of single edits, or items-refused.
 */
export function bulkEdit(
  book: BankBook,
  refs: readonly VersionRef[],
  change: BulkChange,
  stimulusId: string,
): Result<readonly Item[]> {
  const refused: RefusedItem[] = [];
  const items = new Map<string, Item>();
  for (const ref of refs) {
    const entry = book.items.get(ref.itemId);
    const current = entry && currentOf(entry);
    if (!current || current.version !== ref.version) {
      refused.push(refuseItems.one(current ? 'conflict' : 'not-found', ref, entry));
      continue;
    }
    const next = changed(current.item, change, current.item.stimulus?.stimulusId ?? stimulusId);
    if (canonicalJson(next) === canonicalJson(current.item)) continue;
    items.set(ref.itemId, {
      ...changed(current.item, change, stimulusId),
      version: (entry?.versions.length ?? 0) + 1,
    });
  }
  if (refused.length > 0) return refuseItems.all(refused, refs.length);
  return ok([...items.values()]);
}
