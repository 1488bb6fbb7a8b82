import { useOutletContext } from 'react-router';
import { useMay } from '../organisation/organisation-queries.ts';
import type { OpenExam } from './exam-queries.ts';

/** The exam of the frame around this page, with what the person may do to it. */
export function useOpenExam() {
  const exam = useOutletContext<OpenExam>();
  const may = useMay();
  return {
    exam,
    may: (action: Parameters<typeof may>[0]) => may(action, exam),
    /** Whether any paper is sealed: then positions of the plan are history. */
    isFrozen: exam.parts.some((part) => part.seal !== undefined),
  };
}
