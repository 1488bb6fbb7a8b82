import type { Exam } from '../../../shared/exam/exam.ts';

export const stepNames = [
  'quy-tac',
  'vi-tri',
  'phong',
  'thi-sinh',
  'ca-thi',
  'xep-cho',
  'ma-tran',
  'niem-phong',
  'ma-du-thi',
  'ket-qua',
] as const;
export type StepName = (typeof stepNames)[number];

/** The steps that are done, by the exam alone. A step of several parts is done when every held part is. */
export function doneSteps(exam: Exam): Set<StepName> {
  const held = exam.parts.filter((part) => part.held);
  const sessionsOf = (partId: string) =>
    exam.sessions.filter((session) => session.partId === partId);
  const every = (test: (part: Exam['parts'][number]) => boolean) =>
    held.length > 0 && held.every(test);
  const checks: Record<StepName, boolean> = {
    'quy-tac': held.length > 0,
    'vi-tri': exam.positions.length > 0,
    phong: exam.rooms.length > 0,
    'thi-sinh': exam.register?.numbered === true,
    'ca-thi': every((part) => sessionsOf(part.partId).length > 0),
    'xep-cho': every((part) => part.seating !== undefined),
    'ma-tran': every((part) => part.blueprint !== undefined),
    'niem-phong': every((part) => part.seal !== undefined),
    'ma-du-thi': every((part) => {
      const sessions = sessionsOf(part.partId);
      return (
        sessions.length > 0 && sessions.every((session) => session.codesIssuedAt !== undefined)
      );
    }),
    'ket-qua': exam.results.some((result) => result.publishedAt !== undefined),
  };
  return new Set(stepNames.filter((step) => checks[step]));
}

/** The first step still to be done, or the last one. */
export function nextStep(exam: Exam): StepName {
  const done = doneSteps(exam);
  return stepNames.find((step) => !done.has(step)) ?? 'ket-qua';
}
