import type { ReadBank } from '../rules/read-bank.ts';
import { readAiken } from './aiken/read-aiken.ts';
import { readDocx } from './docx/read-docx.ts';
import type { ForeignFormat } from './foreign-format.ts';
import { readGift } from './gift/read-gift.ts';
import { readMoodle } from './moodle/read-moodle.ts';
import { readQti } from './qti/read-qti.ts';

/** Reads the bytes of one file; faults are notes of the bank and of its items, never thrown. */
export type ForeignReader = (bytes: Uint8Array, fileName: string) => ReadBank | Promise<ReadBank>;

/** Who reads what. A format without a reader is named and refused. */
export const foreignReaders: Readonly<Partial<Record<ForeignFormat, ForeignReader>>> = {
  moodle: readMoodle,
  gift: readGift,
  aiken: readAiken,
  qti: readQti,
  docx: readDocx,
};
