import type { Sha256 } from './hashing.ts';

/**
 * The one hash of a list of hashes, as a Merkle tree: pairs are hashed together until one is left,
 * an odd one goes up as it is. The number of leaves goes in last, and each use of a hash begins with
 * its own word, so that no list can be passed off as another. An empty list has a root too.
 */
export function merkleRoot(sha256: Sha256, leaves: readonly string[]): string {
  let level = [...leaves];
  while (level.length > 1) {
    const next: string[] = [];
    for (let at = 0; at < level.length; at += 2) {
      const [left = '', right] = level.slice(at, at + 2);
      next.push(right === undefined ? left : sha256(`node|${left}|${right}`));
    }
    level = next;
  }
  return sha256(`root|${leaves.length}|${level[0] ?? ''}`);
}
