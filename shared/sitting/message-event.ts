import * as z from 'zod';
import { id } from '../kernel/id.ts';
import { instant } from '../kernel/instant.ts';
import { ledgerScope } from './ledger-scope.ts';
import { messageText } from './message-text.ts';

/** A message as it was sent, to those of the same scopes as an entry of the time ledger. */
export const sentMessage = z.object({ messageId: id, scope: ledgerScope, text: messageText });

/** The session a message belongs to; absent where it went to the whole exam. */
const session = { sessionId: id.optional() };

/** What staff tell candidates during a session, and their answer to a call for help. */
export const messageEvents = [
  z.object({ type: z.literal('messageSent'), ...session, message: sentMessage }),
  /** Nothing that was said is unsaid: whoever has seen it still sees it, struck through. */
  z.object({
    type: z.literal('messageWithdrawn'),
    ...session,
    messageId: id,
    reason: z.string().trim().min(3).max(500),
  }),
  z.object({
    type: z.literal('helpAttended'),
    sessionId: id,
    sittingId: id,
    /** Since when the candidate had been calling. */
    calledAt: instant,
  }),
] as const;
const messageEvent = z.discriminatedUnion('type', messageEvents);
export type MessageEvent = z.infer<typeof messageEvent>;
