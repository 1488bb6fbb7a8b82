interface Ranked<T> {
  readonly value: T;
  readonly name: string;
  readonly hash: Uint8Array;
  /** The first 48 bits as a number: decides nearly every comparison, quickly. */
  readonly head: number;
}

function headOf(hash: Uint8Array): number {
  let head = 0;
  for (let i = 0; i < 6; i++) head = head * 256 + (hash[i] ?? 0);
  return head;
}

function compare<T>(a: Ranked<T>, b: Ranked<T>): number {
  if (a.head !== b.head) return a.head - b.head;
  for (let i = 6; i < a.hash.length; i++) {
    const difference = (a.hash[i] ?? 0) - (b.hash[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.name < b.name ? -1 : 1;
}

/** The list in ascending order of each name's hash, compared as big-endian bytes; then by name. */
export function rankByHmac<T>(
  list: readonly T[],
  nameOf: (value: T) => string,
  hashOf: (name: string) => Uint8Array,
): T[] {
  return list
    .map((value): Ranked<T> => {
      const name = nameOf(value);
      const hash = hashOf(name);
      return { value, name, hash, head: headOf(hash) };
    })
    .sort(compare)
    .map((ranked) => ranked.value);
}
