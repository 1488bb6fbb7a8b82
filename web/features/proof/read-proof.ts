import {
  type DrawProof,
  drawProof,
  type SealedList,
  sealedList,
} from '../../../shared/proof/draw-proof.ts';

async function textOf(file: Blob): Promise<string> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first !== 0x1f || second !== 0x8b) return file.text();
  return new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

/** The proof in a file, gzipped or not; undefined where it is none. */
export async function readProof(file: Blob): Promise<DrawProof | undefined> {
  try {
    return drawProof.parse(JSON.parse(await textOf(file)));
  } catch {
    return undefined;
  }
}

/** The sealed list in a file; undefined where it is none. */
export async function readSealedList(file: Blob): Promise<SealedList | undefined> {
  try {
    return sealedList.parse(JSON.parse(await textOf(file)));
  } catch {
    return undefined;
  }
}
