import { dollarFormula, isProse } from '../../../../shared/rich-text/dollar-formula.ts';
import type { Inline, Mark } from '../../../../shared/rich-text/rich-text.ts';
import { type KnownParts, knownFormula } from './known-parts.ts';

/** What reading found besides the text. */
export interface InlineReading {
  readonly known: KnownParts;
  /** Formulas that are not known (yet); they stand in the text as written. */
  readonly unknown: { readonly tex: string; readonly display: boolean }[];
  /** Names of images that are not known. */
  readonly missing: string[];
}

/** Marks by how they open and close; the longer first. */
const marks: readonly (readonly [open: string, close: string, Mark])[] = [
  ['**', '**', 'b'],
  ['++', '++', 'u'],
  ['~~', '~~', 's'],
  ['^{', '}', 'sup'],
  ['_{', '}', 'sub'],
  ['*', '*', 'i'],
];
const dollars = new RegExp(dollarFormula.source, 'suy');
const brackets = /\\\((.+?)\\\)|\\\[(.+?)\\\]/sy;
const image = /!\[((?:[^\]\\\n]|\\.)*)\]\(([0-9a-f]{6,64})(?: =(\d{1,4})?(?:x(\d{1,4}))?)?\)/y;
const token = /⟦công thức (\d+)⟧/y;
const code = /`((?:[^`\\\n]|\\.)+)`/y;
const escaped = (text: string) => text.replace(/\\([^\p{L}\p{N}\s])/gu, '$1');

function at(pattern: RegExp, text: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(text);
}

interface Piece {
  readonly part: Inline;
  readonly end: number;
}

function formulaAt(text: string, place: number, reading: InlineReading): Piece | undefined {
  const found = at(text[place] === '$' ? dollars : brackets, text, place);
  if (!found) return undefined;
  const display = found.groups?.display ?? found[2];
  const inline = found.groups ? found.groups.inline : found[1];
  const shown = text[place] === '$' ? found.groups?.display !== undefined : found[2] !== undefined;
  if (text[place] === '$' && !shown && isProse(inline ?? '')) return undefined;
  const tex = ((shown ? display : inline) ?? '').trim();
  if (tex === '') return undefined;
  const end = place + found[0].length;
  const part = knownFormula(reading.known, tex, shown);
  if (part) return { part, end };
  reading.unknown.push({ tex, display: shown });
  return { part: found[0], end };
}

function imageAt(text: string, place: number, reading: InlineReading): Piece | undefined {
  const found = at(image, text, place);
  if (!found) return undefined;
  const [whole, alt = '', name = '', width, height] = found;
  const media = reading.known.media.find((hash) => hash.startsWith(name));
  if (media === undefined) {
    reading.missing.push(name);
    return undefined;
  }
  const size = {
    ...(width === undefined ? {} : { width: Number(width) }),
    ...(height === undefined ? {} : { height: Number(height) }),
  };
  const part = { type: 'image' as const, media, alt: escaped(alt), ...size };
  return { part, end: place + whole.length };
}

function atomAt(text: string, place: number, reading: InlineReading): Piece | undefined {
  switch (text[place]) {
    case '\n':
      return { part: { type: 'break' }, end: place + 1 };
    case '$':
    case '\\':
      return formulaAt(text, place, reading);
    case '!':
      return imageAt(text, place, reading);
    case '`': {
      const found = at(code, text, place);
      const content = [escaped(found?.[1] ?? '')];
      return found ? { part: { type: 'code', content }, end: place + found[0].length } : undefined;
    }
    case '⟦': {
      const found = at(token, text, place);
      const part = found && reading.known.keptFormulas[Number(found[1]) - 1];
      return part ? { part, end: place + found[0].length } : undefined;
    }
    default:
      return undefined;
  }
}

/** Reads until `close`, or to the end where there is none to look for; undefined if it never comes. */
function readUntil(
  text: string,
  from: number,
  close: string,
  reading: InlineReading,
): { content: Inline[]; end: number } | undefined {
  if (close !== '' && text.indexOf(close, from) < 0) return undefined;
  const content: Inline[] = [];
  let letters = '';
  let place = from;
  const flush = () => {
    if (letters !== '') content.push(letters);
    letters = '';
  };
  while (place < text.length) {
    const closes = close !== '' && text.startsWith(close, place) && place > from;
    const spaced = close !== '}' && /\s/.test(text[place - 1] ?? '');
    const deeper = closes && close === '*' && text[place + 1] === '*';
    if (closes && !spaced && !deeper) {
      flush();
      return { content, end: place + close.length };
    }
    const atom = atomAt(text, place, reading) ?? markAt(text, place, close, reading);
    if (atom) {
      // A formula that is not known yet is text and joins its neighbours.
      if (typeof atom.part === 'string') letters += atom.part;
      else {
        flush();
        content.push(atom.part);
      }
      place = atom.end;
      continue;
    }
    if (closes && !spaced) {
      flush();
      return { content, end: place + close.length };
    }
    const escapes = text[place] === '\\' && /[^\p{L}\p{N}\s]/u.test(text[place + 1] ?? 'x');
    letters += text[escapes ? place + 1 : place] ?? '';
    place += escapes ? 2 : 1;
  }
  flush();
  return close === '' ? { content, end: place } : undefined;
}

function markAt(
  text: string,
  place: number,
  around: string,
  reading: InlineReading,
): Piece | undefined {
  for (const [open, close, type] of marks) {
    if (!text.startsWith(open, place)) continue;
    if (close === around && close !== '}') continue;
    const from = place + open.length;
    if (close !== '}' && /^(\s|$)/.test(text.slice(from, from + 1))) continue;
    const within = readUntil(text, from, close, reading);
    if (within) return { part: { type, content: within.content }, end: within.end };
  }
  return undefined;
}

/** Running text with marks. */
export function readInline(text: string, reading: InlineReading): Inline[] {
  return readUntil(text, 0, '', reading)?.content ?? [];
}
