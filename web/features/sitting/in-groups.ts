/** A long text in groups of so many characters, to be compared by eye. */
export function inGroups(text: string, size: number): string {
  return text.match(new RegExp(`.{1,${size}}`, 'g'))?.join(' ') ?? '';
}
