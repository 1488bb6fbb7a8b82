import { entryName } from './entry-name.ts';

/** A line of a ZIP archive's directory, not yet believed. Sizes in bytes. */
export interface DirectoryEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated; others exist. */
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  /** Once unpacked, as declared. */
  readonly size: number;
  /** Where its local header begins. */
  readonly at: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
/** Stands where the true figure is in a ZIP64 record: archives beyond 4 GB, never ours. */
const elsewhere = 0xffffffff;

function endOfDirectory(zip: Buffer): number | undefined {
  const earliest = Math.max(0, zip.length - 22 - 65_535);
  for (let at = zip.length - 22; at >= earliest; at--)
    if (zip.readUInt32LE(at) === endSignature) return at;
  return undefined;
}

/**
 * How many files a ZIP archive says it holds, and what its directory says of them, read one at a
 * time; undefined where the bytes are no ZIP archive. Throws RangeError where the directory is damaged.
 */
export function zipDirectory(
  zip: Buffer,
): { readonly count: number; entries(): Generator<DirectoryEntry> } | undefined {
  const end = endOfDirectory(zip);
  if (end === undefined) return undefined;
  const count = zip.readUInt16LE(end + 10);
  const start = zip.readUInt32LE(end + 16);
  return {
    count,
    *entries() {
      let at = start;
      for (let i = 0; i < count; i++) {
        if (zip.readUInt32LE(at) !== entrySignature) throw new RangeError('damaged directory');
        const flags = zip.readUInt16LE(at + 8);
        const packed = zip.readUInt32LE(at + 20);
        const size = zip.readUInt32LE(at + 24);
        const nameLength = zip.readUInt16LE(at + 28);
        const local = zip.readUInt32LE(at + 42);
        if ([packed, size, local].includes(elsewhere)) throw new RangeError('ZIP64');
        yield {
          name: entryName(zip.subarray(at + 46, at + 46 + nameLength)),
          encrypted: (flags & 1) === 1,
          method: zip.readUInt16LE(at + 10),
          crc: zip.readUInt32LE(at + 16),
          packed,
          size,
          at: local,
        };
        at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
      }
    },
  };
}
