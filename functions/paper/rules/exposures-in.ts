import type { Exam } from '../../../shared/exam/exam.ts';
import type { Exposure, ExposureFile } from '../../../shared/question-bank/exposure.ts';

/**
 * What questions were exposed to, by item id, the latest session first. Only sessions that are closed
 * count: before, the list would tell authors what is in an exam that people have yet to sit.
 */
export function exposuresIn(
  used: readonly {
    readonly exam: Pick<Exam, 'examId' | 'name' | 'sessions'>;
    readonly partId: string;
    readonly file: ExposureFile;
  }[],
): Map<string, Exposure[]> {
  const exposures = new Map<string, Exposure[]>();
  for (const { exam, partId, file } of used)
    for (const { sessionId, papers, drawn } of file.sessions) {
      const session = exam.sessions.find((each) => each.sessionId === sessionId);
      if (!session?.closed) continue;
      const { name, startsAt } = session;
      for (const each of drawn) {
        const list = exposures.get(each.itemId) ?? [];
        exposures.set(each.itemId, list);
        list.push({
          examId: exam.examId,
          examName: exam.name,
          partId,
          sessionId,
          sessionName: name,
          startsAt,
          version: each.version,
          papers,
          drawn: each.papers,
        });
      }
    }
  for (const list of exposures.values()) list.sort((a, b) => b.startsAt - a.startsAt);
  return exposures;
}
