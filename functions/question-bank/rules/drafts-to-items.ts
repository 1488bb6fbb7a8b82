import type { Finding } from '../../../shared/kernel/problem.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { type Item, item } from '../../../shared/question-bank/item.ts';
import type { ItemDraft } from '../../../shared/question-bank/item-draft.ts';
import { type BankBook, currentOf } from './bank-book.ts';
import { spellingsOf } from './draft-item.ts';
import { fingerprint } from './fingerprint.ts';
import { draftFindings, tidyDraft } from './tidy-draft.ts';
import { toItem } from './to-item.ts';

/** A draft and what its file calls it, or the beginning of its text. */
export interface NamedDraft {
  readonly name: string;
  readonly draft: ItemDraft;
  /** What the file's report calls it; left out: its place among the drafts, from 1. */
  readonly number?: number;
}

const mostFindings = 500;

/**
 * The questions of a file as first versions, all or nothing. Drafts that name the same stimulus share
 * one; topics take the spelling the bank has. Problem: taking-rejected, each finding under the
 * question's number in the file.
 */
export function draftsToItems(
  book: BankBook,
  drafts: readonly NamedDraft[],
  nextId: () => string,
  duplicates: 'refuse' | 'keep',
): Result<Item[]> {
  const findings: Finding[] = [];
  const spellings = spellingsOf(book);
  const inBank = new Set<string>();
  for (const each of book.items.values()) {
    const { state, item: known } = currentOf(each);
    if (state !== 'discarded') inBank.add(fingerprint(known));
  }
  const inFile = new Map<string, number>();
  const stimuli = new Map<string, string>();
  const items: Item[] = [];
  for (const [i, { name, draft: given, number = i + 1 }] of drafts.entries()) {
    const report = (finding: { vi: string; en: string; field?: string | undefined }) =>
      findings.push({
        row: number,
        field: finding.field ?? name.slice(0, 60),
        vi: `Câu ${number}: ${finding.vi}`,
        en: `Question ${number}: ${finding.en}`,
      });
    const draft = tidyDraft(given);
    for (const finding of draftFindings(draft)) report(finding);
    const topic = spellings.get(draft.topic.toLowerCase()) ?? draft.topic;
    spellings.set(topic.toLowerCase(), topic);
    const shared = draft.stimulus?.name;
    const stimulusId = (shared !== undefined && stimuli.get(shared)) || nextId();
    if (shared !== undefined) stimuli.set(shared, stimulusId);
    const parsed = item.safeParse(toItem(draft, topic, nextId, { version: 1, stimulusId }));
    if (!parsed.success) {
      for (const { path, message } of parsed.error.issues.slice(0, 5))
        report({
          field: path.join('.'),
          vi: `giá trị chưa hợp lệ (${message}).`,
          en: `invalid value (${message}).`,
        });
      continue;
    }
    items.push(parsed.data);
    if (duplicates === 'keep') continue;
    const print = fingerprint(parsed.data);
    const twin = inFile.get(print);
    if (twin !== undefined) report({ vi: `trùng với câu ${twin}.`, en: `same as ${twin}.` });
    else if (inBank.has(print))
      report({ vi: 'đã có trong ngân hàng.', en: 'it is already in the bank.' });
    inFile.set(print, twin ?? number);
  }
  if (findings.length === 0) return ok(items);
  const shown = findings.slice(0, mostFindings);
  return fail('taking-rejected', { values: { count: findings.length }, findings: shown });
}
