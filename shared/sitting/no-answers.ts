import type { Answers } from './answers.ts';

/** The answers of somebody who has done nothing yet. */
export const noAnswers: Answers = { chosen: {}, arranged: {}, written: {}, flagged: [] };
