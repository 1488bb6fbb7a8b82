import { plainText } from '../../shared/kernel/plain-text.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { type ExportFormat, exportContract } from '../../shared/question-bank/export-contract.ts';
import type { Item } from '../../shared/question-bank/item.ts';
import { mediaInItem } from '../../shared/question-bank/media-in-item.ts';
import type { Server } from '../platform/http/serve.ts';
import type { StaffCaller } from '../platform/http/staff-caller.ts';
import type { ObjectStore } from '../platform/object-store.ts';
import type { BankBooks } from './bank-books.ts';
import { bankWriters } from './formats/bank-writers.ts';
import { bankMedia } from './media/bank-media.ts';
import { type BankBook, currentOf, inForce } from './rules/bank-book.ts';
import type { ReadBank } from './rules/read-bank.ts';
import type { WrittenBank } from './rules/written-bank.ts';

type Images = ReadBank['media'];
type Image = Images extends ReadonlyMap<string, infer Each> ? Each : never;

/** The newest version of every question that is neither given up nor retired. */
function kept(book: BankBook): Item[] {
  return [...book.items.values()]
    .map(currentOf)
    .filter(({ state }) => state !== 'discarded' && state !== 'retired')
    .map(({ item }) => item);
}

/** Serves banks as files of other formats, to those who may read their items and keys. */
export function serveExports(
  server: Server<StaffCaller>,
  deps: { readonly books: BankBooks; readonly objects: ObjectStore },
): void {
  const media = bankMedia(deps.objects);

  async function written(
    bankId: string,
    { format, items: which }: { format: ExportFormat; items: 'approved' | 'all' },
  ): Promise<Result<WrittenBank & { readonly count: number; readonly fileName: string }>> {
    const book = await deps.books.read(bankId);
    if (!book) return fail('not-found');
    const { name: bankName } = book;
    const items = which === 'approved' ? inForce(book) : kept(book);
    const images = new Map<string, Image>();
    for (const hash of new Set(items.flatMap((item) => [...mediaInItem(item)]))) {
      const image = await media.get(bankId, hash);
      if (image) images.set(hash, image);
    }
    const { write, extension } = bankWriters[format];
    const name = plainText(bankName)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    const file = await write(items, images);
    return ok({ ...file, count: items.length, fileName: `${name || 'cau-hoi'}.${extension}` });
  }

  server.on(exportContract.notes, async ({ params, query }) => {
    const file = await written(params.bankId, query);
    if (!file.ok) return file;
    return ok({ count: file.value.count, notes: [...file.value.notes] });
  });

  server.on(exportContract.file, async ({ params, query }) => {
    const file = await written(params.bankId, query);
    if (!file.ok) return file;
    return ok({ bytes: file.value.bytes, fileName: file.value.fileName });
  });
}
