import type { Exam } from '../../../shared/exam/exam.ts';
import { canonicalJson } from '../../../shared/kernel/canonical-json.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { SessionSheet } from '../../../shared/sitting/session-sheet.ts';
import type { Exams } from '../../exam/exam-stream.ts';
import type { Clock } from '../../platform/clock.ts';
import { sha256Hex } from '../../platform/crypto.ts';
import type { JobWorker, Progress } from '../../platform/jobs.ts';
import type { ObjectStore } from '../../platform/object-store.ts';
import type { Vault } from '../../platform/vault.ts';
import { type RoomLogs, roomLogId } from '../check-in/room-log-stream.ts';
import {
  backedUpSittings,
  type SittingsToBackUp,
  sheetWithoutKeys,
  sittingsAtOnce,
} from './backed-up-sittings.ts';
import { writeBackupFile } from './backup-file.ts';
import type { BackupLine } from './backup-line.ts';
import { envelopesOf } from './envelopes-of.ts';

export interface BackupDeps {
  readonly exams: Pick<Exams, 'load' | 'change'>;
  readonly sittings: SittingsToBackUp;
  readonly roomLogs: Pick<RoomLogs, 'history'>;
  readonly objects: ObjectStore;
  readonly vault: Vault;
  readonly clock: Clock;
  /** The name of a person, for minutes. */
  nameOf(subject: string): Promise<string>;
}

const step = { vi: 'Đang sao lưu bài thi', en: 'Backing up sittings' };

async function* linesOf(
  deps: BackupDeps,
  exam: Exam,
  sheet: SessionSheet,
  progress: Progress,
): AsyncGenerator<string> {
  const session = exam.sessions.find((each) => each.sessionId === sheet.sessionId);
  const { name: examName, sequence } = exam;
  yield canonicalJson({
    ...{ kind: 'session', examName, sequence, madeAt: deps.clock.now(), session },
  });
  yield canonicalJson({ kind: 'sheet', sheet: sheetWithoutKeys(sheet) });
  for (const { roomId } of sheet.rooms) {
    const events = await deps.roomLogs.history(roomLogId({ ...sheet, roomId }));
    yield canonicalJson({ kind: 'roomLog', roomId, events });
  }
  const ids = sheet.rooms.flatMap((room) => room.sittingIds);
  for (let from = 0; from < ids.length; from += sittingsAtOnce) {
    await progress(step, from, ids.length);
    const some = await backedUpSittings(deps.sittings, ids.slice(from, from + sittingsAtOnce));
    for (const line of some) yield canonicalJson(line);
  }
  const end: BackupLine = { kind: 'end', sittings: ids.length };
  yield canonicalJson(end);
}

/**
 * The job that backs up a closed session (sao lưu và niêm phong): every sitting with its journal,
 * ticket and evidence, the session's decisions and time ledger, the logs of its rooms, its sheet
 * without keys. The hash of
 * the file is recorded with the exam and printed in the minutes. Problems: not-found, wrong-phase
 * (the session is not closed), backup-damaged (the store does not give back what was put).
 */
export function makeBackUpSession(deps: BackupDeps): JobWorker {
  return async (order, progress): Promise<Result<unknown>> => {
    const { target: examId, session: sessionId = '' } = order;
    const exam = await deps.exams.load(examId);
    const sheet = await deps.sittings.sheet(examId, sessionId);
    const session = exam?.sessions.find((each) => each.sessionId === sessionId);
    if (!exam || !sheet || !session) return fail('not-found');
    if (!session.closed) return fail('wrong-phase');

    const lines = linesOf(deps, exam, sheet, progress);
    const seal = exam.parts.find((part) => part.partId === session.partId)?.seal;
    const bytes = await writeBackupFile({ examId, sessionId }, lines, (dataKey) =>
      envelopesOf(deps.vault, { examId, sessionId, seal }, dataKey),
    );
    const sha256 = sha256Hex(bytes);
    const count = sheet.rooms.reduce((sum, room) => sum + room.sittingIds.length, 0);
    const file = { key: `exams/${examId}/backups/${sha256}.ttbk`, sha256, count };
    await progress({ vi: 'Đang ghi tệp', en: 'Writing the file' }, count, count);
    await deps.objects.put(file.key, bytes);
    const written = await deps.objects.get(file.key);
    if (!written || sha256Hex(written) !== sha256) return fail('backup-damaged');

    const byName = await deps.nameOf(order.by);
    const backup = { file, bytes: bytes.length, upTo: exam.sequence };
    return deps.exams.change(examId, order.by, () =>
      ok({ type: 'sessionBackedUp', sessionId, backup, byName }),
    );
  };
}
