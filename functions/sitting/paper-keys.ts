import type { SessionSheet } from '../../shared/sitting/session-sheet.ts';
import { hmacSha256 } from '../platform/crypto.ts';
import type { Vault } from '../platform/vault.ts';
import { remembered } from './remembered.ts';

/**
 * The key of each paper, in base64: derived from the session's key, which the vault opens once for
 * the whole session, not at the bell for each candidate.
 */
export function paperKeys(
  vault: Vault,
): (
  sheet: Pick<SessionSheet, 'sessionId' | 'sealedSessionKey'>,
  sittingId: string,
) => Promise<string> {
  const sessionKeyOf = remembered(200, (key) => {
    const [sessionId = '', sealed = ''] = key.split('#');
    return vault.open(`session:${sessionId}`, Buffer.from(sealed, 'base64'));
  });
  return async (sheet, sittingId) => {
    const sessionKey = await sessionKeyOf(`${sheet.sessionId}#${sheet.sealedSessionKey}`);
    if (!sessionKey) throw new Error('the vault opened no session key');
    return Buffer.from(hmacSha256(sessionKey, `paper|${sittingId}`)).toString('base64');
  };
}
