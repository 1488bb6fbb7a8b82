import { ok, type Result } from '../../../shared/kernel/result.ts';
import { archiveRefused, type Reason } from './archive-refused.ts';
import { isSafePath } from './is-safe-path.ts';
import { unpackEntry } from './unpack-entry.ts';
import { type DirectoryEntry, zipDirectory } from './zip-directory.ts';

/** What an archive may hold at most. How well it is packed does not matter: these bound the work. */
export interface ArchiveLimits {
  readonly entries: number;
  /** Bytes of all files together, once unpacked. */
  readonly unpackedBytes: number;
}

/** A file of an archive. Two files may have the same path: both are here. */
export interface ArchiveFile {
  /** With "/" between folders. */
  readonly path: string;
  /** Bytes once unpacked. */
  readonly size: number;
  /** Unpacks it. Problem: archive-refused, where the archive is damaged or lied about it. */
  bytes(): Result<Uint8Array>;
}

const notZip = { vi: 'tệp không phải là ZIP', en: 'the file is no ZIP archive' };
const damaged = {
  vi: 'tệp ZIP bị hỏng hoặc tải về chưa đủ',
  en: 'the ZIP archive is damaged or incomplete',
};
/** Folders have lines of their own, which say nothing that the files do not. */
const isFolder = ({ name, size }: DirectoryEntry) => name.endsWith('/') && size === 0;
const millions = (bytes: number) => `${Math.ceil(bytes / 1_000_000)} MB`;

function faultOf({ name, encrypted, method }: DirectoryEntry): Reason | undefined {
  const shown = name.slice(0, 80);
  if (!isSafePath(name))
    return {
      vi: `tên tệp "${shown}" trong ZIP dẫn ra ngoài thư mục`,
      en: `the file name "${shown}" in it leads outside the archive`,
    };
  if (encrypted)
    return {
      vi: `"${shown}" đặt mật khẩu; hãy nén lại không có mật khẩu`,
      en: `"${shown}" has a password; pack it again without one`,
    };
  if (method !== 0 && method !== 8)
    return {
      vi: `"${shown}" nén theo cách lạ; hãy nén lại bằng ZIP thường`,
      en: `"${shown}" is packed in an unusual way; pack it again as a plain ZIP`,
    };
  return undefined;
}

function tooLarge(count: number, bytes: number, limits: ArchiveLimits): Reason | undefined {
  if (count > limits.entries)
    return {
      vi: `có ${count} tệp, tối đa ${limits.entries}; hãy chia nhỏ`,
      en: `it holds ${count} files, at most ${limits.entries}; split it`,
    };
  if (bytes > limits.unpackedBytes)
    return {
      vi: `giải nén ra ${millions(bytes)}, tối đa ${millions(limits.unpackedBytes)}; hãy chia nhỏ`,
      en: `it unpacks to ${millions(bytes)}, at most ${millions(limits.unpackedBytes)}; split it`,
    };
  return undefined;
}

/**
 * The files of a ZIP archive, in its order, without folders. Everything it
 * declares is checked before anything is unpacked. Problem: archive-refused, with the reason.
 */
export function openArchive(bytes: Uint8Array, limits: ArchiveLimits): Result<ArchiveFile[]> {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const directory = zipDirectory(zip);
    if (!directory) return archiveRefused(notZip);
    const fault = tooLarge(directory.count, 0, limits);
    if (fault) return archiveRefused(fault);
    const entries = [...directory.entries()];
    const sum = entries.reduce((total, { size }) => total + size, 0);
    const found = tooLarge(0, sum, limits) ?? entries.map(faultOf).find((each) => each);
    if (found) return archiveRefused(found);
    return ok(
      entries
        .filter((entry) => !isFolder(entry))
        .map((entry) => ({
          path: entry.name.replace(/^(?:\.\/)+/, ''),
          size: entry.size,
          bytes() {
            const unpacked = unpackEntry(zip, entry);
            return unpacked ? ok(unpacked) : archiveRefused(damaged);
          },
        })),
    );
  } catch (error) {
    if (error instanceof RangeError) return archiveRefused(damaged);
    throw error;
  }
}
