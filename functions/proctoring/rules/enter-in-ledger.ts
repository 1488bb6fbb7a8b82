import type { Exam } from '../../../shared/exam/exam.ts';
import type { ExamEvent } from '../../../shared/exam/exam-event.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { LedgerRequest } from '../../../shared/proctoring/ledger-request.ts';
import type { LedgerScope } from '../../../shared/sitting/ledger-scope.ts';
import type { LedgerPlace } from './ledger-place.ts';
import { linkedTo } from './linked-incident.ts';
import { scopeOf } from './scope-of.ts';

/** A longer stretch is a slip of the hand: no session lasts so long. */
const longestMs = 12 * 60 * 60_000;

function spanIsRight(request: LedgerRequest, now: number): boolean {
  if (request.kind === 'grant') return true;
  const to = request.kind === 'outage' ? request.to : now;
  const from = request.from ?? to;
  const isOne = request.kind === 'outage' ? from < to : from <= to;
  return isOne && to <= now && to - from <= longestMs;
}

const same = (a: LedgerScope, b: LedgerScope) => JSON.stringify(a) === JSON.stringify(b);

/**
 * The event that writes an entry into the time ledger. Problems: not-found where the exam has no
 * such session or the room no such candidate; wrong-phase where all it would concern is closed;
 * span-wrong for a stretch that ends before it begins or after now; no-such-incident; already-paused
 * where the very same people are paused and nobody has gone on.
 */
export function enterInLedger(
  exam: Exam,
  place: LedgerPlace,
  asked: LedgerRequest,
  { now, sittingId }: { readonly now: number; readonly sittingId?: string | undefined },
): Result<ExamEvent> {
  const sessions = exam.sessions.filter(
    (each) => place.kind === 'exam' || each.sessionId === place.sessionId,
  );
  if (sessions.length === 0) return fail('not-found');
  if (place.kind === 'room' && sittingId && !place.room.sittingIds.includes(sittingId))
    return fail('not-found');
  const open = sessions.filter((each) => !each.closed);
  if (open.length === 0) return fail('wrong-phase');
  if (!spanIsRight(asked, now)) return fail('span-wrong');
  const linked = linkedTo(exam, place, asked);
  if (!linked.ok) return linked;
  const request = linked.value;

  const scope = scopeOf(place, sittingId);
  const of = place.kind === 'exam' ? {} : { sessionId: place.sessionId };
  if (request.kind === 'grant') {
    const { kind: _, ...grant } = request;
    return ok({ type: 'timeGranted', ...of, grant: { scope, ...grant } });
  }
  if (request.kind === 'outage') {
    const { kind: _, ...outage } = request;
    return ok({ type: 'outageNoted', ...of, outage: { scope, ...outage } });
  }
  const stands = open.some((session) =>
    session.ledger?.some(
      (entry) => entry.kind === 'pause' && !entry.end && same(entry.scope, scope),
    ),
  );
  if (stands) return fail('already-paused');
  const { kind: _, ...pause } = request;
  return ok({ type: 'clockPaused', ...of, pause: { scope, ...pause } });
}
