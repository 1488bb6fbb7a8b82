import { foldExam } from '../../functions/exam/rules/fold-exam.ts';
import type { Exam } from '../../shared/exam/exam.ts';
import type { ExamEvent } from '../../shared/exam/exam-event.ts';
import type { RuleSet } from '../../shared/exam/rule-set.ts';
import { decree170Of2025 } from '../../shared/exam/rule-sets/decree-170-2025.ts';

/** An exam made by its own events: what a test says happened, happened. */
export function examOf(
  events: readonly ExamEvent[] = [],
  ruleSet: RuleSet = decree170Of2025,
): Exam {
  const created: ExamEvent = {
    type: 'examCreated',
    examId: 'exam-1',
    organisationId: 'city',
    name: 'Kỳ tuyển dụng công chức 2026',
    ruleSet,
  };
  let exam: Exam | undefined;
  [created, ...events].forEach((event, index) => {
    exam = foldExam(exam, { sequence: index + 1, at: 1000 + index, by: 'thu-ky', event });
  });
  if (!exam) throw new Error('an exam has at least one event');
  return exam;
}

/** A position with a code; the rest is usual. */
export const positionSet = (code: string, quota = 2): ExamEvent => ({
  type: 'positionSet',
  position: {
    positionId: `position-${code.toLowerCase()}`,
    code,
    title: `Chuyên viên ${code}`,
    agency: 'Sở Nội vụ',
    quota,
  },
});

/** A room with so many seats. */
export const roomSet = (roomId: string, seats: number): ExamEvent => ({
  type: 'roomSet',
  room: { roomId, venue: 'Trường Cao đẳng', name: `Phòng ${roomId}`, seats, spares: 2 },
});

/** A session of round 1 in the rooms named. */
export const sessionSet = (sessionId: string, startsAt: number, roomIds: string[]): ExamEvent => ({
  type: 'sessionSet',
  session: {
    sessionId,
    roundId: 'round-1',
    partId: 'general-knowledge',
    name: `Ca ${sessionId}`,
    startsAt,
    roomIds,
  },
});
