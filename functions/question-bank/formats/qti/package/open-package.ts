import { ok } from '../../../../../shared/kernel/result.ts';
import { isSystemFile } from '../../../../platform/archive/is-system-file.ts';
import { type ArchiveFile, openArchive } from '../../../../platform/archive/open-archive.ts';
import type { ImportNote } from '../../../rules/read-bank.ts';
import { archiveLimits, mostFileBytes } from '../../archive-limits.ts';

const millions = (bytes: number) => `${Math.ceil(bytes / 1_000_000)} MB`;
const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** The files of a package, or the single file that was sent; a note where it is not opened. */
export function openPackage(
  bytes: Uint8Array,
  fileName: string,
): { files: ArchiveFile[]; single: boolean } | { note: ImportNote } {
  if (bytes.length > mostFileBytes)
    return {
      note: {
        kind: 'refused',
        vi: `Tệp nặng ${millions(bytes.length)}, tối đa ${millions(mostFileBytes)}. Hãy chia nhỏ gói.`,
        en: `The file weighs ${millions(bytes.length)}, at most ${millions(mostFileBytes)}. Split the package.`,
      },
    };
  if (!isZip(bytes))
    return {
      files: [{ path: fileName, size: bytes.length, bytes: () => ok(bytes) }],
      single: true,
    };
  const opened = openArchive(bytes, archiveLimits);
  if (opened.ok)
    return { files: opened.value.filter(({ path }) => !isSystemFile(path)), single: false };
  const { reason_vi: vi, reason_en: en } = opened.problem.values ?? {};
  return {
    note: {
      kind: 'refused',
      vi: `Không mở được tệp nén: ${vi}.`,
      en: `The archive is not opened: ${en}.`,
    },
  };
}
