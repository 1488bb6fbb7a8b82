import type { Exam } from '../../../shared/exam/exam.ts';
import { canonicalJson } from '../../../shared/kernel/canonical-json.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { SessionSheet } from '../../../shared/sitting/session-sheet.ts';
import { sha256Hex } from '../../platform/crypto.ts';
import type { JobWorker, Progress } from '../../platform/jobs.ts';
import { roomLogId } from '../check-in/room-log-stream.ts';
import { firstDifference } from '../rules/backup/first-difference.ts';
import { keptSession } from '../rules/backup/kept-session.ts';
import { keptSitting } from '../rules/backup/kept-sitting.ts';
import type { BackupDeps } from './back-up-session.ts';
import { backedUpSittings, sheetWithoutKeys, sittingsAtOnce } from './backed-up-sittings.ts';
import { openBackupFile } from './backup-file.ts';
import { backupLine, type SittingLine } from './backup-line.ts';
import { openWithVault } from './open-with-vault.ts';

/** The first thing that differs: where it is in the data, and where for a person to read. */
interface Difference {
  readonly at: string;
  readonly vi: string;
  readonly en: string;
}
interface Compared {
  readonly same: number;
  readonly difference?: Difference;
}

const step = { vi: 'Đang đối chiếu bài thi', en: 'Comparing sittings' };
/** A value as it comes back from its JSON. */
const asJson = (value: unknown): unknown => JSON.parse(canonicalJson(value));

async function differingSitting(
  deps: BackupDeps,
  kept: readonly SittingLine[],
): Promise<{ same: number; difference?: Difference }> {
  const now = await backedUpSittings(
    deps.sittings,
    kept.map((line) => line.sittingId),
  );
  for (const [index, line] of kept.entries()) {
    const where = keptSitting(line, asJson(now[index]));
    if (where === undefined) continue;
    const number = line.ticket.candidateNumber;
    return {
      same: index,
      difference: {
        at: `${line.sittingId}: ${where}`,
        vi: `bài thi của thí sinh ${number}, mục ${where}`,
        en: `the sitting of candidate ${number}, field ${where}`,
      },
    };
  }
  return { same: kept.length };
}

async function compare(
  deps: BackupDeps,
  exam: Exam,
  sheet: SessionSheet,
  lines: AsyncIterable<string>,
  progress: Progress,
): Promise<Compared> {
  const wanted = sheet.rooms.flatMap((room) => room.sittingIds);
  let same = 0;
  let ended = false;
  let waiting: SittingLine[] = [];
  const elsewhere = (at: string, vi: string, en: string): Compared => ({
    same,
    difference: { at, vi, en },
  });
  async function settle() {
    const found = await differingSitting(deps, waiting);
    same += found.same;
    waiting = [];
    await progress(step, same, wanted.length);
    return found.difference;
  }
  for await (const text of lines) {
    const line = backupLine.parse(JSON.parse(text));
    switch (line.kind) {
      case 'session': {
        const now = exam.sessions.find((each) => each.sessionId === sheet.sessionId);
        const where = keptSession(line.session, asJson(now));
        if (where !== undefined)
          return elsewhere(`session: ${where}`, `ca thi, mục ${where}`, `the session, ${where}`);
        break;
      }
      case 'sheet': {
        const where = firstDifference(line.sheet, asJson(sheetWithoutKeys(sheet)));
        if (where !== undefined)
          return elsewhere(`sheet: ${where}`, `phiếu ca thi, mục ${where}`, `the sheet, ${where}`);
        break;
      }
      case 'roomLog': {
        const { roomId, events } = line;
        const now = await deps.roomLogs.history(roomLogId({ ...sheet, roomId }));
        const where = firstDifference(events, asJson(now.slice(0, events.length)));
        if (where !== undefined)
          return elsewhere(
            `roomLog ${roomId}: ${where}`,
            `nhật ký phòng, mục ${where}`,
            `the log of a room, ${where}`,
          );
        break;
      }
      case 'sitting': {
        if (wanted[same + waiting.length] !== line.sittingId) {
          const number = line.ticket.candidateNumber;
          return elsewhere(
            `${line.sittingId}: order`,
            `thí sinh ${number} không có ở vị trí này của ca thi`,
            `candidate ${number} is not in this place of the session`,
          );
        }
        waiting.push(line);
        const difference = waiting.length >= sittingsAtOnce ? await settle() : undefined;
        if (difference) return { same, difference };
        break;
      }
      case 'end':
        ended = line.sittings === same + waiting.length;
    }
  }
  const difference = await settle();
  if (difference) return { same, difference };
  if (ended && same === wanted.length) return { same };
  return elsewhere('end', `chỉ có ${same}/${wanted.length} bài thi`, `only ${same} sittings`);
}

/**
 * The job that opens a backup and compares every sitting in it with the table. What may
 * lawfully be added to an ended sitting is no difference. What it finds is recorded with the exam. Problems: not-found; backup-damaged (the file is missing, or a byte of it
 * was changed); backup-differs, naming the first difference.
 */
export function makeCheckBackup(deps: BackupDeps): JobWorker {
  return async (order, progress): Promise<Result<unknown>> => {
    const { target: examId, session: sessionId = '', backup: sha256 = '' } = order;
    const exam = await deps.exams.load(examId);
    const sheet = await deps.sittings.sheet(examId, sessionId);
    const backup = exam?.sessions
      .find((each) => each.sessionId === sessionId)
      ?.handOver?.backups.find((each) => each.file.sha256 === sha256);
    if (!exam || !sheet || !backup) return fail('not-found');

    const record = (same: number, difference?: string) =>
      deps.exams.change(examId, order.by, () =>
        ok({
          type: 'backupChecked',
          sessionId,
          check: { sha256, same, ...(difference ? { difference: difference.slice(0, 300) } : {}) },
        }),
      );
    const bytes = await deps.objects.get(backup.file.key);
    const opened =
      bytes && sha256Hex(bytes) === sha256
        ? await openBackupFile(bytes, openWithVault(deps.vault))
        : undefined;
    if (opened?.head.examId !== examId || opened.head.sessionId !== sessionId) {
      await record(0, 'file');
      return fail('backup-damaged');
    }
    const { same, difference } = await compare(deps, exam, sheet, opened.lines, progress);
    const recorded = await record(same, difference?.at);
    if (!difference) return recorded;
    return fail('backup-differs', { values: { where_vi: difference.vi, where_en: difference.en } });
  };
}
