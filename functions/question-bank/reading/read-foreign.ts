import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { SheetRow } from '../../../shared/kernel/sheet-row.ts';
import { mediaInItem } from '../../../shared/question-bank/media-in-item.ts';
import type { Reading, ReadQuestion } from '../../../shared/question-bank/reading.ts';
import type { SheetMapping } from '../../../shared/question-bank/sheet-mapping.ts';
import type { JobWorker, Progress } from '../../platform/jobs.ts';
import type { ObjectStore } from '../../platform/object-store.ts';
import { readSheet } from '../../platform/spreadsheet/read-sheet.ts';
import type { BankBooks } from '../bank-books.ts';
import { detectFormat } from '../formats/detect-format.ts';
import { readForeignBank } from '../formats/read-foreign-bank.ts';
import { cellText, guessColumns } from '../formats/xlsx/guess-columns.ts';
import { readMappedSheet } from '../formats/xlsx/read-mapped-sheet.ts';
import { countReading } from '../rules/count-reading.ts';
import { nearItems } from '../rules/near-items.ts';
import { placeOfPreview, previewItem } from '../rules/preview-item.ts';
import type { ReadBank } from '../rules/read-bank.ts';
import { readingStore } from './reading-store.ts';

const opening = { vi: 'Đang đọc tệp', en: 'Reading the file' };
const comparing = { vi: 'Đang so với ngân hàng', en: 'Comparing with the bank' };
/** So many questions are compared between two words of progress. */
const atOnce = 100;
/** Rows of a spreadsheet that are shown to tell its columns by. */
const shownRows = 12;

interface Read {
  readonly bank: ReadBank;
  readonly sheet?: Reading['sheet'];
}

/** A sheet says enough by itself where its questions, their options and keys have headings. */
const saysEnough = ({ columns }: SheetMapping) =>
  columns.stem !== undefined &&
  columns.key !== undefined &&
  (columns.kind !== undefined || (columns.A !== undefined && columns.B !== undefined));

function ofSheet(rows: readonly SheetRow[], fileName: string, given?: SheetMapping): Read {
  const guess = given ?? guessColumns(rows);
  const mapped = saysEnough(guess);
  const width = Math.min(30, Math.max(1, ...rows.map(({ cells }) => cells.length)));
  const sheet = {
    rows: rows
      .slice(0, shownRows)
      .map(({ cells }) =>
        Array.from({ length: width }, (_, i) => cellText(cells[i]).slice(0, 200)),
      ),
    guess,
    mapped,
  };
  const bank = mapped
    ? readMappedSheet(rows, guess, fileName)
    : { items: [], media: new Map(), notes: [] };
  return { bank, sheet };
}

async function readAny(
  bytes: Uint8Array,
  fileName: string,
  mapping?: SheetMapping,
): Promise<Result<Read>> {
  const format = detectFormat(bytes);
  if (format.ok && format.value === 'xlsx') {
    const sheet = await readSheet(bytes);
    return sheet.ok ? ok(ofSheet(sheet.value.rows, fileName, mapping)) : sheet;
  }
  const bank = await readForeignBank(bytes, fileName);
  return bank.ok ? ok({ bank: bank.value }) : bank;
}

/** The job that reads a file of questions, so that it can be looked at. Nothing of the bank changes. */
export function makeReadForeign(deps: { books: BankBooks; objects: ObjectStore }): JobWorker {
  const store = readingStore(deps.objects);

  async function compared(
    bankId: string,
    { items }: ReadBank,
    progress: Progress,
  ): Promise<ReadQuestion[]> {
    const book = await deps.books.read(bankId);
    const near = nearItems();
    if (book) near.follow(book);
    const questions: ReadQuestion[] = [];
    for (const [i, { file, number, line, name, draft, notes }] of items.entries()) {
      if (i % atOnce === 0) await progress(comparing, i, items.length);
      const place = i + 1;
      const item = previewItem({ place, draft });
      const twins = item ? near.of(item) : [];
      if (item) near.add(item);
      questions.push({
        place,
        file,
        number,
        ...(line === undefined ? {} : { line }),
        name,
        ...(draft ? { draft } : {}),
        notes: [...notes],
        twins: twins.map(({ itemId, stem, similarity, exact }) => {
          const at = placeOfPreview(itemId);
          return { ...(at === undefined ? {} : { place: at }), stem, similarity, exact };
        }),
      });
    }
    return questions;
  }

  return async (order, progress) => {
    await progress(opening, 0, 1);
    const bytes = order.upload ? await deps.objects.get(order.upload) : undefined;
    if (!bytes || bytes.length === 0) return fail('import-unreadable');
    const { fileName = '', target: bankId, by, jobId: readingId, mapping } = order;
    const read = await readAny(bytes, fileName, mapping);
    if (!read.ok) return read;
    const { bank, sheet } = read.value;
    const questions = await compared(bankId, bank, progress);
    const shown = new Set(
      questions.flatMap((each) => {
        const item = previewItem(each);
        return item ? [...mediaInItem(item)] : [];
      }),
    );
    const media = new Map([...bank.media].filter(([hash]) => shown.has(hash)));
    const counts = countReading(questions);
    const notes = [...bank.notes];
    const about = { readingId, bankId, by, fileName, notes, counts, ...(sheet ? { sheet } : {}) };
    await store.put(about, questions, media);
    return ok(null);
  };
}
