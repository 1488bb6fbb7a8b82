/** Endings of files of other programs, and the one that the same program can save them as. */
const savedAs: Readonly<Record<string, string>> = {
  doc: 'docx',
  dot: 'docx',
  rtf: 'docx',
  odt: 'docx',
  pdf: 'docx',
  pages: 'docx',
  xls: 'xlsx',
  xlsb: 'xlsx',
  ods: 'xlsx',
  csv: 'xlsx',
};

/**
 * The ending that a file of this name can be saved as to be taken; undefined where no program would,
 * or where files of that ending are not taken here.
 */
export function saveAs(fileName: string, taken: readonly string[]): string | undefined {
  const ending = /\.([a-z]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const other = Object.hasOwn(savedAs, ending) ? savedAs[ending] : undefined;
  return other !== undefined && taken.includes(other) ? other : undefined;
}
