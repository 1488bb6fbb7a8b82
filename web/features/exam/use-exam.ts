import type { Exam } from '../../../shared/exam/exam.ts';
import { examContract } from '../../../shared/exam/exam-contract.ts';
import type { Answer } from '../../platform/api-client.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';
import { useAnswer, useCommand } from '../../ui/staff/use-answer.ts';

/** An exam as it stands. */
export function useExam(examId: string) {
  const api = useStaffApi();
  return useAnswer(['exam', examId], () => api.call(examContract.read, { params: { examId } }), {
    refetchInterval: 15_000,
  });
}

/** A command that changes the exam; the exam and the list are read again after it. */
export function useExamCommand<V = void>(
  examId: string,
  command: (input: V) => Promise<Answer<Exam>>,
) {
  return useCommand<Exam, V>(command, [['exam', examId], ['exams']]);
}
