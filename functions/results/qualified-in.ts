import type { Exam } from '../../shared/exam/exam.ts';
import type { ObjectStore } from '../platform/object-store.ts';
import { resultReader } from './result-reader.ts';

/** Makes the reader of who qualified in a round: by its published results, undefined before them. */
export function qualifiedReader(
  objects: ObjectStore,
): (exam: Exam, roundId: string) => Promise<ReadonlySet<string> | undefined> {
  const read = resultReader(objects);
  return async (exam, roundId) => {
    const state = exam.results.find((result) => result.roundId === roundId);
    if (state?.publishedAt === undefined) return undefined;
    const results = await read(exam, roundId);
    return new Set(results?.rows.filter((row) => row.qualified).map((row) => row.candidateId));
  };
}
