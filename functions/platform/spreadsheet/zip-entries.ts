import { inflateRawSync } from 'node:zlib';

/** A file inside a ZIP archive, as the archive's directory describes it. */
export interface ZipEntry {
  readonly path: string;
  /** Bytes once unpacked, as declared; unpack() refuses to give more. */
  readonly size: number;
  unpack(): Buffer;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;

function endOfDirectory(zip: Buffer): number {
  const earliest = Math.max(0, zip.length - 22 - 65_535);
  for (let at = zip.length - 22; at >= earliest; at--) {
    if (zip.readUInt32LE(at) === endSignature) return at;
  }
  throw new Error('not a ZIP archive');
}

/** The files of a ZIP archive, from its central directory. Throws where the archive is damaged. */
export function zipEntries(zip: Buffer): ZipEntry[] {
  const end = endOfDirectory(zip);
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i++) {
    if (zip.readUInt32LE(at) !== entrySignature) throw new Error('damaged ZIP directory');
    const method = zip.readUInt16LE(at + 10);
    const packed = zip.readUInt32LE(at + 20);
    const size = zip.readUInt32LE(at + 24);
    const pathLength = zip.readUInt16LE(at + 28);
    const local = zip.readUInt32LE(at + 42);
    entries.push({
      path: zip.toString('utf8', at + 46, at + 46 + pathLength),
      size,
      unpack() {
        const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
        const bytes = zip.subarray(from, from + packed);
        return method === 0 ? bytes : inflateRawSync(bytes, { maxOutputLength: size + 1 });
      },
    });
    at += 46 + pathLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}
