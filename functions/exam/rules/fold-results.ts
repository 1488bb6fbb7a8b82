import type { RoundResultState } from '../../../shared/exam/exam.ts';
import type { ExamEvent } from '../../../shared/exam/exam-event.ts';

type ResultsEvent = Extract<ExamEvent, { type: `results${string}` }>;

/** The results of the rounds after one more event: a preparation takes the place of the one before. */
export function foldResults(
  results: readonly RoundResultState[],
  recorded: { event: ResultsEvent; sequence: number; at: number; by: string },
): RoundResultState[] {
  const { event, sequence, at, by } = recorded;
  if (event.type !== 'resultsPrepared') {
    const more =
      event.type === 'resultsApproved' ? { approvedBy: by, approvedAt: at } : { publishedAt: at };
    return results.map((each) => (each.roundId === event.roundId ? { ...each, ...more } : each));
  }
  const { type: _, proofs, ...prepared } = event;
  const state: RoundResultState = {
    ...prepared,
    preparedSequence: sequence,
    preparedBy: by,
    preparedAt: at,
    ...(proofs ? { proofs } : {}),
  };
  const known = results.some((each) => each.roundId === event.roundId);
  return known
    ? results.map((each) => (each.roundId === event.roundId ? state : each))
    : [...results, state];
}
