import { crc32, inflateRawSync } from 'node:zlib';
import type { DirectoryEntry } from './zip-directory.ts';

/**
 * The bytes of a file in a ZIP archive; undefined where they are not what the directory declared:
 * another length, another checksum, damaged. Never unpacks more than was declared.
 */
export function unpackEntry(zip: Buffer, entry: DirectoryEntry): Uint8Array | undefined {
  try {
    const from = entry.at + 30 + zip.readUInt16LE(entry.at + 26) + zip.readUInt16LE(entry.at + 28);
    const packed = zip.subarray(from, from + entry.packed);
    const bytes =
      entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: entry.size + 1 });
    return bytes.length === entry.size && crc32(bytes) === entry.crc ? bytes : undefined;
  } catch {
    // Offsets outside the archive, a broken or an endless stream: in each case not what was declared.
    return undefined;
  }
}
