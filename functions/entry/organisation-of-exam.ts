import { examEvent } from '../../shared/exam/exam-event.ts';
import type { Exams } from '../exam/exam-stream.ts';

/**
 * The organisation an exam belongs to. Where a later event was forged into no valid shape the exam
 * cannot be folded any more; its first event still says whose it is, so that oversight can look.
 */
export async function organisationOfExam(
  exams: Pick<Exams, 'load' | 'links'>,
  examId: string,
): Promise<string | undefined> {
  try {
    return (await exams.load(examId))?.organisationId;
  } catch {
    const [first] = await exams.links(examId);
    const created = examEvent.safeParse(first?.event);
    return created.success && created.data.type === 'examCreated'
      ? created.data.organisationId
      : undefined;
  }
}
