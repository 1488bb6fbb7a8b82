/** Text in which the control characters of GIFT stand for themselves, on one line. */
export function giftEscaped(text: string): string {
  return text.replace(/[\\~=#{}:]/g, (character) => `\\${character}`).replace(/\r\n|\r|\n/g, '\\n');
}
