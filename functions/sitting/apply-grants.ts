import type { Exam } from '../../shared/exam/exam.ts';
import { grantedMs } from '../../shared/sitting/granted-ms.ts';
import type { SessionSheet } from '../../shared/sitting/session-sheet.ts';
import { eachOf } from './each-of.ts';
import type { SittingFacts } from './head-row.ts';
import { grantChange } from './rules/grant-change.ts';
import type { SittingChange } from './rules/sitting-change.ts';

type Grants = NonNullable<Exam['sessions'][number]['grants']>;
/** What is asked of the store of sittings. */
interface Sittings {
  find(sittingId: string): Promise<SittingFacts | undefined>;
  heads(sittingIds: readonly string[]): Promise<SittingFacts[]>;
  save(sittingId: string, change: SittingChange): Promise<SittingFacts | undefined>;
}
const atOnce = 16;

/**
 * Gives every open sitting of a session the time its ledger grants; answers how many were changed.
 * To be done again is harmless, so whoever finds the ledger ahead may do it: the request that added
 * the entry, and the closing job in case that request died in between.
 */
export async function applyGrants(
  sittings: Sittings,
  sheet: Pick<SessionSheet, 'rooms'>,
  grants: Grants,
): Promise<number> {
  const roomOf = new Map(
    sheet.rooms.flatMap(({ roomId, sittingIds }) => sittingIds.map((each) => [each, roomId])),
  );
  let changed = 0;
  await eachOf(await sittings.heads([...roomOf.keys()]), atOnce, async (found) => {
    let sitting: SittingFacts | undefined = found;
    for (let tries = 0; sitting && tries < 5; tries++) {
      const { sittingId } = sitting;
      const roomId = roomOf.get(sittingId) ?? '';
      const deadlineAt = sitting.deadlineAt - sitting.granted;
      const change = grantChange(sitting, grantedMs(grants, { sittingId, roomId, deadlineAt }));
      if (!change) return;
      if (await sittings.save(sittingId, change)) {
        changed += 1;
        return;
      }
      // Somebody gave it meanwhile, or it has ended: an ended one is left as it is.
      sitting = await sittings.find(sittingId);
    }
  });
  return changed;
}
