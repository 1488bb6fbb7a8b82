import { fail, ok } from '../../shared/kernel/result.ts';
import type { Clock } from '../platform/clock.ts';
import type { Ids } from '../platform/ids.ts';
import type { JobWorker } from '../platform/jobs.ts';
import { type ObjectStore, putJson } from '../platform/object-store.ts';
import { readSheet } from '../platform/spreadsheet/read-sheet.ts';
import type { Exams } from './exam-stream.ts';
import { checkRegister } from './rules/check-register.ts';

/**
 * The work of importing candidates: read, check every row, store the register as one object, then
 * point the exam to it in one write. So an import is there whole or not at all.
 */
export function makeImportRegister(deps: {
  exams: Exams;
  objects: ObjectStore;
  ids: Ids;
  clock: Clock;
}): JobWorker {
  return async (order, progress) => {
    await progress({ vi: 'Đang đọc tệp', en: 'Reading the file' }, 0, 3);
    const bytes = order.upload ? await deps.objects.get(order.upload) : undefined;
    if (!bytes) return fail('import-unreadable');
    const sheet = await readSheet(bytes);
    if (!sheet.ok) return sheet;
    const exam = await deps.exams.load(order.target);
    if (!exam) return fail('not-found');

    const { rows } = sheet.value;
    await progress(
      { vi: `Đang kiểm tra ${rows.length - 1} dòng`, en: `Checking ${rows.length - 1} rows` },
      1,
      3,
    );
    const today = new Date(deps.clock.now()).toISOString().slice(0, 10);
    const candidates = checkRegister(exam, rows, today, () => deps.ids.next());
    if (!candidates.ok) return candidates;

    await progress(
      {
        vi: `Đang lưu ${candidates.value.length} thí sinh`,
        en: `Storing ${candidates.value.length} candidates`,
      },
      2,
      3,
    );
    const register = await putJson(
      deps.objects,
      `exams/${exam.examId}/register`,
      { candidates: candidates.value },
      candidates.value.length,
    );
    return deps.exams.change(order.target, order.by, (current) => {
      if (current.parts.some((part) => part.seal)) return fail('exam-frozen');
      if (current.parts.some((part) => part.told)) return fail('candidates-told');
      return ok({ type: 'registerImported', register, fileName: order.fileName ?? '' });
    });
  };
}
