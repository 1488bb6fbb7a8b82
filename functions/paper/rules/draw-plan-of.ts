import type { Exam } from '../../../shared/exam/exam.ts';
import type { DrawPlan } from './try-drawing.ts';

/** The groups of positions and the sessions that papers of a part are drawn for. */
export function drawPlanOf(exam: Exam, partId: string): DrawPlan {
  return {
    groups: [...new Set(exam.positions.map(({ group }) => group))],
    sessions: exam.sessions
      .filter((session) => session.partId === partId)
      .toSorted((a, b) => a.startsAt - b.startsAt)
      .map(({ sessionId }) => sessionId),
  };
}
