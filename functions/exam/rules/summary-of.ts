import type * as z from 'zod';
import type { Exam } from '../../../shared/exam/exam.ts';
import type { examSummary } from '../../../shared/exam/exam-contract.ts';
import { examPhase, sessionEndsAt } from './exam-phase.ts';

/** A line of the exam list. `startsAt` is the running or next session's start, else the last one's. */
export function summaryOf(exam: Exam, now: number): z.infer<typeof examSummary> {
  const byStart = [...exam.sessions].sort((a, b) => a.startsAt - b.startsAt);
  const shown = byStart.find((session) => now < sessionEndsAt(exam, session)) ?? byStart.at(-1);
  return {
    examId: exam.examId,
    organisationId: exam.organisationId,
    name: exam.name,
    createdAt: exam.createdAt,
    phase: examPhase(exam, now),
    ruleSetTitle: exam.ruleSet.title,
    candidates: exam.register?.count ?? 0,
    positions: exam.positions.length,
    sessions: exam.sessions.length,
    ...(shown ? { startsAt: shown.startsAt } : {}),
  };
}
