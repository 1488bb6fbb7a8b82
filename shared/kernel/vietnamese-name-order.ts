const collator = new Intl.Collator('vi', { sensitivity: 'variant', ignorePunctuation: true });

function split(fullName: string): { given: string; middle: string[]; family: string } {
  const words = fullName.normalize('NFC').trim().split(/\s+/);
  return { given: words.at(-1) ?? '', middle: words.slice(1, -1), family: words[0] ?? '' };
}

function compareWords(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const order = collator.compare(a[i] ?? '', b[i] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

/**
 * Orders people as Vietnamese lists do: by given name (tên), then middle names (tên đệm), then
 * family name (họ), each syllable by the Vietnamese alphabet (a ă â … d đ …) and tone.
 */
export function compareVietnameseNames(a: string, b: string): number {
  const left = split(a);
  const right = split(b);
  return (
    collator.compare(left.given, right.given) ||
    compareWords(left.middle, right.middle) ||
    collator.compare(left.family, right.family)
  );
}
