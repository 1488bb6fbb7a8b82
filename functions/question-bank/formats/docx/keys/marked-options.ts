import type { RawOption } from '../questions/raw-question.ts';
import { isLine, type Line, objectSign, type RunFormat } from '../word/line.ts';
import { linesOf } from '../word/read-blocks.ts';

/** A way of setting text that can tell the right option. */
export interface Sign {
  readonly vi: string;
  readonly en: string;
  readonly of: (format: RunFormat) => string | undefined;
}

const signs: readonly Sign[] = [
  { vi: 'in đậm', en: 'bold', of: ({ marks }) => (marks.includes('b') ? 'b' : undefined) },
  { vi: 'gạch chân', en: 'underlined', of: ({ marks }) => (marks.includes('u') ? 'u' : undefined) },
  { vi: 'màu chữ', en: 'coloured', of: ({ colour }) => colour },
  { vi: 'tô nền', en: 'highlighted', of: ({ highlight }) => highlight },
];

/** The value a sign has in all letters and digits of a text; undefined where it has none in some. */
function wholly(lines: readonly Line[], sign: Sign): string | undefined {
  let value: string | undefined;
  let some = false;
  for (const line of lines)
    for (let i = 0; i < line.text.length; i++) {
      const letter = line.text[i] ?? '';
      if (letter === objectSign || !/[\p{L}\p{N}]/u.test(letter)) continue;
      const format = line.units[i]?.format;
      const here = format ? sign.of(format) : undefined;
      if (here === undefined || (some && here !== value)) return undefined;
      value = here;
      some = true;
    }
  return value;
}

/** Options that a sign sets apart from the others, by place from 0. */
export interface Marked {
  readonly sign: Sign;
  readonly places: readonly number[];
}

/** The places whose value is not that of most others: what a reader would see as set apart. */
function apart(values: readonly (string | undefined)[]): number[] {
  const groups = Map.groupBy(values.keys(), (i) => values[i]);
  if (groups.size < 2) return [];
  if (groups.has(undefined)) return [...values.keys()].filter((i) => values[i] !== undefined);
  // All are coloured: the one colour that only one option has.
  const alone = [...groups.values()].filter((places) => places.length === 1);
  return groups.size === 2 && alone.length === 1 && values.length > 2
    ? (alone[0] ?? [])
    : [...values.keys()];
}

/**
 * What each way of setting text (bold, underlined, coloured, highlighted) says of the options, by
 * their letters and by their texts. What all options have says nothing and is left out.
 */
export function markedOptions(options: readonly RawOption[]): Marked[] {
  return signs.flatMap((sign) => {
    const byMarker = apart(
      options.map(({ marker }) => (marker ? wholly([marker], sign) : undefined)),
    );
    const byText = apart(
      options.map(({ content }) => wholly(linesOf(content.filter(isLine)), sign)),
    );
    return [byMarker, byText]
      .filter((places) => places.length > 0)
      .map((places) => ({ sign, places }));
  });
}
