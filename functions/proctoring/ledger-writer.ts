import type { Exam } from '../../shared/exam/exam.ts';
import type { ExamEvent } from '../../shared/exam/exam-event.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import type { Exams } from '../exam/exam-stream.ts';
import type { Sittings } from '../sitting/sittings.ts';

/** Writes what a rule decides about the time ledger; answers how many sittings it changed. */
export type WriteLedger = (
  examId: string,
  by: string,
  decide: (exam: Exam) => Result<ExamEvent | null>,
) => Promise<Result<{ sittings: number }>>;

/** First the entry is written, then every sitting of an open session is made what the ledger says. */
export function ledgerWriter(deps: {
  readonly exams: Pick<Exams, 'change'>;
  readonly sittings: Pick<Sittings, 'sheet' | 'applyLedger'>;
}): WriteLedger {
  const { exams, sittings } = deps;
  return async (examId, by, decide) => {
    const exam = await exams.change(examId, by, decide);
    if (!exam.ok) return exam;
    let changed = 0;
    for (const { sessionId, ledger, closed } of exam.value.sessions) {
      const sheet = ledger && !closed && (await sittings.sheet(examId, sessionId));
      if (sheet) changed += await sittings.applyLedger(sheet, ledger);
    }
    return ok({ sittings: changed });
  };
}
