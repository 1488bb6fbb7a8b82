import type { Candidate } from '../../../shared/exam/candidate.ts';
import type { Exam } from '../../../shared/exam/exam.ts';
import { compareVietnameseNames } from '../../../shared/kernel/vietnamese-name-order.ts';
import { lateLimit } from '../../paper/rules/late-limit.ts';
import { maskCitizenId } from '../rules/mask-citizen-id.ts';
import type { PlanDocument } from './plan-document.ts';
import type { Summons } from './summons-letter.ts';

/** The summons of those meant, with all their parts, in the order of names. */
export function summonsOf(
  exam: Exam,
  plan: PlanDocument,
  candidates: readonly Candidate[],
  meant: ReadonlySet<string>,
): Summons[] {
  const sits = new Map<string, Summons['sits'][number][]>();
  for (const session of plan.sessions)
    for (const { room, rows } of session.rooms)
      for (const { candidateId, seat } of rows) {
        const minutes = Math.round((session.endsAt - session.startsAt) / 60_000);
        const one = {
          partTitle: session.partTitle,
          sessionName: session.name,
          startsAt: session.startsAt,
          minutes,
          lateMinutes: lateLimit(exam.ruleSet.lateAdmission, minutes),
          roomName: room.name,
          venue: room.venue,
          seat,
        };
        const own = sits.get(candidateId);
        if (own) own.push(one);
        else sits.set(candidateId, [one]);
      }
  const positions = new Map(exam.positions.map((each) => [each.positionId, each]));
  const titles = new Map(
    exam.ruleSet.rounds.flatMap((round) => round.parts).map((each) => [each.partId, each.title.vi]),
  );
  return candidates
    .filter(({ candidateId }) => meant.has(candidateId) && sits.has(candidateId))
    .toSorted(
      (a, b) =>
        compareVietnameseNames(a.fullName, b.fullName) ||
        ((a.candidateNumber ?? '') < (b.candidateNumber ?? '') ? -1 : 1),
    )
    .map((each) => {
      const position = positions.get(each.positionId);
      return {
        candidateNumber: each.candidateNumber ?? '',
        fullName: each.fullName,
        birthDate: each.birthDate,
        sex: each.sex,
        citizenIdMasked: maskCitizenId(each.citizenId),
        position: position ? `${position.code} – ${position.title}` : '',
        agency: position?.agency ?? '',
        sits: sits.get(each.candidateId) ?? [],
        exempt: each.exemptions.map(({ partId }) => titles.get(partId) ?? partId),
      };
    });
}
