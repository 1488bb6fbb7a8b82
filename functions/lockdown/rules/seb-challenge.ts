/** HMAC-SHA-256 of a text under this server's own secret, in hex. */
export type Keyed = (text: string) => string;

const macOf = (keyed: Keyed, subject: string, issuedAt: number) =>
  keyed(`seb-challenge|${subject}|${issuedAt}`).slice(0, 32);

/**
 * A nonce for somebody: a moment and a mark that only this server makes. Nothing is stored for it.
 * `subject` is the workstation before the sign-in, sitting and epoch after it.
 */
export function sebChallenge(keyed: Keyed, subject: string, now: number): string {
  return `${now.toString(36)}-${macOf(keyed, subject, now)}`;
}

/** When a nonce was made for this subject; undefined where it was not made here, or for another. */
export function challengeIssuedAt(
  keyed: Keyed,
  subject: string,
  nonce: string,
): number | undefined {
  const [moment = '', mac] = nonce.split('-');
  const issuedAt = Number.parseInt(moment, 36);
  if (!Number.isSafeInteger(issuedAt) || issuedAt.toString(36) !== moment) return undefined;
  return macOf(keyed, subject, issuedAt) === mac ? issuedAt : undefined;
}
