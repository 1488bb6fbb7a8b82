import { canonicalJson } from '../../shared/kernel/canonical-json.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { itemContract } from '../../shared/question-bank/item-contract.ts';
import type { Server } from '../platform/http/serve.ts';
import type { StaffCaller } from '../platform/http/staff-caller.ts';
import type { BankBooks } from './bank-books.ts';
import type { ExposuresOf } from './exposures-of.ts';
import { mathOfTex } from './math/math-of-tex.ts';
import { type BookVersion, currentOf } from './rules/bank-book.ts';
import { countItems } from './rules/count-items.ts';
import { draftItem } from './rules/draft-item.ts';
import { stimuliOf } from './rules/stimuli-of.ts';
import { type WriteDeps, writeItem } from './write-item.ts';

/** Serves single questions: written and revised by form, read with their history, commented on. */
export function serveItems(
  server: Server<StaffCaller>,
  deps: WriteDeps & { readonly books: BankBooks; readonly exposuresOf: ExposuresOf },
): void {
  const { books, ids, exposuresOf } = deps;

  async function versionAt(
    { bankId, itemId }: { bankId: string; itemId: string },
    version: number,
  ): Promise<BookVersion | undefined> {
    const book = await books.read(bankId);
    return book?.items.get(itemId)?.versions[version - 1];
  }

  server.on(itemContract.counts, async ({ caller, params, query }) => {
    const book = await books.read(params.bankId);
    return book ? ok(countItems(book, query, caller.subject)) : fail('not-found');
  });

  server.on(itemContract.write, ({ caller, params, body }) =>
    writeItem(deps, { ...params, ...body, by: caller.subject }),
  );

  server.on(itemContract.revise, ({ caller, params, body: { basis, ...body } }) => {
    const of = { itemId: params.itemId, basis };
    return writeItem(deps, { bankId: params.bankId, ...body, by: caller.subject, of });
  });

  server.on(itemContract.read, async ({ params }) => {
    const exposures = await exposuresOf(params.bankId);
    const entry = (await books.read(params.bankId))?.items.get(params.itemId);
    if (!entry) return fail('not-found');
    const current = currentOf(entry);
    return ok({
      itemId: entry.itemId,
      current: current.version,
      ...(entry.inForce ? { inForce: entry.inForce.version } : {}),
      item: current.item,
      versions: entry.versions,
      exposures: exposures.get(entry.itemId)?.slice() ?? [],
    });
  });

  server.on(itemContract.version, async ({ params }) => {
    const found = await versionAt(params, params.version);
    return found ? ok(found) : fail('not-found');
  });

  server.on(itemContract.difference, async ({ params, query }) => {
    const from = await versionAt(params, query.from);
    const to = await versionAt(params, query.to);
    if (!from || !to) return fail('not-found');
    const left: Record<string, unknown> = { ...from.item };
    const right: Record<string, unknown> = { ...to.item };
    const changed = [...new Set([...Object.keys(left), ...Object.keys(right)])].filter(
      (name) =>
        name !== 'version' &&
        canonicalJson(left[name] ?? null) !== canonicalJson(right[name] ?? null),
    );
    return ok({ from, to, changed });
  });

  server.on(
    itemContract.comment,
    async ({ caller, params, body }): Promise<Result<BookVersion>> => {
      const { bankId, itemId } = params;
      const written = await books.change(bankId, caller.subject, (book) =>
        book.items.get(itemId)?.versions[body.version - 1]
          ? ok({ type: 'itemCommented', itemId, ...body })
          : fail('not-found'),
      );
      if (!written.ok) return written;
      const version = await versionAt(params, body.version);
      return version ? ok(version) : fail('not-found');
    },
  );

  server.on(itemContract.similar, async ({ params, body }) => {
    const book = await books.read(params.bankId);
    if (!book) return fail('not-found');
    const made = draftItem(book, body.draft, () => ids.next());
    if (!made.ok) return made;
    const itemId = body.itemId ?? made.value.itemId;
    return ok({ near: books.near(book).of({ ...made.value, itemId }) });
  });

  server.on(itemContract.formula, async ({ body }) => {
    const formula = mathOfTex(body.tex, body.display);
    if (formula) return ok({ formula });
    return fail('bad-request', {
      findings: [
        {
          field: 'tex',
          vi: 'Không đọc được công thức này. Hãy sửa mã TeX.',
          en: 'This formula cannot be read. Correct its TeX.',
        },
      ],
    });
  });

  server.on(itemContract.stimuli, async ({ params }) => {
    const book = await books.read(params.bankId);
    return book ? ok({ stimuli: stimuliOf(book) }) : fail('not-found');
  });
}
