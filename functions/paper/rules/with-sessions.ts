import type { SealedBank } from '../../../shared/paper/sealed-bank.ts';

/** A frozen bank with the sessions its papers are for, where its blueprint tells them apart. */
export function withSessions(
  bank: SealedBank,
  sessions: readonly { readonly sessionId: string }[],
): SealedBank {
  return bank.blueprint.sessionsPerItem === undefined
    ? bank
    : { ...bank, sessions: sessions.map(({ sessionId }) => sessionId) };
}
