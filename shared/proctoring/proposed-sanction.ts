import { graverOf, type Sanction } from '../exam/sanction.ts';
import type { SanctionRules } from '../exam/sanction-rules.ts';

/** The sanction that the rule set names for a case; undefined for a case it does not know. */
export function sanctionOfGround(rules: SanctionRules, ground: string): Sanction | undefined {
  const kinds = ['reprimand', 'warning', 'suspension', 'annulment'] as const;
  return kinds.find((kind) => rules[kind].grounds.value.some(({ code }) => code === ground));
}

/**
 * The sanction proposed for another violation of a candidate with earlier sanctions: no lighter than
 * the case asks for, a warning after a reprimand, suspension after a warning, where the rule set
 * escalates.
 */
export function proposedSanction(
  rules: Pick<SanctionRules, 'escalates'>,
  forGround: Sanction,
  earlier: readonly Sanction[],
): Sanction {
  if (!rules.escalates.value) return forGround;
  const after = earlier.includes('warning')
    ? 'suspension'
    : earlier.includes('reprimand')
      ? 'warning'
      : forGround;
  return graverOf(forGround, after);
}
