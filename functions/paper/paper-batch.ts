import { drawBankOf } from '../../shared/paper/draw-bank.ts';
import { drawPaper } from '../../shared/paper/draw-paper.ts';
import type { PaperMedia } from '../../shared/paper/paper-media.ts';
import type { SealedBank } from '../../shared/paper/sealed-bank.ts';
import { toPaper } from '../../shared/paper/to-paper.ts';
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
 * Draws, encrypts and stores the papers of some tickets of one session, overwriting earlier ones.
 * `media` holds the images of every question that can be drawn.
 */
export async function writePapers(
  objects: ObjectStore,
  { bank, media }: { readonly bank: SealedBank; readonly media: PaperMedia },
  sessionKey: Uint8Array,
  tickets: readonly Ticket[],
): Promise<void> {
  const write = ({ sittingId, candidateNumber }: Ticket) => {
    const drawn = drawPaper({ bank: drawBankOf(bank), candidateNumber, hmac: drawHmac });
    const plain = Buffer.from(JSON.stringify(toPaper(bank, drawn, media)));
    const sealed = encryptAesGcm(paperKey(sessionKey, sittingId), plain);
    return objects.put(`papers/${sittingId}`, sealed);
  };
  for (let from = 0; from < tickets.length; from += atOnce) {
    await Promise.all(tickets.slice(from, from + atOnce).map(write));
  }
}
