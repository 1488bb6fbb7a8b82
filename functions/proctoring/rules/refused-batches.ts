import type { RefusedBatch } from '../../../shared/proctoring/room-contract.ts';
import type { AnswerEvent } from '../../../shared/sitting/answer-event.ts';

/** A refused batch as the store keeps it; times of events count from the session's start. */
interface Kept {
  readonly code: string;
  readonly epoch: number;
  readonly batch: { readonly receivedAt: number; readonly events: readonly AnswerEvent[] };
}

/** What staff may know of refused answers: which questions, when, from where; never which option. */
export function refusedBatches(kept: readonly Kept[], startsAt: number): RefusedBatch[] {
  return kept.map(({ code, epoch, batch }) => {
    const questions = batch.events.flatMap((event) =>
      event.kind === 'focus' ? [] : [event.question],
    );
    return {
      code,
      workstation: epoch,
      receivedAt: startsAt + batch.receivedAt,
      madeAt: startsAt + Math.max(...batch.events.map((event) => event.at)),
      questions: [...new Set(questions)].sort((a, b) => a - b),
    };
  });
}
