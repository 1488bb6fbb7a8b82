import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type * as z from 'zod';
import type { Exam } from '../../../shared/exam/exam.ts';
import { examContract, type examSummary } from '../../../shared/exam/exam-contract.ts';
import type { Answer, Api } from '../../platform/api-client.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';
import { answered } from '../../ui/staff/answered.ts';

/** An exam with its phase, as pages show it. */
export type OpenExam = z.infer<typeof examContract.read.answer>;
export type ExamSummary = z.infer<typeof examSummary>;

export function useExamList() {
  const api = useStaffApi();
  return useQuery({
    queryKey: ['exams'],
    queryFn: () => answered(api.call(examContract.list)),
  });
}

/** The exam, where its id is known yet. */
export function useExam(examId: string | undefined) {
  const api = useStaffApi();
  return useQuery({
    queryKey: ['exam', examId],
    enabled: examId !== undefined,
    queryFn: () => answered(api.call(examContract.read, { params: { examId: examId ?? '' } })),
  });
}

export function useRuleSets() {
  const api = useStaffApi();
  return useQuery({
    queryKey: ['rule-sets'],
    queryFn: () => answered(api.call(examContract.ruleSets)),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Reads an exam and everything that hangs on it again, after long work or a change elsewhere. */
export function useRefreshExam(examId: string): () => void {
  const queries = useQueryClient();
  return () => {
    for (const queryKey of [
      ['exam', examId],
      ['exams'],
      ['candidates', examId],
      ['seating', examId],
    ])
      void queries.invalidateQueries({ queryKey });
  };
}

/** A change that answers the exam as it now stands: shown at once, without asking again. */
export function useExamChange<Input>(
  examId: string,
  send: (api: Api, input: Input) => Promise<Answer<Exam>>,
) {
  const api = useStaffApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (input: Input) => answered(send(api, input)),
    onSuccess: (exam) => {
      queries.setQueryData<OpenExam>(['exam', examId], (old) => (old ? { ...old, ...exam } : old));
      void queries.invalidateQueries({ queryKey: ['exams'] });
    },
  });
}
