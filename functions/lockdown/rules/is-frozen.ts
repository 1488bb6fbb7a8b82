import type { Exam } from '../../../shared/exam/exam.ts';

/** Whether papers are sealed: session sheets hold a copy of the lockdown from then on. */
export const isFrozen = (exam: Pick<Exam, 'parts'>): boolean =>
  exam.parts.some((part) => part.seal !== undefined);
