import type { SessionSheet } from '../../../shared/sitting/session-sheet.ts';
import { eachOf } from '../../sitting/each-of.ts';
import type { EvidenceStore } from '../../sitting/evidence-store.ts';
import type { Sittings } from '../../sitting/sittings.ts';

/** What writing and checking a backup read of sittings. */
export type SittingsToBackUp = Pick<Sittings, 'sheet' | 'tickets' | 'findMany'> &
  Pick<EvidenceStore, 'evidence'>;

/** Sittings read together: with long journals some megabytes. */
export const sittingsAtOnce = 100;
const atOnce = 16;

/** The sheet of a session without what opens papers or answer files. */
export function sheetWithoutKeys(sheet: SessionSheet) {
  const { sealedSessionKey: _, sealedAnswerSecret: __, ...rest } = sheet;
  return rest;
}

/**
 * Some sittings as a backup holds them, in the order asked for: ticket, facts with the whole
 * journal, and what is kept as evidence. Throws where one is missing.
 */
export async function backedUpSittings(sittings: SittingsToBackUp, ids: readonly string[]) {
  const [tickets, found] = await Promise.all([sittings.tickets(ids), sittings.findMany(ids)]);
  const ticketOf = new Map(tickets.map((each) => [each.sittingId, each]));
  const sittingOf = new Map(found.map((each) => [each.sittingId, each]));
  const evidence = new Map<string, unknown[]>();
  await eachOf(
    found.filter((each) => each.hasEvidence),
    atOnce,
    async ({ sittingId, startsAt }) =>
      evidence.set(sittingId, await sittings.evidence(sittingId, startsAt)),
  );
  return ids.map((sittingId) => {
    const ticket = ticketOf.get(sittingId);
    const sitting = sittingOf.get(sittingId);
    if (!ticket || !sitting) throw new Error('a sitting of the session is missing');
    return {
      ...{ kind: 'sitting' as const, sittingId, ticket, sitting },
      evidence: evidence.get(sittingId) ?? [],
    };
  });
}
