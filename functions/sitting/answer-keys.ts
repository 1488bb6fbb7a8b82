import type { SessionSheet } from '../../shared/sitting/session-sheet.ts';
import { hmacSha256 } from '../platform/crypto.ts';
import type { Vault } from '../platform/vault.ts';
import { remembered } from './remembered.ts';

/** What a session's answer secret is sealed for. */
export const answersPurpose = (sessionId: string): string => `answers:${sessionId}`;

/** The key of one workstation's answer file; undefined where the session was sealed without a secret. */
export type AnswerKeyOf = (
  sheet: Pick<SessionSheet, 'sessionId' | 'sealedAnswerSecret'>,
  turn: { readonly sittingId: string; readonly epoch: number },
) => Promise<Uint8Array | undefined>;

/**
 * Keys of answer files, of each sitting and workstation its own: derived from the session's answer
 * secret, which opens no paper. The vault opens it once for the whole session.
 */
export function answerKeys(vault: Vault): AnswerKeyOf {
  const secretOf = remembered(200, (key) => {
    const [sessionId = '', sealed = ''] = key.split('#');
    return vault.open(answersPurpose(sessionId), Buffer.from(sealed, 'base64'));
  });
  return async ({ sessionId, sealedAnswerSecret }, { sittingId, epoch }) => {
    if (sealedAnswerSecret === undefined) return undefined;
    const secret = await secretOf(`${sessionId}#${sealedAnswerSecret}`);
    return secret && hmacSha256(secret, `answers|${sittingId}|${epoch}`);
  };
}
