import type { Exam } from '../../shared/exam/exam.ts';
import { type RoundResult, roundResult } from '../../shared/results/round-result.ts';
import { jsonReader, type ObjectStore } from '../platform/object-store.ts';

/** Reads the latest results of a round; undefined where none are prepared. */
export type ResultReader = (exam: Exam, roundId: string) => Promise<RoundResult | undefined>;

export function resultReader(objects: ObjectStore): ResultReader {
  const read = jsonReader(objects, roundResult);
  return async (exam, roundId) => {
    const state = exam.results.find((result) => result.roundId === roundId);
    return state ? read(state.results) : undefined;
  };
}
