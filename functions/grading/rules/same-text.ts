import type { TextKey } from '../../../shared/question-bank/item-key.ts';

/** A tone mark on the first letter of oa, oe, uy: "hòa", which others write "hoà". */
const olderTone =
  /(o)([\u0300\u0301\u0303\u0309\u0323])([ae])|(u)([\u0300\u0301\u0303\u0309\u0323])(y)/giu;

function folded(text: string, caseSensitive: boolean): string {
  const plain = text
    .normalize('NFD')
    .replace(olderTone, (_, o = '', tone1 = '', ae = '', u = '', tone2 = '', y = '') =>
      [o, u, ae, y, tone1, tone2].join(''),
    )
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
  return caseSensitive ? plain : plain.toLowerCase().normalize('NFC');
}

/**
 * Whether a short text is one the key accepts. Composed and decomposed letters, runs of white space
 * and the two places of a Vietnamese tone mark ("hòa", "hoà") are the same; capitals unless the key
 * says otherwise. Diacritics count: "an" is not "ăn".
 */
export function sameText(typed: string, { accepted, caseSensitive = false }: TextKey): boolean {
  const given = folded(typed, caseSensitive);
  return accepted.some((text) => folded(text, caseSensitive) === given);
}
