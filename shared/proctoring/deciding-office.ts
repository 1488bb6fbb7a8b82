import type { Sanction } from '../exam/sanction.ts';
import type { DecidingOffice, SanctionRules } from '../exam/sanction-rules.ts';
import { decidingOffice } from '../exam/sanction-rules.ts';
import type { Action } from '../organisation/action.ts';
import type { IncidentSignature } from './incident-signature.ts';

/** Whether nobody stands for the minutes: the candidate refused, and so did a witness. */
export function isUnwitnessed(
  signature: IncidentSignature,
  rules: Pick<SanctionRules, 'witnessesOnRefusal'>,
): boolean {
  if (signature.kind !== 'refused' || !rules.witnessesOnRefusal.value) return false;
  return signature.witnesses.filter((each) => each.signed).length < 2;
}

/**
 * The office that decides a sanction: the one of the rule set, and no less than the head of
 * invigilation where candidate and witnesses all refused to sign (TT 22/2025).
 */
export function decidingOfficeOf(
  rules: SanctionRules,
  sanction: Sanction,
  signature: IncidentSignature,
): DecidingOffice {
  const office = rules[sanction].decider.value;
  const rank = decidingOffice.options.indexOf(office);
  const head = decidingOffice.options.indexOf('headInvigilator');
  return isUnwitnessed(signature, rules) && rank < head ? 'headInvigilator' : office;
}

/** The action of the access table that an office decides by. */
export const officeActions = {
  roomInvigilator: 'sanction.decide',
  headInvigilator: 'candidate.suspend',
  councilChair: 'result.annul',
} as const satisfies Record<DecidingOffice, Action>;
