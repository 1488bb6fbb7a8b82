import type { Exam } from '../../../shared/exam/exam.ts';
import type { ExamEvent } from '../../../shared/exam/exam-event.ts';
import type { Position } from '../../../shared/exam/position.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';

/** Adds or changes a position; its code is unique in the exam. Problem: rule-broken. */
export function setPosition(exam: Exam, position: Position): Result<ExamEvent | null> {
  const sameCode = exam.positions.some(
    (other) =>
      other.positionId !== position.positionId &&
      other.code.toLocaleLowerCase('vi') === position.code.toLocaleLowerCase('vi'),
  );
  if (!sameCode) return ok({ type: 'positionSet', position });
  return fail('rule-broken', {
    values: {
      reason_vi: `mã vị trí "${position.code}" đã có.`,
      reason_en: `the position code "${position.code}" is already used.`,
    },
  });
}

/** Removes a position while no candidate is registered. Problems: not-found, exam-frozen. */
export function removePosition(exam: Exam, positionId: string): Result<ExamEvent | null> {
  if (!exam.positions.some((position) => position.positionId === positionId))
    return fail('not-found');
  if (exam.register) return fail('exam-frozen');
  return ok({ type: 'positionRemoved', positionId });
}
