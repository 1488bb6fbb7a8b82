import { drawBankOf } from '../../shared/paper/draw-bank.ts';
import { drawPaper } from '../../shared/paper/draw-paper.ts';
import type { PaperMedia } from '../../shared/paper/paper-media.ts';
import type { SealedBank } from '../../shared/paper/sealed-bank.ts';
import { toPaper } from '../../shared/paper/to-paper.ts';
import type { DrawnRecord } from '../../shared/proof/drawn-record.ts';
import { lineWriter } from '../../shared/proof/paper-line.ts';
import type { Ticket } from '../../shared/sitting/ticket.ts';
import { encryptAesGcm, hmacSha256 } from '../platform/crypto.ts';
import type { ObjectStore } from '../platform/object-store.ts';
import { drawHmac } from './draw-hmac.ts';

/** The key of one paper: derived from its session's key, so that one secret opens a session. */
export function paperKey(sessionKey: Uint8Array, sittingId: string): Uint8Array {
  return hmacSha256(sessionKey, `paper|${sittingId}`);
}

/** So many papers are under way at once: enough to hide the store's delay, few enough to stay answerable. */
const atOnce = 20;

/**
 * Draws, encrypts and stores the papers of some tickets of one session, overwriting earlier ones;
 * answers each candidate's paper as a line of the record.
 * `media` holds the images of every question that can be drawn.
 */
export async function writePapers(
  objects: ObjectStore,
  { bank, media }: { readonly bank: SealedBank; readonly media: PaperMedia },
  sessionKey: Uint8Array,
  tickets: readonly Ticket[],
): Promise<DrawnRecord['papers']> {
  const from = drawBankOf(bank);
  const lineOf = lineWriter(from.items);
  const write = async (ticket: Ticket) => {
    const { sittingId, candidateNumber, sessionId, positionGroup } = ticket;
    const whose = {
      candidateNumber,
      ...(bank.sessions ? { sessionId } : {}),
      ...(positionGroup === undefined ? {} : { positionGroup }),
    };
    const drawn = drawPaper({ bank: from, ...whose, hmac: drawHmac });
    const plain = Buffer.from(JSON.stringify(toPaper(bank, drawn, media)));
    const sealed = encryptAesGcm(paperKey(sessionKey, sittingId), plain);
    await objects.put(`papers/${sittingId}`, sealed);
    return { ...whose, line: lineOf(drawn) };
  };
  const lines: DrawnRecord['papers'] = [];
  for (let at = 0; at < tickets.length; at += atOnce) {
    lines.push(...(await Promise.all(tickets.slice(at, at + atOnce).map(write))));
  }
  return lines;
}
