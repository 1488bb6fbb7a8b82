import { type Sanction, sanction } from '../../../shared/exam/sanction.ts';
import type { SanctionRules } from '../../../shared/exam/sanction-rules.ts';
import type { Action } from '../../../shared/organisation/action.ts';
import { decidingOfficeOf, officeActions } from '../../../shared/proctoring/deciding-office.ts';
import type { Incident } from '../../../shared/proctoring/incident.ts';

/** Who is asking: whether an action is theirs where the incident is, and their name in the events. */
export interface IncidentCaller {
  readonly subject: string;
  mayHere(action: Action): boolean;
}

/** Whether somebody may record a violation with this sanction; an annulment is proposed from above the room. */
export function mayRecord(caller: IncidentCaller, proposed: Sanction): boolean {
  if (proposed === 'annulment') return caller.mayHere('annulment.propose');
  return caller.mayHere('violation.record');
}

/** Whether somebody may decide on this sanction for the incident. */
export function mayDecide(
  caller: IncidentCaller,
  rules: SanctionRules,
  incident: Incident,
  decided: Sanction,
): boolean {
  if (incident.kind !== 'violation') return false;
  return caller.mayHere(officeActions[decidingOfficeOf(rules, decided, incident.signature)]);
}

/** The sanctions that somebody may decide on for an incident. */
export function decidableBy(
  caller: IncidentCaller,
  rules: SanctionRules,
  incident: Incident,
): Sanction[] {
  return sanction.options.filter((each) => mayDecide(caller, rules, incident, each));
}

/**
 * Whether somebody may withdraw an incident: one that is decided, who might have decided it; one that is
 * only recorded, also who recorded it; a technical one, who recorded it and the head.
 */
export function mayWithdraw(
  caller: IncidentCaller,
  rules: SanctionRules,
  incident: Incident,
): boolean {
  const isMaker = incident.recorded.by === caller.subject;
  if (incident.kind === 'technical')
    return caller.mayHere('technical.record') && (isMaker || caller.mayHere('time.grant'));
  const { decision } = incident;
  if (decision) return mayDecide(caller, rules, incident, decision.sanction);
  return mayDecide(caller, rules, incident, incident.sanction) || isMaker;
}

/** Whether somebody may note signatures: whoever records violations where it happened. */
export function maySign(caller: IncidentCaller, incident: Incident): boolean {
  if (incident.kind !== 'violation') return false;
  return mayRecord(caller, incident.sanction) || caller.mayHere('violation.record');
}
