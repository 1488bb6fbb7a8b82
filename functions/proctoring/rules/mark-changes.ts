import { canonicalJson } from '../../../shared/kernel/canonical-json.ts';
import type { KeptSummary, RoomSummary } from '../../../shared/proctoring/room-summary.ts';

/**
 * Fresh summaries, each with the moment in which it last changed: `asOf`, where it differs from the
 * one kept, else the moment kept. So whoever has seen the kept ones needs only what is newer.
 */
export function markChanges(
  fresh: readonly RoomSummary[],
  kept: readonly KeptSummary[],
  asOf: number,
): KeptSummary[] {
  const before = new Map(kept.map((each) => [each.roomId, each]));
  return fresh.map((summary) => {
    const { changedAt, ...was } = before.get(summary.roomId) ?? { changedAt: asOf };
    const same = canonicalJson(was) === canonicalJson(summary);
    return { ...summary, changedAt: same ? changedAt : asOf };
  });
}
