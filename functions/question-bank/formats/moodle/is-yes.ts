/** A yes or no as Moodle's files write it over the years: true, 1, yes; false, 0, no. */
export function isYes(text: string, otherwise: boolean): boolean {
  const word = text.trim().toLowerCase();
  return word === '' ? otherwise : ['true', '1', 'yes'].includes(word);
}
