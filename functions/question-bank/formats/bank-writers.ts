import type { ExportFormat } from '../../../shared/question-bank/export-contract.ts';
import type { Item } from '../../../shared/question-bank/item.ts';
import type { ReadBank } from '../rules/read-bank.ts';
import type { WrittenBank } from '../rules/written-bank.ts';
import { writeGift } from './gift/write-gift.ts';
import { writeMoodle } from './moodle/write-moodle.ts';
import { writeQtiBank } from './write-qti-bank.ts';
import { writeXlsx } from './xlsx/write-xlsx.ts';

/** Who writes what, and how such a file is named. */
export const bankWriters: Readonly<
  Record<
    ExportFormat,
    {
      readonly extension: string;
      write(items: readonly Item[], images: ReadBank['media']): WrittenBank | Promise<WrittenBank>;
    }
  >
> = {
  xlsx: { extension: 'xlsx', write: (items) => writeXlsx(items) },
  moodle: { extension: 'xml', write: writeMoodle },
  qti3: { extension: 'zip', write: writeQtiBank },
  // As Moodle names its own: by a last ending it does not know it takes no file for text.
  gift: { extension: 'gift.txt', write: (items) => writeGift(items) },
};
