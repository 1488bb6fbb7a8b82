import { canonicalJson } from '../../../shared/kernel/canonical-json.ts';
import type { Finding } from '../../../shared/kernel/problem.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { type Item, item } from '../../../shared/question-bank/item.ts';
import type { ItemDraft } from '../../../shared/question-bank/item-draft.ts';
import { type BankBook, currentOf } from './bank-book.ts';
import { draftFindings, tidyDraft } from './tidy-draft.ts';
import { toItem } from './to-item.ts';

/** The spelling the bank has of a topic that differs only in case, so that a cell is not split. */
export function spellingsOf(book: BankBook): Map<string, string> {
  const spellings = new Map<string, string>();
  for (const each of book.items.values()) {
    const { topic } = currentOf(each).item;
    spellings.set(topic.toLowerCase(), topic);
  }
  return spellings;
}

/** The stimulus of the bank that a draft takes, if it is the same to the letter. */
function sameStimulus(book: BankBook, stimulus: ItemDraft['stimulus']): string | undefined {
  if (stimulus?.stimulusId === undefined) return undefined;
  const { stimulusId, text, rich } = stimulus;
  const wanted = canonicalJson({ text, rich: rich ?? null });
  for (const each of book.items.values())
    for (const { item: known } of each.versions)
      if (
        known.stimulus?.stimulusId === stimulusId &&
        canonicalJson({ text: known.stimulus.text, rich: known.stimulus.rich ?? null }) === wanted
      )
        return stimulusId;
  return undefined;
}

/**
 * The question that a form's draft makes: a new one, or the next version of the one given. Problem:
 * bad-request with a finding for each field of the form.
 */
export function draftItem(
  book: BankBook,
  given: ItemDraft,
  nextId: () => string,
  before?: { readonly item: Item; readonly version: number },
): Result<Item> {
  const draft = tidyDraft(given);
  const findings: Finding[] = draftFindings(draft);
  if (findings.length > 0) return fail('bad-request', { findings });
  const topic = spellingsOf(book).get(draft.topic.toLowerCase()) ?? draft.topic;
  const stimulusId = sameStimulus(book, draft.stimulus);
  const made = toItem(draft, topic, nextId, {
    version: before?.version ?? 1,
    ...(before ? { before: before.item } : {}),
    ...(stimulusId === undefined ? {} : { stimulusId }),
  });
  // A text made anew from a rich one may be longer than the form's schema could see.
  const parsed = item.safeParse(made);
  if (parsed.success) return ok(parsed.data);
  return fail('bad-request', {
    findings: parsed.error.issues.slice(0, 50).map((issue) => ({
      field: issue.path.join('.'),
      vi: `Giá trị chưa hợp lệ (${issue.message})`,
      en: `Invalid value (${issue.message})`,
    })),
  });
}
