import * as z from 'zod';
import { sanction } from '../exam/sanction.ts';
import { id } from '../kernel/id.ts';
import { sittingState } from '../sitting/sitting-state.ts';

/**
 * A sanction that was decided and stands, by the number of its minutes with the session that gave it
 * ("BB-01, Ca 2"); what it was for stays there.
 */
export const appliedSanction = z.object({ number: z.string(), sanction });
export type AppliedSanction = z.infer<typeof appliedSanction>;

/** What a sanction takes from a part: the heaviest percentage alone counts. */
export const deduction = z.object({
  percent: z.number(),
  /** Before the pass mark is tested, or from the score that ranks only. */
  actsOn: z.enum(['correctAnswers', 'score']),
  /** Correct answers after it, rounded half up as scores are. */
  counted: z.number(),
});
export type Deduction = z.infer<typeof deduction>;

/** How one part ended for one candidate. Exempt is not zero; absent is not wrong. */
export const partResult = z.object({
  partId: id,
  status: z.enum(['graded', 'exempt', 'absent', 'suspended', 'annulled']),
  state: sittingState.optional(),
  correct: z.int(),
  total: z.int(),
  answered: z.int(),
  passed: z.boolean(),
  /** SHA-256 of the canonical final answers, equal to the one on the candidate's receipt. */
  answersHash: z.string().optional(),
  /**
   * Where refused answers count by a decision: in which questions they took the place of what the
   * receipt says, and the SHA-256 of the answers that were graded.
   */
  evidence: z.object({ questions: z.array(z.int()), answersHash: z.string() }).optional(),
  /** Sanctions decided in this part. */
  sanctions: z.array(appliedSanction).optional(),
  deduction: deduction.optional(),
  /** A deduction acts on the score, and this round makes none. */
  notDeductedHere: z.literal(true).optional(),
  /** The suspension that ended the sitting, or kept it from beginning, was withdrawn. */
  suspensionWithdrawn: z.literal(true).optional(),
});
export type PartResult = z.infer<typeof partResult>;

/** A ranked candidate's place, with every step that led to it. */
export const ranked = z.object({
  score: z.number(),
  priorityPoints: z.number(),
  total: z.number(),
  meetsFloor: z.boolean(),
  rank: z.int().optional(),
  outcome: z.enum(['selected', 'notSelected', 'pendingDecision']),
});

/** One line of a round's results. */
export const resultRow = z.object({
  candidateId: id,
  candidateNumber: z.string(),
  fullName: z.string(),
  birthDate: z.string(),
  sex: z.enum(['male', 'female']),
  positionId: id,
  parts: z.array(partResult),
  /** Passed every part that had to be sat. */
  qualified: z.boolean(),
  /** The minutes by which the result of the exam was annulled (hủy kết quả thi): number, session. */
  annulledBy: z.string().optional(),
  ranking: ranked.optional(),
  /** Why, in plain language, step by step. */
  explanation: z.array(z.object({ vi: z.string(), en: z.string() })),
});
export type ResultRow = z.infer<typeof resultRow>;

/** The results object of a round: immutable, one per version. */
export const roundResult = z.object({
  examId: id,
  roundId: id,
  version: z.int(),
  rows: z.array(resultRow),
});
export type RoundResult = z.infer<typeof roundResult>;
