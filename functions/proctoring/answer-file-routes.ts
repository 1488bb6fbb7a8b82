import { fail, ok } from '../../shared/kernel/result.ts';
import { answerFileContract } from '../../shared/proctoring/answer-file-contract.ts';
import type { Exams } from '../exam/exam-stream.ts';
import type { Clock } from '../platform/clock.ts';
import type { Server } from '../platform/http/serve.ts';
import type { StaffCaller } from '../platform/http/staff-caller.ts';
import type { Vault } from '../platform/vault.ts';
import { answerKeys } from '../sitting/answer-keys.ts';
import { openAnswerFile, readAnswerFile } from '../sitting/open-answer-file.ts';
import type { Sittings } from '../sitting/sittings.ts';
import { type FileTaker, takeAnswerFile } from '../sitting/take-answer-file.ts';
import { acceptAnswerFile, mayTakeFile } from './rules/accept-answer-file.ts';

export interface AnswerFileDeps {
  readonly exams: Pick<Exams, 'load' | 'change'>;
  readonly sittings: FileTaker & Pick<Sittings, 'sheet'>;
  /** Opens the answer secrets of sessions, purpose "answers:<sessionId>". */
  readonly vault: Vault;
  readonly clock: Clock;
}

/**
 * Serves answer files. What a file holds is put where it belongs first, which may be repeated; the
 * event that it was taken comes last and only once, so that a break in between loses nothing.
 */
export function serveAnswerFiles(server: Server<StaffCaller>, deps: AnswerFileDeps): void {
  const { exams, sittings, clock } = deps;
  const keyOf = answerKeys(deps.vault);

  server.on(answerFileContract.take, async ({ caller, params, upload }) => {
    const { examId, sessionId, roomId, sittingId } = params;
    const sheet = await sittings.sheet(examId, sessionId);
    const room = sheet?.rooms.find((each) => each.roomId === roomId);
    const exam = await exams.load(examId);
    if (!sheet || !exam || !room?.sittingIds.includes(sittingId)) return fail('not-found');

    const file = readAnswerFile(upload);
    if (!file) return fail('answer-file-unreadable');
    if (file.sittingId !== sittingId)
      return fail('answer-file-of-another', { values: { number: file.candidateNumber } });
    const key = await keyOf(sheet, file);
    const opened = key ? openAnswerFile(file, key) : fail('answer-file-unreadable');
    if (!opened.ok) return opened;
    const may = mayTakeFile(exam, sessionId, opened.value.fileId);
    if (!may.ok) return may;

    const taken = await takeAnswerFile(sittings, file, opened.value, clock.now());
    if (!taken.ok) return taken;
    const noted = await exams.change(examId, caller.subject, (now) =>
      acceptAnswerFile(now, sessionId, taken.value),
    );
    return noted.ok ? ok(taken.value) : noted;
  });
}
