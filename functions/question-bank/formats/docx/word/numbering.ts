import { elementOf, elementsOf, type XmlNode } from '../../xml/xml-node.ts';

/** Gives paragraphs the numbers that Word counts for them, in the order of the file. */
export interface Numbering {
  /** The number as it is shown ("Câu 3.", "B."); empty for bullets and where there is none. */
  next(numId: string, level: number): string;
  /** The level of a list that a paragraph style stands for; undefined where it stands for none. */
  levelOfStyle(numId: string, styleId: string | undefined): number | undefined;
}

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
  /** The paragraph style that means this level. */
  readonly style: string | undefined;
  /** All numbers in it are shown as 1, 2, 3. */
  readonly legal: boolean;
  /** The level (from 1) after which it begins anew; 0 where it never does. */
  readonly restart: number | undefined;
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
  const start = Number(of('start') ?? '0');
  const restart = of('lvlRestart');
  const legal = elementOf(lvl, 'isLgl');
  return {
    format: of('numFmt') ?? 'decimal',
    text: of('lvlText') ?? '',
    start: Number.isInteger(start) && start >= 0 ? start : 1,
    style: of('pStyle'),
    legal: legal !== undefined && !/^(?:0|off|false)$/.test(legal.attributes.val ?? '1'),
    restart: restart === undefined ? undefined : Number(restart),
  };
}

const levelsOf = (node: XmlNode) =>
  new Map(elementsOf(node, 'lvl').map((lvl) => [Number(lvl.attributes.ilvl), levelOf(lvl)]));

/** What numbering.xml says. Lists of the same abstract numbering go on counting unless they say otherwise. */
export function readNumbering(root: XmlNode | undefined): Numbering {
  const given = root ? elementsOf(root, 'abstractNum') : [];
  // A list may leave its levels to a list style, which another list defines.
  const ofStyle = new Map(
    given.map((each) => [elementOf(each, 'styleLink')?.attributes.val, levelsOf(each)]),
  );
  const abstracts = new Map(
    given.map((each) => {
      const link = elementOf(each, 'numStyleLink')?.attributes.val;
      const linked = link === undefined ? undefined : ofStyle.get(link);
      return [each.attributes.abstractNumId ?? '', linked ?? levelsOf(each)] as const;
    }),
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
    levelOfStyle(numId, styleId) {
      if (styleId === undefined) return undefined;
      const levels = [...(lists.get(numId)?.levels ?? [])];
      return levels.find(([, each]) => each.style === styleId)?.[0];
    },
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
      for (const deeper of [...count.keys()]) {
        const after = list.levels.get(deeper)?.restart ?? deeper;
        if (deeper > level && level < after) count.delete(deeper);
      }
      if (own.format === 'bullet' || own.format === 'none') return '';
      return own.text.replace(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        const of = list.levels.get(at);
        return of ? shown(own.legal ? 'decimal' : of.format, count.get(at) ?? of.start) : '';
      });
    },
  };
}
