import type { Finding, ProblemCode } from '../../../shared/kernel/problem.ts';
import { fail, type Result } from '../../../shared/kernel/result.ts';
import type { VersionRef } from '../../../shared/question-bank/bulk-change.ts';
import { type BookItem, currentOf } from './bank-book.ts';

/** A question that stands in the way, and why. */
export interface RefusedItem {
  readonly code: ProblemCode;
  readonly finding: Finding;
}

/** As many as are worth showing at once. */
const mostShown = 200;

const why: Partial<
  Record<ProblemCode, (item: BookItem | undefined) => { vi: string; en: string }>
> = {
  'not-found': () => ({
    vi: 'không có trong ngân hàng này',
    en: 'it is not in this bank',
  }),
  conflict: (item) => {
    const now = item && currentOf(item);
    return {
      vi: `đã có phiên bản ${now?.version ?? '?'} của ${now?.by ?? '?'}. Hãy mở phiên bản đó, chép phần của bạn sang rồi lưu lại`,
      en: `there is version ${now?.version ?? '?'} by ${now?.by ?? '?'} by now. Open it, copy your part into it and save again`,
    };
  },
  'wrong-phase': (item) => ({
    vi: `đang ở trạng thái khác (${item ? currentOf(item).state : '?'}). Hãy tải lại`,
    en: `it is in another state (${item ? currentOf(item).state : '?'}). Reload`,
  }),
  'same-person': () => ({
    vi: 'bạn là người viết phiên bản này; cần người khác duyệt',
    en: 'you wrote at this version; somebody else must review it',
  }),
  'not-author': () => ({
    vi: 'bạn không viết phiên bản này',
    en: 'you did not write at this version',
  }),
};

function one(code: ProblemCode, ref: VersionRef, item: BookItem | undefined): RefusedItem {
  const stem = item ? currentOf(item).item.stem.slice(0, 80) : ref.itemId;
  const reason = why[code]?.(item) ?? { vi: code, en: code };
  return {
    code,
    finding: { field: ref.itemId, vi: `“${stem}”: ${reason.vi}.`, en: `“${stem}”: ${reason.en}.` },
  };
}

/** The problem of one refused question by its own name, of several as items-refused. */
function all(refused: readonly RefusedItem[], asked: number): Result<never> {
  const findings = refused.slice(0, mostShown).map(({ finding }) => finding);
  const [first] = refused;
  if (asked === 1 && first) return fail(first.code, { findings });
  return fail('items-refused', { values: { count: refused.length }, findings });
}

/** Says of questions why something cannot be done to them. */
export const refuseItems = { one, all };
