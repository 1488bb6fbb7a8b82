import type { Mark } from '../../../../../shared/rich-text/rich-text.ts';
import { legacyOfFont } from './legacy-text.ts';
import type { RunFormat } from './line.ts';
import type { RunProperties } from './styles.ts';

const off = /^(?:0|off|false|none)$/i;

function isOn(properties: RunProperties, name: string): boolean {
  const found = properties.get(name);
  return found !== undefined && !off.test(found.attributes.val ?? '1');
}

/** A colour that a reader sees as one: not automatic, not black or nearly so. */
function colourOf(properties: RunProperties): string | undefined {
  const value = properties.get('color')?.attributes.val?.toUpperCase();
  if (value === undefined || !/^[0-9A-F]{6}$/.test(value)) return undefined;
  const channels = [0, 2, 4].map((at) => Number.parseInt(value.slice(at, at + 2), 16));
  return channels.every((channel) => channel < 0x40) ? undefined : value;
}

function highlightOf(properties: RunProperties): string | undefined {
  const pen = properties.get('highlight')?.attributes.val;
  if (pen !== undefined && !/^(?:none|white)$/i.test(pen)) return pen;
  const fill = properties.get('shd')?.attributes.fill;
  return fill !== undefined && /^[0-9A-F]{6}$/i.test(fill) && !/^F{6}$/i.test(fill)
    ? fill.toUpperCase()
    : undefined;
}

const known = new Map<string, RunFormat>();
/** More ways of setting text than a document has by hand. */
const mostKnown = 5000;

/** The same object for the same format, since every letter of a file points to one. */
function interned(format: RunFormat): RunFormat {
  const key = JSON.stringify(format);
  const found = known.get(key);
  if (found) return found;
  if (known.size > mostKnown) known.clear();
  known.set(key, format);
  return format;
}

/** How Word's properties of a run set its text. */
export function formatOf(properties: RunProperties): RunFormat {
  const raised = properties.get('vertAlign')?.attributes.val;
  const fonts = properties.get('rFonts')?.attributes;
  const legacy = legacyOfFont(fonts?.ascii ?? fonts?.hAnsi);
  const colour = colourOf(properties);
  const highlight = highlightOf(properties);
  const marks: Mark[] = [];
  if (isOn(properties, 'b')) marks.push('b');
  if (isOn(properties, 'i')) marks.push('i');
  if (isOn(properties, 'u')) marks.push('u');
  if (isOn(properties, 'strike') || isOn(properties, 'dstrike')) marks.push('s');
  if (raised === 'subscript') marks.push('sub');
  if (raised === 'superscript') marks.push('sup');
  return interned({
    marks,
    ...(colour === undefined ? {} : { colour }),
    ...(highlight === undefined ? {} : { highlight }),
    ...(legacy === undefined ? {} : { legacy }),
  });
}
