import type { SanctionRules } from '../../../shared/exam/sanction-rules.ts';
import { decidingOfficeOf, isUnwitnessed } from '../../../shared/proctoring/deciding-office.ts';
import type { Incident, Violation } from '../../../shared/proctoring/incident.ts';
import { statusOf } from '../../../shared/proctoring/incident-status.ts';
import type { IncidentView, NamedCandidate } from '../../../shared/proctoring/incident-view.ts';
import { decidableBy, type IncidentCaller, maySign, mayWithdraw } from './incident-rights.ts';

/** What an incident is shown with besides itself. */
export interface ViewedWith {
  readonly rules: SanctionRules;
  readonly caller: IncidentCaller;
  /** Nothing about violations changes once results are approved, or about withdrawal once prepared. */
  readonly approved: boolean;
  readonly prepared: boolean;
  readonly room?: { readonly name: string; readonly venue: string } | undefined;
  personOf(sittingId: string): NamedCandidate | undefined;
  /** Of a technical incident: the ledger's entries and whom they reached. */
  readonly technical?: IncidentView['technical'];
}

function violationOf(violation: Violation, { rules, personOf }: ViewedWith) {
  const { ground, sanction: proposed, signature, decision } = violation;
  const inForce = decision?.sanction ?? proposed;
  const kinds = [rules.reprimand, rules.warning, rules.suspension, rules.annulment];
  const home = kinds.find(({ grounds }) => grounds.value.some(({ code }) => code === ground));
  const title = home?.grounds.value.find(({ code }) => code === ground)?.title;
  const percent =
    inForce === 'reprimand' || inForce === 'warning'
      ? rules[inForce].deductionPercent?.value
      : undefined;
  return {
    ...(title ? { groundTitle: title } : {}),
    basis: (home ?? rules[inForce]).grounds.basis,
    proposed,
    office: decidingOfficeOf(rules, inForce, signature),
    signature: signature.kind,
    witnesses:
      signature.kind === 'refused'
        ? signature.witnesses.flatMap(({ sittingId, signed }) => {
            const person = personOf(sittingId);
            return person ? [{ ...person, signed }] : [];
          })
        : [],
    unwitnessed: isUnwitnessed(signature, rules),
    ...(decision ? { decision } : {}),
    ...(percent === undefined ? {} : { deductionPercent: percent }),
  };
}

/** The candidates an incident names. */
export function candidatesIn(incident: Incident): string[] {
  if (incident.kind === 'violation') return [incident.candidate.sittingId];
  const { scope } = incident;
  return scope.kind === 'candidates' ? scope.candidates.map((each) => each.sittingId) : [];
}

/** An incident as a screen or its minutes show it, and what the caller may do about it now. */
export function viewIncident(incident: Incident, given: ViewedWith): IncidentView {
  const { caller, rules, approved, prepared, room, personOf } = given;
  const { incidentId, number, kind, happenedAt, recorded, roomId, secondMaker } = incident;
  const { description, measures, withdrawal } = incident;
  const status = statusOf(incident);
  const isOpen = status !== 'withdrawn';
  return {
    ...{ incidentId, number, kind, status, happenedAt, description, measures },
    recordedAt: recorded.at,
    ...(roomId ? { roomId } : {}),
    ...(room ? { roomName: room.name, venue: room.venue } : {}),
    scope: incident.kind === 'violation' ? 'candidates' : incident.scope.kind,
    candidates: candidatesIn(incident).flatMap((each) => personOf(each) ?? []),
    makers: [recorded.byName, ...(secondMaker ? [secondMaker] : [])],
    ...(incident.kind === 'violation' ? { violation: violationOf(incident, given) } : {}),
    ...(given.technical ? { technical: given.technical } : {}),
    ...(withdrawal ? { withdrawal } : {}),
    can: {
      decide: status === 'recorded' && !approved ? decidableBy(caller, rules, incident) : [],
      withdraw:
        isOpen && !(kind === 'violation' && prepared) && mayWithdraw(caller, rules, incident),
      sign: isOpen && !approved && maySign(caller, incident),
    },
  };
}
