import type { AnswerEvent, JournalBatch } from '../../shared/sitting/answer-event.ts';
import type { Answers } from '../../shared/sitting/answers.ts';
import { foldJournal } from '../../shared/sitting/fold-journal.ts';
import type { KioskCounts } from '../../shared/sitting/kiosk-act.ts';
import { noAnswers } from '../../shared/sitting/no-answers.ts';
import type { SittingProgress } from '../../shared/sitting/sitting-progress.ts';
import type { Row } from '../platform/table.ts';
import { batchesOf, factsOf } from './head-row.ts';
import type { JournalPages } from './journal-pages.ts';
import { eventsOf } from './rules/events-of.ts';
import { kioskCountsOf } from './rules/kiosk-counts.ts';

interface Folded {
  readonly pages: number;
  readonly answers: Answers;
  readonly focusLosses: number;
  readonly kiosk: KioskCounts;
}
const nothing: Folded = { pages: 0, answers: noAnswers, focusLosses: 0, kiosk: {} };

/** So many sittings with pages are remembered: more than one person watches. */
const remembered = 2_000;

function lossesIn(events: readonly AnswerEvent[]): number {
  return events.filter((event) => event.kind === 'focus' && !event.on).length;
}
function foldOn(before: Folded, batches: readonly JournalBatch[], pages: number): Folded {
  const events = eventsOf(batches);
  return {
    pages,
    answers: foldJournal(events, before.answers),
    focusLosses: before.focusLosses + lossesIn(events),
    kiosk: kioskCountsOf(events, before.kiosk),
  };
}

/**
 * What heads amount to, for those who look at a room every few seconds: a page never changes, so
 * it is read and folded once, and what came of it is remembered.
 */
export function progressReader(pages: JournalPages): (head: Row) => Promise<SittingProgress> {
  const known = new Map<string, Folded>();
  return async (head) => {
    const { pageCount, ...facts } = factsOf(head);
    const { sittingId, startsAt } = facts;
    const before = known.get(sittingId);
    // A head read earlier than the one that was remembered is rare: then from the beginning.
    let folded = before && before.pages <= pageCount ? before : nothing;
    if (folded.pages < pageCount) {
      const rows = await pages.read(head, sittingId, folded.pages);
      const batches = rows.flatMap((row) => batchesOf(row, startsAt));
      folded = foldOn(folded, batches, pageCount);
      known.delete(sittingId);
      known.set(sittingId, folded);
      const oldest = known.keys().next().value;
      if (known.size > remembered && oldest !== undefined) known.delete(oldest);
    }
    const { pages: _, ...now } = foldOn(folded, batchesOf(head, startsAt), pageCount);
    return { ...facts, ...now };
  };
}
