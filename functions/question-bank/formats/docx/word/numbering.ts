import { elementOf, elementsOf, type XmlNode } from '../../xml/xml-node.ts';

/** Gives paragraphs the numbers that Word counts for them, in the order of the file. */
export interface Numbering {
  /** The number as it is shown ("Câu 3.", "B."); empty for bullets and where there is none. */
  next(numId: string, level: number): string;
}

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];
function roman(value: number): string {
  let rest = Math.min(value, 3999);
  let out = '';
  for (const [worth, sign] of romans) for (; rest >= worth; rest -= worth) out += sign;
  return out;
}

/** A, B, … Z, AA, BB, as Word goes on. */
const letterOf = (value: number) =>
  String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.min(5, Math.ceil(value / 26)));

function shown(format: string, value: number): string {
  switch (format) {
    case 'upperLetter':
      return letterOf(value);
    case 'lowerLetter':
      return letterOf(value).toLowerCase();
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'decimalZero':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
}

function levelOf(lvl: XmlNode): Level {
  const of = (name: string) => elementOf(lvl, name)?.attributes.val;
  const start = Number(of('start') ?? '1');
  return {
    format: of('numFmt') ?? 'decimal',
    text: of('lvlText') ?? '',
    start: Number.isInteger(start) && start >= 0 ? start : 1,
  };
}

const levelsOf = (node: XmlNode) =>
  new Map(elementsOf(node, 'lvl').map((lvl) => [Number(lvl.attributes.ilvl), levelOf(lvl)]));

/** What numbering.xml says. Lists of the same abstract numbering go on counting unless they say otherwise. */
export function readNumbering(root: XmlNode | undefined): Numbering {
  const abstracts = new Map(
    (root ? elementsOf(root, 'abstractNum') : []).map((each) => [
      each.attributes.abstractNumId ?? '',
      levelsOf(each),
    ]),
  );
  const lists = new Map(
    (root ? elementsOf(root, 'num') : []).map((num) => {
      const abstractId = elementOf(num, 'abstractNumId')?.attributes.val ?? '';
      const starts = new Map<number, number>();
      const levels = new Map(abstracts.get(abstractId) ?? []);
      for (const override of elementsOf(num, 'lvlOverride')) {
        const level = Number(override.attributes.ilvl);
        const start = elementOf(override, 'startOverride')?.attributes.val;
        if (start !== undefined) starts.set(level, Number(start));
        const own = elementOf(override, 'lvl');
        if (own) levels.set(level, levelOf(own));
      }
      return [num.attributes.numId ?? '', { abstractId, levels, starts }] as const;
    }),
  );
  const counts = new Map<string, Map<number, number>>();
  const begun = new Set<string>();
  return {
    next(numId, level) {
      const list = lists.get(numId);
      const own = list?.levels.get(level);
      if (!list || !own) return '';
      const count = counts.get(list.abstractId) ?? new Map<number, number>();
      counts.set(list.abstractId, count);
      const restart = list.starts.get(level);
      if (restart !== undefined && !begun.has(`${numId} ${level}`)) {
        begun.add(`${numId} ${level}`);
        count.set(level, restart - 1);
      }
      count.set(level, (count.get(level) ?? own.start - 1) + 1);
      for (const deeper of [...count.keys()]) if (deeper > level) count.delete(deeper);
      if (own.format === 'bullet' || own.format === 'none') return '';
      return own.text.replace(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        const of = list.levels.get(at);
        return of ? shown(of.format, count.get(at) ?? of.start) : '';
      });
    },
  };
}
