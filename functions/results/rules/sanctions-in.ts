import type { Exam } from '../../../shared/exam/exam.ts';
import { sanction } from '../../../shared/exam/sanction.ts';
import type { Violation } from '../../../shared/proctoring/incident.ts';
import type { PartSanctions } from './part-result.ts';

interface Placed {
  readonly partId: string;
  readonly roundId: string;
  readonly sessionName: string;
  readonly violation: Violation;
}

/** Every violation recorded in the exam, with the part it happened in. */
export function violationsIn(exam: Exam): Placed[] {
  return exam.sessions.flatMap(({ partId, roundId, name, incidents = [] }) =>
    incidents.flatMap((incident) =>
      incident.kind === 'violation'
        ? [{ partId, roundId, sessionName: name, violation: incident }]
        : [],
    ),
  );
}

/** What lists call its minutes: a number alone is given again in every session. */
const minutesOf = ({ violation, sessionName }: Placed) => `${violation.number}, ${sessionName}`;

/** Whether a violation concerns the results of a round: its own, and an annulment every round. */
export function concernsRound({ roundId, violation }: Placed, of: string): boolean {
  return roundId === of || (violation.decision?.sanction ?? violation.sanction) === 'annulment';
}

const stands = ({ violation }: Placed) => violation.decision && !violation.withdrawal;

/** The heaviest percentage of the sanctions decided: who is warned after a reprimand pays once. */
function deductionOf(exam: Exam, decided: PartSanctions['decided']): PartSanctions['deduction'] {
  const { sanctions } = exam.ruleSet;
  const percents = decided.flatMap((each) =>
    each.sanction === 'reprimand' || each.sanction === 'warning'
      ? [sanctions[each.sanction].deductionPercent?.value ?? 0]
      : [],
  );
  const percent = Math.max(0, ...percents);
  return percent > 0 ? { percent, actsOn: sanctions.deductionActsOn.value } : undefined;
}

/** What is deducted in a part: from the score only where the round makes one. */
function deductedIn(
  exam: Exam,
  partId: string,
  decided: PartSanctions['decided'],
): Pick<PartSanctions, 'deduction' | 'notDeductedHere'> {
  const deduction = deductionOf(exam, decided);
  if (deduction?.actsOn !== 'score') return { deduction };
  const { ranking, rounds } = exam.ruleSet;
  const ranks = rounds.find((round) => round.roundId === ranking?.roundId)?.parts ?? [];
  return ranks.some((part) => part.partId === partId) ? { deduction } : { notDeductedHere: true };
}

/** What was decided about a candidate in an exam. */
export interface CandidateSanctions {
  /** The minutes that annul the result, where some do: number, session. */
  readonly annulledBy?: string;
  of(partId: string): PartSanctions;
}

/**
 * Reads the incidents of an exam for its results: what stands decided, by candidate and part. A
 * suspension that was withdrawn after it had stopped somebody lifts nothing while another stands.
 */
export function sanctionsIn(exam: Exam): (candidateId: string) => CandidateSanctions {
  const byCandidate = Map.groupBy(
    violationsIn(exam),
    ({ violation }) => violation.candidate.candidateId,
  );
  const stopping = new Set(
    exam.sessions.flatMap((session) =>
      (session.ledger ?? []).flatMap((entry) =>
        entry.kind === 'suspension' && entry.incidentId ? [entry.incidentId] : [],
      ),
    ),
  );
  const decimals = exam.ruleSet.ranking?.decimals.value ?? 2;
  return (candidateId) => {
    const all = byCandidate.get(candidateId) ?? [];
    const standing = all.filter(stands);
    const kindOf = ({ violation }: Placed) => violation.decision?.sanction ?? violation.sanction;
    const annulment = standing.find((each) => kindOf(each) === 'annulment');
    const lifted = standing.some((each) => kindOf(each) === 'suspension')
      ? undefined
      : all.find(({ violation }) => violation.withdrawal && stopping.has(violation.incidentId));
    return {
      ...(annulment ? { annulledBy: minutesOf(annulment) } : {}),
      of(partId) {
        const decided = standing
          .filter((each) => each.partId === partId)
          .map((each) => ({ number: minutesOf(each), sanction: kindOf(each) }))
          .sort(
            (a, b) => sanction.options.indexOf(a.sanction) - sanction.options.indexOf(b.sanction),
          );
        return {
          decided,
          annulled: annulment !== undefined,
          ...deductedIn(exam, partId, decided),
          lifted: lifted && (lifted.partId === partId ? 'here' : 'elsewhere'),
          decimals,
        };
      },
    };
  };
}
