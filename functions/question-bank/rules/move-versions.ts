import type { Finding, ProblemCode } from '../../../shared/kernel/problem.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import type { BankEvent } from '../../../shared/question-bank/bank.ts';
import type { VersionRef } from '../../../shared/question-bank/bulk-change.ts';
import type { VersionState } from '../../../shared/question-bank/version-state.ts';
import { type BankBook, type BookItem, type BookVersion, currentOf } from './bank-book.ts';
import { refuseItems } from './refuse-items.ts';

export type Move = 'send' | 'takeBack' | 'discard' | 'approve' | 'sendBack' | 'retire';

interface MoveRule {
  readonly from: readonly VersionState[];
  readonly to: Extract<BankEvent, { type: 'itemsMoved' }>['to'];
  /** Only its authors may, or only who is none of them. */
  readonly who?: 'authors' | 'others';
}

/** Who may move a version from where to where; the access table says by which role. */
const moves: Readonly<Record<Move, MoveRule>> = {
  send: { from: ['draft', 'sentBack'], to: 'inReview' },
  takeBack: { from: ['inReview'], to: 'draft', who: 'authors' },
  discard: { from: ['draft', 'inReview', 'sentBack'], to: 'discarded', who: 'authors' },
  approve: { from: ['inReview'], to: 'approved', who: 'others' },
  sendBack: { from: ['inReview'], to: 'sentBack', who: 'others' },
  retire: { from: ['approved'], to: 'retired' },
};

function refusal(
  rule: MoveRule,
  item: BookItem | undefined,
  version: BookVersion | undefined,
  by: string,
): ProblemCode | undefined {
  if (!item || !version) return 'not-found';
  // The one in force may be retired while a newer one is being written.
  if (rule.to !== 'retired' && currentOf(item) !== version) return 'conflict';
  if (!rule.from.includes(version.state)) return 'wrong-phase';
  const own = version.authors.includes(by);
  if (rule.who === 'others' && own) return 'same-person';
  if (rule.who === 'authors' && !own) return 'not-author';
  return undefined;
}

/**
 * Moves versions from one state to another, all or none. Whoever wrote at a version can never
 * approve it. Problems for one question: not-found, conflict (there is a newer version), wrong-phase,
 * same-person, not-author; for several: items-refused with a finding for each.
 */
export function moveVersions(
  book: BankBook,
  by: string,
  move: Move,
  refs: readonly VersionRef[],
  comment?: string,
): Result<Extract<BankEvent, { type: 'itemsMoved' }>> {
  const rule = moves[move];
  const versions = [...new Map(refs.map((ref) => [`${ref.itemId} ${ref.version}`, ref])).values()];
  const refused: { readonly code: ProblemCode; readonly finding: Finding }[] = [];
  for (const ref of versions) {
    const item = book.items.get(ref.itemId);
    const version = item?.versions[ref.version - 1];
    const code = refusal(rule, item, version, by);
    if (code) refused.push(refuseItems.one(code, ref, item));
  }
  if (refused.length > 0) return refuseItems.all(refused, versions.length);
  return ok({ type: 'itemsMoved', to: rule.to, versions, ...(comment ? { comment } : {}) });
}
