import type { LedgerEntry } from '../../shared/sitting/ledger-entry.ts';
import type { SessionSheet } from '../../shared/sitting/session-sheet.ts';
import { eachOf } from './each-of.ts';
import type { SittingFacts } from './head-row.ts';
import { ledgerChange } from './rules/ledger-change.ts';
import type { SittingChange } from './rules/sitting-change.ts';

/** What is asked of the store of sittings. */
interface Sittings {
  find(sittingId: string): Promise<SittingFacts | undefined>;
  heads(sittingIds: readonly string[]): Promise<SittingFacts[]>;
  save(sittingId: string, change: SittingChange): Promise<SittingFacts | undefined>;
}
const atOnce = 16;

/**
 * Makes every sitting of a session what its ledger says; answers how many were changed. To be done
 * again is harmless, so whoever finds the ledger ahead may do it: the request that wrote the entry,
 * and the closing job in case that request died in between.
 */
export async function applyLedger(
  sittings: Sittings,
  sheet: SessionSheet,
  ledger: readonly LedgerEntry[],
): Promise<number> {
  const roomOf = new Map(
    sheet.rooms.flatMap(({ roomId, sittingIds }) => sittingIds.map((each) => [each, roomId])),
  );
  let changed = 0;
  await eachOf(await sittings.heads([...roomOf.keys()]), atOnce, async (found) => {
    let sitting: SittingFacts | undefined = found;
    for (let tries = 0; sitting && tries < 5; tries++) {
      const { sittingId } = sitting;
      const change = ledgerChange(sitting, roomOf.get(sittingId) ?? '', ledger, sheet);
      if (!change) return;
      if (await sittings.save(sittingId, change)) {
        changed += 1;
        return;
      }
      // It has begun or ended meanwhile, or somebody else applied an entry: decide again.
      sitting = await sittings.find(sittingId);
    }
    if (sitting) throw new Error('a sitting did not take the time ledger');
  });
  return changed;
}
