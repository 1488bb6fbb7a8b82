import { useExamList } from './exam-queries.ts';

/** Gives an exam's name for its id, as far as the person may read it; else the id itself. */
export function useExamNames(): (examId: string) => string {
  const { data } = useExamList();
  return (examId) => data?.exams.find((each) => each.examId === examId)?.name ?? examId;
}
