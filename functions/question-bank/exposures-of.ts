import type { Exposure } from '../../shared/question-bank/exposure.ts';

/**
 * Where the questions of a bank were sealed and how often they were drawn, by item id: only of
 * sessions that are over. Given from outside, since exams are none of this context's.
 */
export type ExposuresOf = (bankId: string) => Promise<ReadonlyMap<string, readonly Exposure[]>>;
