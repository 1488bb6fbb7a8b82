import type { Exam } from '../../../shared/exam/exam.ts';
import type { EarlierSanction } from '../../../shared/proctoring/incident-contract.ts';
import { statusOf } from '../../../shared/proctoring/incident-status.ts';

/** A candidate's violations in every session of the exam, in the order they were recorded. */
export function earlierSanctions(exam: Exam, candidateId: string): EarlierSanction[] {
  return exam.sessions
    .flatMap((session) =>
      (session.incidents ?? []).flatMap((incident) =>
        incident.kind === 'violation' && incident.candidate.candidateId === candidateId
          ? [{ session, incident }]
          : [],
      ),
    )
    .sort((a, b) => a.incident.recorded.sequence - b.incident.recorded.sequence)
    .map(({ session, incident }) => ({
      sessionName: session.name,
      number: incident.number,
      happenedAt: incident.happenedAt,
      sanction: incident.decision?.sanction ?? incident.sanction,
      status: statusOf(incident),
    }));
}
