import { gunzipSync } from 'node:zlib';
import { type DrawProof, drawProof } from '../../shared/proof/draw-proof.ts';

/** More than any proof weighs, unpacked: what a gzip may blow up to. */
const longest = 512 * 1024 * 1024;

/** Reads a proof file, gzipped or not. Throws where it is none. */
export function readProofFile(bytes: Uint8Array): DrawProof {
  const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const text = zipped ? gunzipSync(bytes, { maxOutputLength: longest }) : bytes;
  return drawProof.parse(JSON.parse(Buffer.from(text).toString('utf8')));
}
