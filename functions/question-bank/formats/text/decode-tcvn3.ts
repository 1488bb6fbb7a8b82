import iconv from 'iconv-lite';

const isCapitals = (text: string, least: number) =>
  (text.match(/[A-Z]/g)?.length ?? 0) >= least && !/[a-z]/.test(text);

/**
 * Text typed with a TCVN3 (ABC) font (.VnTime and the like) as Unicode. Capital letters with marks
 * have a font of their own there (.VnTimeH) and the codes of small ones: where the plain letters of
 * a line or a word are capitals, the marked ones are made capitals too.
 */
export function decodeTcvn3(bytes: Uint8Array): string {
  return iconv
    .decode(Buffer.from(bytes), 'tcvn')
    .normalize('NFC')
    .split('\n')
    .map((line) =>
      isCapitals(line, 4)
        ? line.toUpperCase()
        : line.replace(/[\p{L}\p{M}]{1,40}/gu, (word) =>
            isCapitals(word, 2) ? word.toUpperCase() : word,
          ),
    )
    .join('\n');
}
