import { graverOf, type Sanction } from '../../../../shared/exam/sanction.ts';
import type { SanctionRules } from '../../../../shared/exam/sanction-rules.ts';
import type { EarlierSanction } from '../../../../shared/proctoring/incident-contract.ts';
import {
  proposedSanction,
  sanctionOfGround,
} from '../../../../shared/proctoring/proposed-sanction.ts';

/** The choice of the ground where none of the rule set's fits. */
export const otherGround = 'other';

/** The sanctions of a candidate that were decided and stand. */
export function decidedBefore(earlier: readonly EarlierSanction[]): Sanction[] {
  return earlier.filter(({ status }) => status === 'decided').map((each) => each.sanction);
}

/**
 * What a chosen ground proposes: its sanction in the rule set, or a graver one for a repetition. Who may
 * not record that one records the gravest they may.
 */
export function proposalFor(
  rules: SanctionRules,
  ground: string,
  earlier: readonly Sanction[],
  allowed: readonly Sanction[],
): Sanction {
  const forGround = sanctionOfGround(rules, ground) ?? 'reprimand';
  const proposed = proposedSanction(rules, forGround, earlier);
  if (allowed.includes(proposed)) return proposed;
  return allowed.reduce((gravest, each) => graverOf(gravest, each), allowed[0] ?? proposed);
}
