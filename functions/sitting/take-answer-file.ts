import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { AcceptedFile } from '../../shared/sitting/accepted-file.ts';
import type { AnswerFileContent } from '../../shared/sitting/answer-file.ts';
import { answerFileCode, type EvidenceStore } from './evidence-store.ts';
import { storedBatch } from './head-row.ts';
import { fileChange } from './rules/file-change.ts';
import { joinAnswerFile } from './rules/join-answer-file.ts';
import { journalLimitBytes } from './rules/save-change.ts';
import type { SittingStore } from './store.ts';

/** What taking a file asks of the store. */
export type FileTaker = Pick<SittingStore, 'find' | 'append'> & Pick<EvidenceStore, 'keep'>;

/**
 * Takes an opened answer file into its sitting: into the journal while that still counts, else as
 * evidence for a decision. To be repeated after a break changes nothing. Answers what became of it.
 * Problems: not-found, answer-file-contradicts, journal-full, unavailable.
 */
export async function takeAnswerFile(
  sittings: FileTaker,
  file: { readonly sittingId: string; readonly epoch: number },
  content: AnswerFileContent,
  now: number,
): Promise<Result<AcceptedFile>> {
  const { sittingId, epoch } = file;
  const { fileId } = content;
  const taken = { sittingId, fileId, epoch };
  let appended = 0;
  for (let refused = 0; refused < 5; ) {
    const sitting = await sittings.find(sittingId);
    if (!sitting) return fail('not-found');
    const joined = joinAnswerFile(sitting, epoch, content);
    if (!joined.ok) return joined;
    const { firstSequence, events } = joined.value;
    if (events.length === 0) return ok({ ...taken, appended, kept: 0 });
    const change = fileChange(sitting, { epoch, firstSequence, events }, now);
    if (!change) {
      const batch = { firstSequence, receivedAt: now, events };
      if (storedBatch(batch).length > journalLimitBytes) return fail('journal-full');
      const evidence = await sittings.keep(sittingId, { code: answerFileCode, epoch, batch });
      const kept = events.length;
      return ok({ ...taken, appended, kept, ...(evidence ? { evidence } : {}) });
    }
    if (await sittings.append(sittingId, change)) appended += change.append?.events.length ?? 0;
    // The browser came back, or the sitting ended, in between: looked at afresh.
    else refused += 1;
  }
  return fail('unavailable');
}
