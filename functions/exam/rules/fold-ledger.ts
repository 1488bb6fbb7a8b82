import type { Exam } from '../../../shared/exam/exam.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import type { LedgerEntry } from '../../../shared/sitting/ledger-entry.ts';
import type { LedgerEvent } from '../../../shared/sitting/ledger-event.ts';

type Session = Exam['sessions'][number];
interface Recorded {
  readonly event: LedgerEvent;
  readonly sequence: number;
  readonly at: Instant;
  readonly by: string;
}

function entryOf({ event, ...made }: Recorded): LedgerEntry | undefined {
  switch (event.type) {
    case 'timeGranted':
      return { kind: 'grant', ...event.grant, ...made };
    case 'clockPaused':
      return { kind: 'pause', ...event.pause, ...made };
    case 'outageNoted':
      return { kind: 'outage', ...event.outage, ...made };
    case 'candidateSuspended':
      return { kind: 'suspension', ...event.suspension, ...made };
    case 'clockResumed':
      return undefined;
  }
}

/** The pause that an event ends, ended. */
function ended(entry: LedgerEntry, { event, ...made }: Recorded): LedgerEntry {
  if (event.type !== 'clockResumed' || entry.kind !== 'pause') return entry;
  if (entry.sequence !== event.pause || entry.end) return entry;
  const { runsFrom, reason } = event;
  return { ...entry, end: { ...made, runsFrom, ...(reason ? { reason } : {}) } };
}

/**
 * A session after an event of the time ledger. What concerns the whole exam is written in every
 * session that was not closed then, and so is a suspension: the entry says which papers it stops.
 */
export function foldLedger(session: Session, recorded: Recorded): Session {
  const { event } = recorded;
  const ledger = session.ledger ?? [];
  if (event.type === 'clockResumed')
    return session.ledger
      ? { ...session, ledger: ledger.map((entry) => ended(entry, recorded)) }
      : session;
  const everywhere = event.type === 'candidateSuspended' || event.sessionId === undefined;
  if (everywhere ? session.closed : event.sessionId !== session.sessionId) return session;
  const entry = entryOf(recorded);
  return entry ? { ...session, ledger: [...ledger, entry] } : session;
}
