import { jaccard } from './shingles.ts';

/** From this similarity on two questions are called near. */
export const nearFrom = 0.6;

/** So many questions are compared for one at most: where hundreds share one phrase, enough is told. */
const mostCompared = 4000;

/**
 * The shingles that two near sets cannot both be without: sets are sorted, and of the first
 * (1 − t)·n + 1 of each at least one is common to both (prefix filtering). So only those are indexed.
 */
function prefixOf(set: Uint32Array): Uint32Array {
  return set.subarray(0, set.length - Math.ceil(nearFrom * set.length) + 1);
}

/** A name, and the share of shingles that its set has in common with the one asked for. */
export interface Near {
  readonly name: string;
  readonly similarity: number;
}

/** Finds what is near a set of shingles among thousands of sets, without comparing it to each. */
export interface NearIndex {
  /** Puts a set under a name, in place of the one it had. */
  put(name: string, set: Uint32Array): void;
  remove(name: string): void;
  /** Names of near sets, the most similar first; `except` itself is not among them. */
  find(set: Uint32Array, except?: string): Near[];
}

export function nearIndex(): NearIndex {
  const sets = new Map<string, Uint32Array>();
  const holders = new Map<number, string[]>();

  const remove = (name: string) => {
    const set = sets.get(name);
    if (!set) return;
    sets.delete(name);
    for (const shingle of prefixOf(set)) {
      const left = (holders.get(shingle) ?? []).filter((each) => each !== name);
      if (left.length > 0) holders.set(shingle, left);
      else holders.delete(shingle);
    }
  };

  return {
    put(name, set) {
      remove(name);
      sets.set(name, set);
      for (const shingle of prefixOf(set)) {
        const list = holders.get(shingle);
        if (list) list.push(name);
        else holders.set(shingle, [name]);
      }
    },
    remove,
    find(set, except) {
      const looked = new Set<string>(except === undefined ? [] : [except]);
      const found: Near[] = [];
      for (const shingle of prefixOf(set)) {
        for (const name of holders.get(shingle) ?? []) {
          if (looked.has(name)) continue;
          if (looked.size > mostCompared) break;
          looked.add(name);
          const other = sets.get(name);
          if (!other || other.length < nearFrom * set.length) continue;
          if (set.length < nearFrom * other.length) continue;
          const similarity = jaccard(set, other);
          if (similarity >= nearFrom) found.push({ name, similarity });
        }
      }
      return found.sort((a, b) => b.similarity - a.similarity || (a.name < b.name ? -1 : 1));
    },
  };
}
