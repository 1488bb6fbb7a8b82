import { defined } from '../../../shared/kernel/defined.ts';
import type { MathNode } from '../../../shared/rich-text/rich-text.ts';
import { schemaAttributes } from './math-attributes.ts';

type MathElement = Exclude<MathNode, string>;

const leaves = new Set(['mi', 'mn', 'mo', 'ms', 'mtext']);
/** How many parts an element consists of, where it is not any number. */
const parts: Partial<Record<MathElement['tag'], number>> = {
  mfrac: 2,
  mroot: 2,
  msub: 2,
  msup: 2,
  munder: 2,
  mover: 2,
  msubsup: 3,
  munderover: 3,
};
/** Elements with a place of their own; anywhere else they only group. */
const placed = new Set(['math', 'mtr', 'mtd', 'mprescripts']);
const row = (children: MathNode[]): MathElement => ({ tag: 'mrow', children });

const textOf = (node: MathNode): string =>
  typeof node === 'string' ? node : node.children.map(textOf).join('');

function element(
  tag: MathElement['tag'],
  { attributes }: MathElement,
  children: MathNode[],
): MathElement {
  const own = schemaAttributes(tag, attributes);
  return {
    tag,
    ...defined({ attributes: Object.keys(own).length > 0 ? own : undefined }),
    children,
  };
}

const all = (nodes: readonly MathNode[]) => nodes.flatMap((each) => expression(each) ?? []);

function cell(node: MathNode): MathElement {
  if (typeof node !== 'string' && node.tag === 'mtd')
    return element('mtd', node, all(node.children));
  return { tag: 'mtd', children: all([node]) };
}

function tableRow(node: MathNode): MathElement {
  if (typeof node !== 'string' && node.tag === 'mtr')
    return element('mtr', node, node.children.map(cell));
  return { tag: 'mtr', children: [cell(node)] };
}

/** Scripts stand in pairs; those before the base, behind a mark. */
function scripts({ children }: MathElement): MathElement {
  const isMark = (node: MathNode) => typeof node !== 'string' && node.tag === 'mprescripts';
  const mark = children.findIndex(isMark);
  const paired = (nodes: MathNode[]) => (nodes.length % 2 === 0 ? nodes : [...nodes, row([])]);
  const [base = row([]), ...after] = all(mark < 0 ? children : children.slice(0, mark));
  const before = mark < 0 ? [] : all(children.slice(mark + 1).filter((each) => !isMark(each)));
  const marked: MathNode[] = mark < 0 ? [] : [{ tag: 'mprescripts', children: [] }];
  return {
    tag: 'mmultiscripts',
    children: [base, ...paired(after), ...marked, ...paired(before)],
  };
}

function shaped(node: MathElement): MathElement {
  const { tag, children } = node;
  if (leaves.has(tag)) return element(tag, node, [children.map(textOf).join('')]);
  if (tag === 'mspace') return element(tag, node, []);
  if (tag === 'mtable') return element(tag, node, children.map(tableRow));
  if (tag === 'mmultiscripts') return scripts(node);
  const inner = all(children);
  const needed = parts[tag];
  if (placed.has(tag) || (needed !== undefined && needed !== inner.length)) return row(inner);
  return element(tag, node, inner);
}

/** An element where an expression may stand; undefined for white space. */
function expression(node: MathNode): MathElement | undefined {
  if (typeof node === 'string')
    return node.trim() === '' ? undefined : { tag: 'mtext', children: [node.trim()] };
  const made = shaped(node);
  // Browsers take these two on any element, the schema on a style (and one of them on a table).
  const { displaystyle, scriptlevel } = schemaAttributes('mstyle', node.attributes);
  const style = defined({
    displaystyle: made.attributes?.displaystyle === undefined ? displaystyle : undefined,
    scriptlevel: made.attributes?.scriptlevel === undefined ? scriptlevel : undefined,
  });
  if (Object.keys(style).length === 0) return made;
  const children = made.tag === 'mrow' ? made.children : [made];
  return { tag: 'mstyle', attributes: style, children };
}

/**
 * The content of a formula as the schema of MathML 3 has it, to be written into files that are
 * validated: text only in tokens, fractions of two parts, rows in tables, and of the attributes
 * those an element takes there. It looks the same; what had no meaning is left out.
 */
export function schemaMath(math: MathNode): MathNode[] {
  const root = typeof math !== 'string' && math.tag === 'math' ? math : undefined;
  if (!root) return all([math]);
  const inner = expression({ ...root, tag: 'mrow' });
  return inner?.tag === 'mrow' ? inner.children : inner ? [inner] : [];
}
