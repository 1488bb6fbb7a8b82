/** What stands behind a vowel in VNI fonts, small letters, and the mark it means. */
const tones: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
};
const hat = '\u0302';
const breve = '\u0306';
const shaped: Readonly<Record<string, string>> = {
  â: hat,
  á: `${hat}\u0301`,
  à: `${hat}\u0300`,
  å: `${hat}\u0309`,
  ã: `${hat}\u0303`,
  ä: `${hat}\u0323`,
  ê: breve,
  é: `${breve}\u0301`,
  è: `${breve}\u0300`,
  ú: `${breve}\u0309`,
  ü: `${breve}\u0303`,
  ë: `${breve}\u0323`,
};
const alone: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
  ñ: 'đ',
};
const pair =
  /([aeoAEO])([âáàåãäêéèúüëÂÁÀÅÃÄÊÉÈÚÜË])|([aeouyôöAEOUYÔÖ])([ùøûõïÙØÛÕÏ])|[ôöæóòîñÔÖÆÓÒÎÑ]/g;

function single(letter: string): string {
  const small = letter.toLowerCase();
  const meant = alone[small] ?? small;
  return letter === small ? meant : meant.toUpperCase();
}

/**
 * Text typed with a VNI font (VNI-Times and the like) as Unicode. There a vowel is followed by the
 * letter that stands for its mark: "Vieät Nam" is "Việt Nam". The text must have been read as
 * Windows-1252.
 */
export function decodeVni(text: string): string {
  return text
    .replace(pair, (both, vowel?: string, shape?: string, other?: string, tone?: string) => {
      if (vowel !== undefined && shape !== undefined)
        return vowel + (shaped[shape.toLowerCase()] ?? '');
      if (other !== undefined && tone !== undefined)
        return single(other) + (tones[tone.toLowerCase()] ?? '');
      return single(both);
    })
    .normalize('NFC');
}
