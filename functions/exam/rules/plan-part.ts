import type { Exam } from '../../../shared/exam/exam.ts';
import type { ExamEvent } from '../../../shared/exam/exam-event.ts';
import type { PartPlan } from '../../../shared/exam/part-plan.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';

const refuse = (reason_vi: string, reason_en: string) =>
  fail('rule-broken', { values: { reason_vi, reason_en } });

/**
 * Fixes questions and minutes of a part within the ranges of the rule set; where the decree ties
 * minutes to questions, in that proportion (NĐ 170/2025 Điều 9). Problems: not-found, exam-frozen,
 * rule-broken.
 */
export function planPart(
  exam: Exam,
  partId: string,
  wanted: Pick<PartPlan, 'held' | 'questionCount' | 'minutes'>,
): Result<ExamEvent | null> {
  const state = exam.parts.find((part) => part.partId === partId);
  const rule = exam.ruleSet.rounds
    .flatMap((round) => round.parts)
    .find((part) => part.partId === partId);
  if (!state || !rule) return fail('not-found');
  if (state.seal) return fail('exam-frozen');
  if (!wanted.held && !rule.optional) {
    return refuse('phần thi này là bắt buộc.', 'this part is compulsory.');
  }
  const { min, max } = rule.questions.value;
  if (wanted.questionCount < min || wanted.questionCount > max) {
    return refuse(`số câu phải từ ${min} đến ${max}.`, `questions must be ${min} to ${max}.`);
  }
  const least = rule.minutes.value.min;
  const most = rule.minutes.value.max;
  const tied = rule.minutesPerQuestion
    ? Math.round(wanted.questionCount * rule.minutesPerQuestion.value)
    : undefined;
  if (wanted.minutes < least || wanted.minutes > most) {
    return refuse(
      `thời gian phải từ ${least} đến ${most} phút.`,
      `minutes must be ${least} to ${most}.`,
    );
  }
  if (tied !== undefined && wanted.minutes !== tied) {
    return refuse(
      `${wanted.questionCount} câu thì thời gian là ${tied} phút.`,
      `${wanted.questionCount} questions take ${tied} minutes.`,
    );
  }
  return ok({ type: 'partPlanned', plan: { roundId: state.roundId, partId, ...wanted } });
}
