import type { MathNode } from '../../../../../shared/rich-text/rich-text.ts';
import { elementOf, elementsOf, textOf, type XmlNode } from '../../xml/xml-node.ts';

/** Thrown inside: an element of Word's equations that is not understood. */
class Unknown extends Error {}

const node = (tag: Exclude<MathNode, string>['tag'], ...children: MathNode[]): MathNode => ({
  tag,
  children,
});
const mo = (sign: string, attributes?: Record<string, string>): MathNode => ({
  tag: 'mo',
  ...(attributes ? { attributes } : {}),
  children: [sign],
});

/** Numbers, letters and signs of a run, each an element of its own. */
function tokens(text: string, upright: boolean, asText: boolean): MathNode[] {
  if (asText) return text === '' ? [] : [node('mtext', text)];
  const found = text.match(/\d+(?:[.,]\d+)*|\p{L}\p{M}*|\s+|[^\s\p{L}\d]/gu) ?? [];
  return found.flatMap((token): MathNode[] => {
    if (/^\s/.test(token)) return [];
    if (/^\d/.test(token)) return [node('mn', token)];
    if (!/^\p{L}/u.test(token)) return [mo(token)];
    return upright
      ? [{ tag: 'mi', attributes: { mathvariant: 'normal' }, children: [token] }]
      : [node('mi', token)];
  });
}

function runOf(run: XmlNode): MathNode[] {
  const properties = elementsOf(run, 'rPr');
  const has = (name: string) => properties.some((each) => elementOf(each, name) !== undefined);
  const style = properties.map((each) => elementOf(each, 'sty')?.attributes.val).find(Boolean);
  return elementsOf(run).flatMap((each) => {
    if (each.name === 't') return tokens(textOf(each), style === 'p', has('nor'));
    if (each.name === 'rPr') return [];
    throw new Unknown(each.name);
  });
}

/** The content of an element as one node. */
function row(parent: XmlNode | undefined): MathNode {
  const content = parent ? contentOf(parent) : [];
  const [only] = content;
  return content.length === 1 && only !== undefined ? only : node('mrow', ...content);
}

const setting = (element: XmlNode, name: string) =>
  elementOf(elementOf(element, `${element.name}Pr`), name)?.attributes.val;
const isOn = (element: XmlNode, name: string) => {
  const found = elementOf(elementOf(element, `${element.name}Pr`), name);
  return found !== undefined && !/^(?:0|off|false)$/.test(found.attributes.val ?? '1');
};

function delimited(element: XmlNode): MathNode {
  const open = setting(element, 'begChr') ?? '(';
  const close = setting(element, 'endChr') ?? ')';
  const between = setting(element, 'sepChr') ?? '|';
  const fence = (sign: string) => (sign === '' ? [] : [mo(sign, { fence: 'true' })]);
  const inner = elementsOf(element, 'e').flatMap((each, i) =>
    i === 0 ? [row(each)] : [mo(between), row(each)],
  );
  return node('mrow', ...fence(open), ...inner, ...fence(close));
}

function nary(element: XmlNode): MathNode {
  const sign = mo(setting(element, 'chr') ?? '∫', { largeop: 'true' });
  const low = isOn(element, 'subHide') ? undefined : row(elementOf(element, 'sub'));
  const high = isOn(element, 'supHide') ? undefined : row(elementOf(element, 'sup'));
  const beside = setting(element, 'limLoc') === 'subSup';
  const marked =
    low && high
      ? node(beside ? 'msubsup' : 'munderover', sign, low, high)
      : low
        ? node(beside ? 'msub' : 'munder', sign, low)
        : high
          ? node(beside ? 'msup' : 'mover', sign, high)
          : sign;
  return node('mrow', marked, row(elementOf(element, 'e')));
}

function fraction(element: XmlNode): MathNode {
  const [top, bottom] = [row(elementOf(element, 'num')), row(elementOf(element, 'den'))];
  const kind = setting(element, 'type');
  if (kind === 'lin' || kind === 'skw') return node('mrow', top, mo('/'), bottom);
  const made = { tag: 'mfrac' as const, children: [top, bottom] };
  return kind === 'noBar' ? { ...made, attributes: { linethickness: '0' } } : made;
}

const tableOf = (rows: readonly (readonly XmlNode[])[]): MathNode =>
  node(
    'mtable',
    ...rows.map((cells) => node('mtr', ...cells.map((cell) => node('mtd', row(cell))))),
  );

function accented(element: XmlNode, sign: string, below: boolean): MathNode {
  const accent = mo(sign, { stretchy: 'true' });
  return {
    tag: below ? 'munder' : 'mover',
    attributes: below ? { accentunder: 'true' } : { accent: 'true' },
    children: [row(elementOf(element, 'e')), accent],
  };
}

function mathOf(element: XmlNode): MathNode[] {
  const e = () => row(elementOf(element, 'e'));
  const sub = () => row(elementOf(element, 'sub'));
  const sup = () => row(elementOf(element, 'sup'));
  const lim = () => row(elementOf(element, 'lim'));
  switch (element.name) {
    case 'r':
      return runOf(element);
    case 'f':
      return [fraction(element)];
    case 'sSup':
      return [node('msup', e(), sup())];
    case 'sSub':
      return [node('msub', e(), sub())];
    case 'sSubSup':
      return [node('msubsup', e(), sub(), sup())];
    case 'sPre':
      return [node('mmultiscripts', e(), node('mprescripts'), sub(), sup())];
    case 'rad':
      return isOn(element, 'degHide') || contentOf(elementOf(element, 'deg')).length === 0
        ? [node('msqrt', e())]
        : [node('mroot', e(), row(elementOf(element, 'deg')))];
    case 'd':
      return [delimited(element)];
    case 'nary':
      return [nary(element)];
    case 'm':
      return [tableOf(elementsOf(element, 'mr').map((each) => elementsOf(each, 'e')))];
    case 'eqArr':
      return [tableOf(elementsOf(element, 'e').map((each) => [each]))];
    case 'func':
      return [node('mrow', row(elementOf(element, 'fName')), mo('\u2061'), e())];
    case 'limLow':
      return [node('munder', e(), lim())];
    case 'limUpp':
      return [node('mover', e(), lim())];
    case 'acc':
      return [accented(element, setting(element, 'chr') ?? '\u0302', false)];
    case 'bar':
      return [accented(element, '¯', setting(element, 'pos') !== 'top')];
    case 'groupChr':
      return [accented(element, setting(element, 'chr') ?? '⏟', setting(element, 'pos') !== 'top')];
    case 'box':
    case 'oMath':
    case 'ins':
      return element.name === 'box' ? [e()] : contentOf(element);
    case 'del':
    case 'bookmarkStart':
    case 'bookmarkEnd':
    case 'proofErr':
      return [];
    default:
      if (/Pr$/.test(element.name)) return [];
      throw new Unknown(element.name);
  }
}

function contentOf(parent: XmlNode | undefined): MathNode[] {
  return parent ? elementsOf(parent).flatMap(mathOf) : [];
}

/**
 * An equation of Word (OMML) as MathML: fractions, scripts, roots, delimiters, sums, integrals,
 * matrices, functions, accents. Else the name of the element that is not understood.
 */
export function ommlToMath(oMath: XmlNode): { math: MathNode } | { unknown: string } {
  try {
    const content = contentOf(oMath);
    return content.length === 0 ? { unknown: 'oMath' } : { math: node('math', ...content) };
  } catch (error) {
    if (error instanceof Unknown) return { unknown: error.message };
    throw error;
  }
}
