import { plainText } from '../../../shared/kernel/plain-text.ts';

/** FNV-1a: words of three to a number that spreads well and is the same everywhere. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/** As much of a text as tells it from others; an essay's stimulus does not make it slow. */
const mostWords = 400;

/**
 * A question as the set of its three-word sequences (shingles), stem and each option for itself,
 * hashed and sorted. Case, diacritics, punctuation, white space and the order of options make no
 * difference. A text of one or two words is one shingle.
 */
export function shingles(question: {
  readonly stem: string;
  readonly options: readonly { readonly text: string }[];
  readonly rights?: readonly { readonly text: string }[];
}): Uint32Array {
  const texts = [question.stem, ...question.options.map((each) => each.text)];
  for (const each of question.rights ?? []) texts.push(each.text);
  const found = new Set<number>();
  for (const text of texts) {
    const words = plainText(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
      .slice(0, mostWords);
    if (words.length === 0) continue;
    if (words.length < 3) found.add(hashOf(words.join(' ')));
    for (let i = 0; i + 2 < words.length; i++)
      found.add(hashOf(`${words[i]} ${words[i + 1]} ${words[i + 2]}`));
  }
  return Uint32Array.from(found).sort();
}

/** The share of shingles that both have of those that either has (Jaccard); both sorted. */
export function jaccard(a: Uint32Array, b: Uint32Array): number {
  let both = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const [left, right] = [a[i] ?? 0, b[j] ?? 0];
    if (left === right) both += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  const either = a.length + b.length - both;
  return either === 0 ? 0 : both / either;
}
