import type { Exam } from '../../shared/exam/exam.ts';
import type { SessionSheet } from '../../shared/sitting/session-sheet.ts';
import type { SettledSitting } from '../../shared/sitting/settle-evidence.ts';
import type { Sitting } from '../../shared/sitting/sitting.ts';
import { eachOf } from './each-of.ts';
import type { EvidenceStore } from './evidence-store.ts';
import { settledSitting } from './settled-sitting.ts';
import type { Sittings } from './sittings.ts';

/** What looking through a session asks of the store. */
export type EvidenceReader = Pick<Sittings, 'heads' | 'findMany'> & Pick<EvidenceStore, 'evidence'>;

const atOnce = 16;
/** Heads read together: with the journals in them about half a megabyte. */
const headsAtOnce = 500;

/** The sittings of a session beside which evidence is kept, settled as things stand, by room and seat. */
export async function sessionEvidence(
  sittings: EvidenceReader,
  exam: Exam,
  sheet: Pick<SessionSheet, 'sessionId' | 'rooms'>,
): Promise<{ sitting: Sitting; settled: SettledSitting }[]> {
  const ids = sheet.rooms.flatMap((room) => room.sittingIds);
  const found = new Map<string, { sitting: Sitting; settled: SettledSitting }>();
  for (let from = 0; from < ids.length; from += headsAtOnce) {
    const heads = await sittings.heads(ids.slice(from, from + headsAtOnce));
    const marked = heads.filter((each) => each.hasEvidence).map((each) => each.sittingId);
    await eachOf(await sittings.findMany(marked), atOnce, async (sitting) => {
      const load = async () => exam;
      const settled = await settledSitting(sittings, sitting, sheet.sessionId, load);
      if (settled.evidence.length > 0) found.set(sitting.sittingId, { sitting, settled });
    });
  }
  return ids.flatMap((each) => found.get(each) ?? []);
}
