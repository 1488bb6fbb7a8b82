import { fail, ok } from '../../shared/kernel/result.ts';
import { bankContract } from '../../shared/question-bank/bank-contract.ts';
import type { Server } from '../platform/http/serve.ts';
import type { StaffCaller } from '../platform/http/staff-caller.ts';
import type { Ids } from '../platform/ids.ts';
import type { Jobs } from '../platform/jobs.ts';
import type { BankBooks } from './bank-books.ts';
import type { Banks } from './bank-stream.ts';
import { itemTemplate } from './item-template.ts';
import { approveImport, waitingOf } from './rules/approve-import.ts';
import { inForce } from './rules/bank-book.ts';
import { bankCells } from './rules/bank-cells.ts';
import { findItems } from './rules/find-items.ts';
import { itemRow } from './rules/item-row.ts';
import { workloadOf } from './rules/workload-of.ts';

/** Serves question banks: made, filled from a spreadsheet, listed, approved by a second person. */
export function serveBanks(
  server: Server<StaffCaller>,
  deps: { banks: Banks; books: BankBooks; jobs: Jobs; ids: Ids },
): void {
  const { banks, books, jobs, ids } = deps;

  server.on(bankContract.list, async ({ caller, params }) => {
    const all = await Promise.all((await banks.ids()).map((bankId) => banks.load(bankId)));
    const rows = [];
    for (const bank of all) {
      if (bank?.organisationId !== params.organisationId) continue;
      const book = await books.read(bank.bankId);
      if (!book) continue;
      const { toReview, toCorrect, awaiting } = workloadOf(book, caller.subject).mine;
      rows.push({
        bankId: bank.bankId,
        organisationId: bank.organisationId,
        name: bank.name,
        approved: inForce(book).length,
        awaitingReview: toReview + awaiting,
        toReview,
        toCorrect,
      });
    }
    return ok({ banks: rows.sort((a, b) => a.name.localeCompare(b.name, 'vi')) });
  });

  server.on(bankContract.create, ({ caller, params, body }) => {
    const bankId = ids.next();
    const { organisationId } = params;
    return banks.create(bankId, caller.subject, {
      type: 'bankCreated',
      bankId,
      organisationId,
      name: body.name,
    });
  });

  server.on(bankContract.read, async ({ params }) => {
    const bank = await banks.load(params.bankId);
    const book = bank && (await books.read(params.bankId));
    if (!book) return fail('not-found');
    const imports = bank.imports.map((each) => ({
      ...each,
      waiting: waitingOf(book, each.items.sha256).length,
    }));
    return ok({ ...bank, sequence: book.sequence, imports, cells: bankCells(inForce(book)) });
  });

  server.on(bankContract.items, async ({ caller, params, query }) => {
    const book = await books.read(params.bankId);
    if (!book) return fail('not-found');
    const { page, size, sort, order } = query;
    const found = findItems(book, query, { sort, order }, caller.subject);
    const rows = found.slice((page - 1) * size, page * size).map(itemRow);
    return ok({ rows, total: found.length, page, size });
  });

  server.on(bankContract.template, async ({ params }) => {
    if (!(await banks.load(params.bankId))) return fail('not-found');
    return ok({ bytes: await itemTemplate(), fileName: 'mau-cau-hoi.xlsx' });
  });

  server.on(bankContract.import, async ({ caller, params, query, upload }) => {
    if (!(await banks.load(params.bankId))) return fail('not-found');
    if (upload.length === 0) return fail('import-unreadable');
    const order = {
      kind: 'importItems' as const,
      by: caller.subject,
      target: params.bankId,
      fileName: query.fileName,
      duplicates: query.duplicates,
    };
    return ok({ jobId: await jobs.start(order, upload) });
  });

  server.on(bankContract.approve, async ({ caller, params, body }) => {
    const { bankId } = params;
    const approved = await books.change(bankId, caller.subject, (book) =>
      approveImport(book, body.itemsSha256, caller.subject),
    );
    if (!approved.ok) return approved;
    const bank = await banks.load(bankId);
    return bank ? ok(bank) : fail('not-found');
  });
}
