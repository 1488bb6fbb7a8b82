import { gzipSync } from 'node:zlib';

/** XML wrapped as the SEB Config Tool writes files without a password. */
export function packSebFile(xml: string): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from('plnd'), gzipSync(Buffer.from(xml))]));
}
