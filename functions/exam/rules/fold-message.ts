import type { Exam } from '../../../shared/exam/exam.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import type { MessageEvent } from '../../../shared/sitting/message-event.ts';

type Session = Exam['sessions'][number];
interface Recorded {
  readonly event: MessageEvent;
  readonly sequence: number;
  readonly at: Instant;
  readonly by: string;
}

/**
 * A session after something was said to its candidates. A message to the whole exam is written in
 * every session that was not closed then. That a call for help was attended to is a fact of the
 * trail alone: the call itself stands on the sitting.
 */
export function foldMessage(session: Session, { event, sequence, at, by }: Recorded): Session {
  if (event.type === 'helpAttended') return session;
  const everywhere = event.sessionId === undefined;
  if (event.type === 'messageWithdrawn') {
    if (!session.messages || (!everywhere && event.sessionId !== session.sessionId)) return session;
    const withdrawn = { number: sequence, at, by, reason: event.reason };
    const messages = session.messages.map((each) =>
      each.messageId === event.messageId && !each.withdrawn ? { ...each, withdrawn } : each,
    );
    return { ...session, messages };
  }
  if (everywhere ? session.closed : event.sessionId !== session.sessionId) return session;
  const message = { ...event.message, number: sequence, at, by };
  return { ...session, messages: [...(session.messages ?? []), message] };
}
