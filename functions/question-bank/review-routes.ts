import { fail, ok } from '../../shared/kernel/result.ts';
import { itemFile } from '../../shared/question-bank/bank.ts';
import type { VersionRef } from '../../shared/question-bank/bulk-change.ts';
import { reviewContract } from '../../shared/question-bank/review-contract.ts';
import type { Server } from '../platform/http/serve.ts';
import type { StaffCaller } from '../platform/http/staff-caller.ts';
import type { Ids } from '../platform/ids.ts';
import { jsonReader, type ObjectStore } from '../platform/object-store.ts';
import type { BankBooks } from './bank-books.ts';
import { editInBulk } from './edit-in-bulk.ts';
import { type Move, moveVersions } from './rules/move-versions.ts';
import { workloadOf } from './rules/workload-of.ts';

/** Serves four eyes: moving versions, many at once, bulk edits, and who has what to do. */
export function serveReview(
  server: Server<StaffCaller>,
  deps: { readonly books: BankBooks; readonly objects: ObjectStore; readonly ids: Ids },
): void {
  const { books, objects } = deps;
  const readFile = jsonReader(objects, itemFile, 2);

  async function move(
    { bankId }: { bankId: string },
    { subject }: StaffCaller,
    body: { move: Move; versions: readonly VersionRef[]; comment?: string | undefined },
  ) {
    let moved = 0;
    const written = await books.change(bankId, subject, (book) => {
      const event = moveVersions(book, subject, body.move, body.versions, body.comment);
      if (event.ok) moved = event.value.versions.length;
      return event;
    });
    return written.ok ? ok({ moved }) : written;
  }

  server.on(reviewContract.move, ({ caller, params, body }) => move(params, caller, body));
  server.on(reviewContract.review, ({ caller, params, body }) => move(params, caller, body));

  server.on(reviewContract.revise, ({ caller, params, body }) =>
    editInBulk(deps, { ...params, ...body, by: caller.subject }),
  );

  server.on(reviewContract.workload, async ({ caller, params }) => {
    const book = await books.read(params.bankId);
    return book ? ok(workloadOf(book, caller.subject)) : fail('not-found');
  });

  server.on(reviewContract.nearInImport, async ({ params }) => {
    const book = await books.read(params.bankId);
    const pointer = book?.imports.find(({ items }) => items.sha256 === params.sha256)?.items;
    if (!pointer) return fail('not-found');
    const { items, near = [] } = await readFile(pointer);
    const stems = new Map(items.map(({ itemId, stem }) => [itemId, stem.slice(0, 160)]));
    return ok({ pairs: near.map((each) => ({ ...each, stem: stems.get(each.itemId) ?? '' })) });
  });
}
