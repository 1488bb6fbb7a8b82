import type { PlanFinding } from '../../../../shared/exam/plan-finding.ts';
import { benchesOf } from '../seating/benches.ts';
import { openParts, type PlanCheck, titleOf } from './plan-book.ts';

/** Parts without a session, parts nobody is seated for yet, and seats too few, session by session. */
export const checkCapacity: PlanCheck = ({ exam, seats, sitting }) =>
  openParts(exam).flatMap((part): PlanFinding[] => {
    const { partId } = part;
    const title = titleOf(exam, partId);
    const people = sitting.get(partId);
    if (!people || people.length === 0) return [];
    const benches = benchesOf(exam, partId);
    if (benches.length === 0)
      return [
        {
          code: 'noSession',
          severity: 'error',
          step: 'sessions',
          partId,
          vi: `${title.vi}: chưa có ca thi nào.`,
          en: `${title.en}: there is no session yet.`,
          numbers: [],
          count: people.length,
        },
      ];
    const findings: PlanFinding[] = [];
    const available = benches.reduce((sum, bench) => sum + bench.places.length, 0);
    if (available < people.length) {
      const each = benches
        .map((bench) => {
          const session = exam.sessions.find(({ sessionId }) => sessionId === bench.sessionId);
          return `${session?.name ?? bench.sessionId}: ${bench.places.length}`;
        })
        .join('; ');
      findings.push({
        code: 'tooFewSeats',
        severity: 'error',
        step: 'sessions',
        partId,
        vi: `${title.vi}: thiếu ${people.length - available} chỗ (cần ${people.length}, các ca có ${available} – ${each}).`,
        en: `${title.en}: ${people.length - available} seats too few (${people.length} needed, ${available} in the sessions – ${each}).`,
        numbers: [],
        count: people.length - available,
      });
    }
    if (!seats.has(partId))
      findings.push({
        code: 'notSeated',
        severity: 'error',
        step: 'seats',
        partId,
        vi: `${title.vi}: chưa xếp chỗ cho ${people.length} thí sinh.`,
        en: `${title.en}: ${people.length} candidates are not seated yet.`,
        numbers: [],
        count: people.length,
      });
    return findings;
  });
