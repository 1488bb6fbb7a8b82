import type { Candidate } from '../../../../shared/exam/candidate.ts';
import type { Exam } from '../../../../shared/exam/exam.ts';
import type { Finding } from '../../../../shared/kernel/problem.ts';
import { fail, type Result } from '../../../../shared/kernel/result.ts';
import type { Bench } from './benches.ts';
import type { Chooser } from './choose-sessions.ts';

const shown = 20;

/** The refusal where seats do not suffice: how full each session is, and who has none and why. */
export function notEnoughSeats(
  exam: Exam,
  benches: readonly Bench[],
  outcome: {
    readonly needed: number;
    readonly chosen: ReadonlyMap<string, string>;
    readonly left: readonly Candidate[];
    readonly choosers: readonly Chooser[];
  },
): Result<never> {
  const available = benches.reduce((sum, bench) => sum + bench.places.length, 0);
  const inSession = Map.groupBy(outcome.chosen.values(), (sessionId) => sessionId);
  const open = new Map(outcome.choosers.map((each) => [each.candidateId, each.open]));
  const findings: Finding[] = benches.map(({ sessionId, places }) => {
    const session = exam.sessions.find((each) => each.sessionId === sessionId);
    const name = session?.name ?? sessionId;
    const taken = inSession.get(sessionId)?.length ?? 0;
    return {
      field: name,
      vi: `Ca "${name}": ${places.length} chỗ, đã dùng ${taken}, còn ${places.length - taken}.`,
      en: `Session "${name}": ${places.length} seats, ${taken} used, ${places.length - taken} left.`,
    };
  });
  const bound = outcome.left.filter(
    ({ candidateId }) => (open.get(candidateId)?.length ?? 0) < benches.length,
  );
  for (const { candidateNumber = '' } of bound.slice(0, shown))
    findings.push({
      field: candidateNumber,
      vi: `Thí sinh ${candidateNumber} trùng giờ với phần thi khác nên không vào được mọi ca; các ca còn lại đã kín.`,
      en: `Candidate ${candidateNumber} sits another part at the time of some sessions; the others are full.`,
    });
  if (bound.length > shown)
    findings.push({
      vi: `… và ${bound.length - shown} thí sinh khác trùng giờ.`,
      en: `… and ${bound.length - shown} more with overlapping parts.`,
    });
  const missing = outcome.left.length;
  return fail('not-enough-seats', {
    values: { missing, needed: outcome.needed, available },
    findings,
  });
}
