import * as z from 'zod';
import { bilingual } from '../kernel/bilingual.ts';
import { id } from '../kernel/id.ts';
import { usualSanctions } from './rule-sets/usual-sanctions.ts';
import { sanctionRules } from './sanction-rules.ts';
import { sourced } from './sourced.ts';

const range = z.object({ min: z.int().min(1).max(500), max: z.int().min(1).max(500) });

/** A part (phần thi) of a round as the decree describes it. */
export const rulePart = z.object({
  partId: id,
  title: bilingual,
  questions: sourced(range),
  minutes: sourced(range),
  /** Where the decree ties minutes to questions, e.g. 1.5; absent where it does not. */
  minutesPerQuestion: sourced(z.number().positive()).optional(),
  /** Least share of correct answers, in percent, that qualifies in this part. */
  passPercent: sourced(z.number().min(0).max(100)),
  /** Grounds on which a candidate need not sit the part (miễn thi); exempt is not zero. */
  exemptionGrounds: z.array(bilingual).default([]),
  /** The council may leave the part out, e.g. no foreign language needed for the positions. */
  optional: z.boolean().default(false),
});
export type RulePart = z.infer<typeof rulePart>;

/** A round (vòng thi). Only rounds taken on computers have parts here. */
export const ruleRound = z.object({
  roundId: id,
  title: bilingual,
  /** `qualifies` admits to the next round and never ranks; `ranks` decides who is selected. */
  purpose: z.enum(['qualifies', 'ranks']),
  delivery: z.enum(['computer', 'elsewhere']),
  parts: z.array(rulePart),
  /** Whether the candidate sees the number of correct answers at once. */
  immediateResult: sourced(z.boolean()),
});
export type RuleRound = z.infer<typeof ruleRound>;

/** Steps that break a tie at the last place of a quota, in order. */
export const tieBreak = z.enum([
  'higherRankingScore',
  'higherWrittenScore',
  'moreCorrectInRound1',
  'headDecides',
]);

export const ruleSet = z.object({
  ruleSetId: id,
  title: bilingual,
  decree: z.string().min(1).max(200),
  inForce: z.object({ from: z.iso.date(), until: z.iso.date().optional() }),
  /** Historical sets are for reading old exams; new ones warn before using them. */
  historical: z.boolean().default(false),
  regime: z.enum(['civilServant', 'publicEmployee', 'entryAssessment', 'custom']),
  /** A custom set is edited from a copy and names what it was copied from. */
  copiedFrom: id.optional(),
  rounds: z.array(ruleRound).min(1),
  clock: sourced(z.enum(['shared', 'individual'])),
  /** Late admission: for papers of at most `upToMinutes`, entry until `limitMinutes` after the start. */
  lateAdmission: sourced(
    z.array(z.object({ upToMinutes: z.int().positive(), limitMinutes: z.int().nonnegative() })),
  ),
  /** A bank holds at least this many times the questions of a part. */
  bankRatio: sourced(z.number().min(1).max(20)),
  ranking: z
    .object({
      roundId: id,
      maximumScore: sourced(z.number().positive()),
      /** Least raw score to be selected, in percent of the maximum; tested before priority points. */
      floorPercent: sourced(z.number().min(0).max(100)),
      addsPriority: sourced(z.boolean()),
      /** Decimal places of the score, rounded half up. */
      decimals: sourced(z.int().min(0).max(4)),
      ties: sourced(z.array(tieBreak)),
    })
    .optional(),
  /** Priority (điểm ưu tiên): only the highest ground counts. The ground is sensitive, the points are not. */
  priorityGrounds: z.array(
    z.object({
      code: z.string().regex(/^[A-Z0-9]{1,8}$/),
      title: bilingual,
      points: sourced(z.number()),
    }),
  ),
  /**
   * What becomes of answers that the server had to refuse: made in time but late on their way, or
   * from a workstation that had lost the sitting. They never count, or an authorised person decides.
   * Rule sets kept from before this was asked leave it to the council.
   */
  lateAnswers: sourced(z.enum(['neverCount', 'councilDecides'])).default({
    value: 'councilDecides',
    basis: 'Hội đồng quyết định',
    certainty: 'council',
  }),
  /**
   * Violations and what follows from them (xử lý vi phạm). Rule sets kept from before this was asked
   * have the usual offices and no case, no percentage.
   */
  sanctions: sanctionRules.default(usualSanctions),
  /** Whether re-marking (phúc khảo) applies to rounds taken on computers. */
  remark: sourced(z.boolean()),
});
export type RuleSet = z.infer<typeof ruleSet>;
