import { defined } from '../../../shared/kernel/defined.ts';
import { pageOfRows } from '../../../shared/kernel/page-of-rows.ts';
import { fail, ok } from '../../../shared/kernel/result.ts';
import type { ReadQuestion } from '../../../shared/question-bank/reading.ts';
import {
  mostParts,
  partMegabytes,
  readingContract,
} from '../../../shared/question-bank/reading-contract.ts';
import type { Server } from '../../platform/http/serve.ts';
import type { StaffCaller } from '../../platform/http/staff-caller.ts';
import type { Jobs } from '../../platform/jobs.ts';
import type { ObjectStore } from '../../platform/object-store.ts';
import { readingLists } from '../rules/count-reading.ts';
import { previewItem } from '../rules/preview-item.ts';
import { readingReport } from './reading-report.ts';
import { readingStore } from './reading-store.ts';

const most = mostParts * partMegabytes;

function previewOf({ draft, ...question }: ReadQuestion) {
  const item = previewItem({ place: question.place, draft });
  const { topic, difficulty, source } = draft ?? {};
  return { ...question, said: defined({ topic, difficulty, source }), ...(item ? { item } : {}) };
}

/**
 * Serves files of other systems: sent in parts, read by a job, looked at, and taken by another.
 * Until then the bank does not change, so that nothing of it is on record.
 */
export function serveReadings(
  server: Server<StaffCaller>,
  deps: { readonly objects: ObjectStore; readonly jobs: Jobs },
): void {
  const { jobs } = deps;
  const store = readingStore(deps.objects);

  server.on(readingContract.part, async ({ caller, params, upload }) => {
    const { bankId, fileId, part } = params;
    await store.putPart({ bankId, fileId, by: caller.subject }, part, upload);
    return ok({ done: true as const });
  });

  server.on(readingContract.begin, async ({ caller, params, body }) => {
    const { fileId, parts, fileName, mapping } = body;
    const by = caller.subject;
    const bytes = await store.file({ ...params, fileId, by }, parts);
    if (!bytes || bytes.length === 0) return fail('import-unreadable');
    if (bytes.length > most * 1_000_000) return fail('too-large', { values: { limit: most } });
    const order = { kind: 'readForeign' as const, by, target: params.bankId, fileName };
    return ok({ jobId: await jobs.start({ ...order, ...(mapping ? { mapping } : {}) }, bytes) });
  });

  server.on(readingContract.read, async ({ caller, params }) => {
    const found = await store.get({ ...params, by: caller.subject });
    return found ? ok(found) : fail('not-found');
  });

  server.on(readingContract.questions, async ({ caller, params, query }) => {
    const found = await store.get({ ...params, by: caller.subject });
    if (!found) return fail('not-found');
    const listed = (await store.questions(found)).filter(readingLists[query.show]);
    const { rows, ...page } = pageOfRows(listed, query);
    const places = listed.filter(readingLists.takeable).map(({ place }) => place);
    return ok({ ...page, rows: rows.map(previewOf), places });
  });

  server.on(readingContract.image, async ({ caller, params }) => {
    const found = await store.get({ ...params, by: caller.subject });
    const image = found && (await store.image(found, params.media));
    if (!image) return fail('not-found');
    const { bytes, type } = image;
    return ok({ bytes, type, fileName: `${params.media}.${type.slice('image/'.length)}` });
  });

  server.on(readingContract.report, async ({ caller, params, query }) => {
    const found = await store.get({ ...params, by: caller.subject });
    if (!found) return fail('not-found');
    const bytes = await readingReport(found, await store.questions(found), query.language);
    return ok({
      bytes,
      fileName: query.language === 'vi' ? 'bao-cao-nhap.xlsx' : 'import-report.xlsx',
    });
  });

  server.on(readingContract.take, async ({ caller, params, body }) => {
    const { bankId, readingId } = params;
    const by = caller.subject;
    const found = await store.get({ bankId, readingId, by });
    if (!found) return fail('not-found');
    const order = { kind: 'takeReading' as const, by, target: bankId, reading: readingId };
    return ok({ jobId: await jobs.start(order, Buffer.from(JSON.stringify(body))) });
  });
}
