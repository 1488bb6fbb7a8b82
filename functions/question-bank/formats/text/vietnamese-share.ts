const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;
const syllable =
  /^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?[aăâeêioôơuưy]{1,3}(?:ng|nh|ch|[cmnpt])?$/;
/** Characters that tell what a text is. */
const enough = 200_000;
const foreign = /[^\p{ASCII}]/u;

/** Whether letters stand as people write them: all small, all capital, or one capital in front. */
function hasOneCase(word: string): boolean {
  const rest = word.slice(1);
  return rest === rest.toLowerCase() || word === word.toUpperCase();
}

/** Whether a word could be a Vietnamese syllable, with at most one tone. */
function isSyllable(word: string): boolean {
  const decomposed = word.normalize('NFD');
  if ((decomposed.match(toneMarks)?.length ?? 0) > 1) return false;
  const base = decomposed.replace(toneMarks, '').normalize('NFC').toLowerCase();
  return syllable.test(base) && hasOneCase(word.normalize('NFC'));
}

/**
 * How much of a text reads as Vietnamese: of the words with a letter outside ASCII, the share that
 * are Vietnamese syllables, 0 to 1, and how many such words there are. What was decoded in the wrong
 * way gives letters that no syllable has.
 */
export function vietnameseShare(text: string): { readonly share: number; readonly words: number } {
  const sample = text.slice(0, enough);
  const words = (sample.match(/[\p{L}\p{M}¦-¾]{1,40}/gu) ?? []).filter((word) =>
    foreign.test(word),
  );
  if (words.length === 0) return { share: 0, words: 0 };
  return { share: words.filter(isSyllable).length / words.length, words: words.length };
}
