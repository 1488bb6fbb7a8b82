import type { Exam } from '../../../shared/exam/exam.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import type { ExamStepPath } from '../../ui/staff/paths.ts';

export interface SealCondition {
  readonly key: 'condBlueprint' | 'condNumbers' | 'condSeats' | 'condFuture';
  readonly step: ExamStepPath;
  readonly met: boolean;
}

/** What can be seen beforehand of whether a part may be sealed. The server decides, by the same list. */
export function sealConditions(exam: Exam, partId: string, now: Instant): SealCondition[] {
  const part = exam.parts.find((each) => each.partId === partId);
  const sessions = exam.sessions.filter((session) => session.partId === partId);
  return [
    { key: 'condNumbers', step: 'thi-sinh', met: exam.register?.numbered === true },
    { key: 'condSeats', step: 'thi-sinh', met: (part?.seating?.count ?? 0) > 0 },
    { key: 'condBlueprint', step: 'ma-tran', met: part?.blueprint !== undefined },
    {
      key: 'condFuture',
      step: 'ca-thi',
      met: sessions.length > 0 && sessions.every((session) => session.startsAt > now),
    },
  ];
}
