import { openArchive } from '../archive/open-archive.ts';

/** The largest workbook that is read: far above any register or bank, far below what harms the server. */
export const workbookLimits = {
  unpackedBytes: 100_000_000,
  entries: 500,
  rows: 50_000,
  columns: 200,
};

/** Opening tags of rows and cells: their attributes, and how they end: a bare > has content. */
const placed = /<(?:\w+:)?(row|c)(?=[\s/>])([^>]*?)(\/>|><\/|>)/g;
/** Attributes as every spreadsheet program writes them; anything else could hide a place. */
const plainAttributes = /^(?:\s+[\w:]+=(?:"[^"<&]*"|'[^'<&]*'))*\s*$/;
const place = /\sr=["']([A-Z]{0,3})(\d{1,7})["']/;
/** Rows a sheet has at all: programs name the last one to style the rest. */
const sheetRows = 1_048_576;

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function sheetIsSmall(xml: string): boolean {
  for (const [, tag, attributes = '', end] of xml.matchAll(placed)) {
    if (!plainAttributes.test(attributes)) return false;
    const found = place.exec(attributes);
    if (!found && /\sr=/.test(attributes)) return false;
    const [, letters = '', row = '0'] = found ?? [];
    if (Number(row) > sheetRows) return false;
    // A styled cell without content, however far out, costs the reader nothing.
    if (tag === 'row' || end !== '>') continue;
    if (Number(row) > workbookLimits.rows) return false;
    if (columnNumber(letters) > workbookLimits.columns) return false;
  }
  return true;
}

/**
 * Whether a workbook may be opened: what it unpacks to, and the furthest row and column it names,
 * stay within limits. A few bytes can otherwise claim a sheet that fills the memory. False also
 * where the bytes are no ZIP archive.
 */
export function isWithinLimits(workbook: Uint8Array): boolean {
  const files = openArchive(workbook, workbookLimits);
  if (!files.ok) return false;
  return files.value.every((file) => {
    const bytes = file.bytes();
    if (!bytes.ok) return false;
    const xml = Buffer.from(bytes.value).toString('utf8');
    return !xml.includes('sheetData') || sheetIsSmall(xml);
  });
}
