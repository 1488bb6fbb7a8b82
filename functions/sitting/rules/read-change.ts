import type { Sitting } from '../../../shared/sitting/sitting.ts';
import type { SittingChange } from './sitting-change.ts';

/**
 * Notes up to which message a page has fetched, and which its candidate has read. Both only grow,
 * and nothing is read that was not fetched, so it may be said again, late and from two pages at once.
 * Each that was read is kept by its number: one that was withdrawn unread is not read by reading the
 * next. Null where all is known already.
 */
export function readChange(
  sitting: Pick<Sitting, 'epoch' | 'delivered' | 'seen'>,
  told: { readonly latest: number; readonly seen: readonly number[] },
): SittingChange | null {
  const { epoch, delivered = 0, seen = [] } = sitting;
  const fetched = Math.max(delivered, told.latest);
  const fresh = told.seen.filter((number) => number <= fetched && !seen.includes(number));
  if (fetched === delivered && fresh.length === 0) return null;
  const read = [...new Set([...seen, ...fresh])].sort((a, b) => a - b);
  return {
    from: ['waiting', 'running', 'paused', 'submitted', 'timedOut', 'suspended'],
    where: { epoch, delivered, seen },
    set: {
      ...(fetched === delivered ? {} : { delivered: fetched }),
      ...(fresh.length === 0 ? {} : { seen: read }),
    },
  };
}
