import type { PlanFinding } from '../../../../shared/exam/plan-finding.ts';
import { sessionEndsAt } from '../exam-phase.ts';
import { concerning, type PlanCheck } from './plan-book.ts';

/** Minutes between two parts under which a candidate hardly gets from one room to the next. */
const shortBreak = 20;

/** Candidates who sit two parts: how many on one day, and whose break is short. */
export const checkTwoParts: PlanCheck = ({ exam, seats }) => {
  const sessions = new Map(exam.sessions.map((each) => [each.sessionId, each]));
  const byPerson = new Map<string, { candidateNumber: string; sessionId: string }[]>();
  for (const list of seats.values())
    for (const { candidateId, candidateNumber, sessionId } of list)
      byPerson.set(candidateId, [
        ...(byPerson.get(candidateId) ?? []),
        { candidateNumber, sessionId },
      ]);
  const two = [...byPerson.values()].flatMap((own) => {
    const times = own
      .flatMap((each) => sessions.get(each.sessionId) ?? [])
      .toSorted((a, b) => a.startsAt - b.startsAt);
    const [first] = own;
    if (times.length < 2 || !first) return [];
    const breaks = times.slice(1).map((next, i) => {
      const before = times[i];
      return before ? (next.startsAt - sessionEndsAt(exam, before)) / 60_000 : 0;
    });
    return [{ candidateNumber: first.candidateNumber, minutes: Math.min(...breaks) }];
  });
  if (two.length === 0) return [];
  const findings: PlanFinding[] = [
    {
      code: 'twoParts',
      severity: 'info',
      step: 'sessions',
      vi: `${two.length} thí sinh thi từ hai phần trở lên; thời gian nghỉ ngắn nhất giữa hai phần là ${Math.round(two.reduce((least, each) => Math.min(least, each.minutes), Number.POSITIVE_INFINITY))} phút.`,
      en: `${two.length} candidates sit two parts or more; the shortest break between two is ${Math.round(two.reduce((least, each) => Math.min(least, each.minutes), Number.POSITIVE_INFINITY))} minutes.`,
      numbers: [],
      count: two.length,
    },
  ];
  const hurried = two.filter(({ minutes }) => minutes >= 0 && minutes < shortBreak);
  if (hurried.length > 0)
    findings.push({
      code: 'twoParts',
      severity: 'warning',
      step: 'sessions',
      vi: `${hurried.length} thí sinh chỉ có dưới ${shortBreak} phút giữa hai phần thi.`,
      en: `${hurried.length} candidate(s) have less than ${shortBreak} minutes between two parts.`,
      ...concerning(hurried),
    });
  return findings;
};
