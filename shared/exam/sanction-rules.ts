import * as z from 'zod';
import { bilingual } from '../kernel/bilingual.ts';
import { id } from '../kernel/id.ts';
import { sourced } from './sourced.ts';

/** Who may decide a sanction: the least office, the others being above it. */
export const decidingOffice = z.enum(['roomInvigilator', 'headInvigilator', 'councilChair']);
export type DecidingOffice = z.infer<typeof decidingOffice>;

/** A case in which the circular provides for a sanction. */
export const sanctionGround = z.object({ code: id, title: bilingual });

const rule = z.object({
  decider: sourced(decidingOffice),
  /** The cases of the circular; empty where none could be read in it. */
  grounds: sourced(z.array(sanctionGround)),
});
/**
 * Percent taken from the part in which it was decided, two decimal places at most; absent means none,
 * there is no usual value.
 */
const deducting = rule.extend({
  deductionPercent: sourced(z.number().min(0).max(100).multipleOf(0.01)).optional(),
});

/** How a rule set deals with violations: grounds, who decides, and what it costs. */
export const sanctionRules = z.object({
  reprimand: deducting,
  warning: deducting,
  suspension: rule,
  annulment: rule,
  /** Where the candidate refuses to sign the minutes, the two nearest candidates are asked to. */
  witnessesOnRefusal: sourced(z.boolean()),
  /** A violation after a reprimand is proposed for a warning; one after a warning, for suspension. */
  escalates: sourced(z.boolean()),
  /**
   * What a deduction is taken from: the correct answers before any pass mark is tested, or the score
   * that ranks only.
   */
  deductionActsOn: sourced(z.enum(['correctAnswers', 'score'])),
});
export type SanctionRules = z.infer<typeof sanctionRules>;
