import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { openArchive } from '../../platform/archive/open-archive.ts';
import { importNote } from '../rules/import-note.ts';
import type { ImportNote, ReadBank, ReadItem } from '../rules/read-bank.ts';
import { archiveLimits } from './archive-limits.ts';
import { detectFormat } from './detect-format.ts';
import { type ForeignFormat, foreignFormats } from './foreign-format.ts';
import { foreignReaders } from './foreign-readers.ts';

/** Bytes of an uploaded file, in millions. */
export const mostMegabytes = 20;

const extensionOf = (fileName: string) => /\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';

/** A wrong ending of the name is no obstacle, but told. */
function endingNote(fileName: string, format: ForeignFormat): ImportNote[] {
  const extension = extensionOf(fileName);
  const { name, extensions } = foreignFormats[format];
  if (extension === '' || extensions.includes(extension)) return [];
  return [
    importNote.changed(
      `Tên tệp "${fileName.slice(-60)}" có đuôi .${extension.slice(0, 10)} nhưng nội dung là ${name}; đã đọc theo nội dung.`,
      `The file "${fileName.slice(-60)}" ends in .${extension.slice(0, 10)} but holds ${name}; it was read as that.`,
    ),
  ];
}

/** Of a question that is not taken only the reasons count, not what else would be left out of it. */
const told = (item: ReadItem): ReadItem =>
  item.draft ? item : { ...item, notes: item.notes.filter(({ kind }) => kind !== 'lost') };

async function readFile(bytes: Uint8Array, fileName: string): Promise<Result<ReadBank>> {
  const format = detectFormat(bytes);
  if (!format.ok) return format;
  const read = foreignReaders[format.value];
  const { name } = foreignFormats[format.value];
  if (!read)
    return fail('format-unknown', {
      values: {
        reason_vi: `tệp ${name} không nhập được theo cách này`,
        reason_en: `a file of ${name} is not imported in this way`,
      },
    });
  const bank = await read(bytes, fileName);
  const notes = [...endingNote(fileName, format.value), ...bank.notes];
  return ok({ ...bank, items: bank.items.map(told), notes });
}

/** Files that nobody wrote: what systems leave in archives. */
const leftovers = /(?:^|\/)(?:__MACOSX\/|\.)|(?:^|\/)(?:Thumbs\.db|desktop\.ini)$/i;

/** An archive of question files, read one by one; what is no such file is noted by its name. */
async function readFolder(bytes: Uint8Array): Promise<Result<ReadBank>> {
  const archive = openArchive(bytes, archiveLimits);
  if (!archive.ok) return archive;
  const items: ReadItem[] = [];
  const media = new Map<
    string,
    ReadBank['media'] extends ReadonlyMap<string, infer V> ? V : never
  >();
  const notes: ImportNote[] = [];
  for (const file of archive.value.filter(({ path }) => !leftovers.test(path))) {
    const unpacked = file.bytes();
    if (!unpacked.ok) return unpacked;
    const read = await readFile(unpacked.value, file.path);
    if (!read.ok) {
      const { reason_vi = '', reason_en = '' } = read.problem.values ?? {};
      const path = file.path.slice(-80);
      notes.push(
        importNote.lost(
          `Không đọc "${path}": ${reason_vi}.`,
          `"${path}" is not read: ${reason_en}.`,
        ),
      );
      continue;
    }
    items.push(...read.value.items);
    for (const [hash, image] of read.value.media) media.set(hash, image);
    notes.push(
      ...read.value.notes.map(({ kind, vi, en }) => ({
        kind,
        vi: `${file.path}: ${vi}`,
        en: `${file.path}: ${en}`,
      })),
    );
  }
  if (items.length === 0 && notes.every((note) => note.kind !== 'refused'))
    return fail('format-unknown', {
      values: {
        reason_vi: 'tệp ZIP không chứa tệp câu hỏi nào đọc được',
        reason_en: 'the ZIP archive holds no file of questions that can be read',
      },
    });
  return ok({ items, media, notes });
}

/**
 * Reads a file of questions of another system, by its content whatever its name. Every question is
 * right as a whole or listed with its reasons; nothing is stored. The template (.xlsx) has a way of
 * its own. Problems: too-large, format-unknown, archive-refused.
 */
export async function readForeignBank(
  bytes: Uint8Array,
  fileName: string,
): Promise<Result<ReadBank>> {
  if (bytes.length > mostMegabytes * 1_000_000)
    return fail('too-large', { values: { limit: mostMegabytes } });
  const format = detectFormat(bytes);
  if (!format.ok) return format;
  return format.value === 'folder' ? readFolder(bytes) : readFile(bytes, fileName);
}
