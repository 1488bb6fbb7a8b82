import type { SessionSheet } from '../../shared/sitting/session-sheet.ts';
import type { Ticket } from '../../shared/sitting/ticket.ts';
import { remembered } from './remembered.ts';
import type { SittingStore } from './store.ts';

/** Where a sitting belongs: who sits it, and in which session. */
export interface SittingPlace {
  readonly ticket: Ticket;
  readonly sheet: SessionSheet;
}

/** Tickets and session sheets, kept in memory: neither changes once codes are issued. */
export function sittingPlaces(
  sittings: Pick<SittingStore, 'ticket' | 'sheet'>,
): (sittingId: string) => Promise<SittingPlace | undefined> {
  const ticketOf = remembered(20_000, (sittingId) => sittings.ticket(sittingId));
  const sheetOf = remembered(200, (key) => {
    const [examId = '', sessionId = ''] = key.split('#');
    return sittings.sheet(examId, sessionId);
  });
  return async (sittingId) => {
    const ticket = await ticketOf(sittingId);
    const sheet = ticket && (await sheetOf(`${ticket.examId}#${ticket.sessionId}`));
    return ticket && sheet ? { ticket, sheet } : undefined;
  };
}
