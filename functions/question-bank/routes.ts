import { fail, ok } from '../../shared/kernel/result.ts';
import type { Bank } from '../../shared/question-bank/bank.ts';
import { bankContract } from '../../shared/question-bank/bank-contract.ts';
import { isUnderTopic } from '../../shared/question-bank/topic-path.ts';
import type { Server } from '../platform/http/serve.ts';
import type { StaffCaller } from '../platform/http/staff-caller.ts';
import type { Ids } from '../platform/ids.ts';
import type { Jobs } from '../platform/jobs.ts';
import type { ObjectStore } from '../platform/object-store.ts';
import { bankItems } from './bank-items.ts';
import type { Banks } from './bank-stream.ts';
import { itemTemplate } from './item-template.ts';
import { approveItems } from './rules/approve-items.ts';
import { bankCells } from './rules/bank-cells.ts';
import { matchesSearch } from './rules/matches-search.ts';

function countOf(bank: Bank, approved: boolean): number {
  return bank.imports
    .filter((each) => (each.approvedBy !== undefined) === approved)
    .reduce((sum, each) => sum + each.items.count, 0);
}

/** Serves question banks: made, filled from a spreadsheet, read, approved by a second person. */
export function serveBanks(
  server: Server<StaffCaller>,
  deps: { banks: Banks; objects: ObjectStore; jobs: Jobs; ids: Ids },
): void {
  const { banks, jobs, ids } = deps;
  const items = bankItems(deps.objects);

  server.on(bankContract.list, async ({ caller, params }) => {
    const all = await Promise.all((await banks.ids()).map((bankId) => banks.load(bankId)));
    const own = all.filter((bank) => bank?.organisationId === params.organisationId) as Bank[];
    return ok({
      banks: own
        .sort((a, b) => a.name.localeCompare(b.name, 'vi'))
        .map((bank) => ({
          bankId: bank.bankId,
          organisationId: bank.organisationId,
          name: bank.name,
          approved: countOf(bank, true),
          awaitingReview: countOf(bank, false),
          toReview: bank.imports
            .filter((each) => each.approvedBy === undefined && each.importedBy !== caller.subject)
            .reduce((sum, each) => sum + each.items.count, 0),
          toCorrect: 0,
        })),
    });
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
    if (!bank) return fail('not-found');
    const imports = bank.imports.map((each) => ({
      ...each,
      waiting: each.approvedBy === undefined ? each.items.count : 0,
    }));
    return ok({ ...bank, imports, cells: bankCells(await items.approved(bank)) });
  });

  server.on(bankContract.items, async ({ params, query }) => {
    const bank = await banks.load(params.bankId);
    if (!bank) return fail('not-found');
    const { page, size, search, topic, difficulty } = query;
    const found = (await items.all(bank)).filter(
      ({ item }) =>
        (topic === undefined || isUnderTopic(item.topic, topic)) &&
        (difficulty === undefined || difficulty.includes(item.difficulty)) &&
        matchesSearch(item, search),
    );
    const rows = found
      .slice((page - 1) * size, page * size)
      .map(({ item, import: { importedBy, importedAt, approvedBy, approvedAt } }) => {
        const approved = approvedBy !== undefined;
        return {
          ...item,
          version: 1,
          approved,
          state: approved ? ('approved' as const) : ('inReview' as const),
          ...(approved ? { inForce: 1 } : {}),
          by: importedBy,
          authors: [importedBy],
          changedAt: approvedAt ?? importedAt,
          comments: 0,
        };
      });
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
    };
    return ok({ jobId: await jobs.start(order, upload) });
  });

  server.on(bankContract.approve, ({ caller, params, body }) =>
    banks.change(params.bankId, caller.subject, (bank) =>
      approveItems(bank, body.itemsSha256, caller.subject),
    ),
  );
}
