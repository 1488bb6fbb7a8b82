import { defined } from '../../../shared/kernel/defined.ts';
import { type MathNode, mathNode } from '../../../shared/rich-text/rich-text.ts';

/** An element of MathML as some parser gave it; names without prefix, attributes as written. */
export interface MathElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (MathElement | string)[];
}

const leaves = new Set(['mi', 'mn', 'mo', 'ms', 'mtext']);
const kept = new Set(
  [
    ['display', 'mathvariant', 'stretchy', 'fence', 'separator', 'form', 'lspace', 'rspace'],
    ['minsize', 'maxsize', 'symmetric', 'largeop', 'movablelimits', 'accent', 'accentunder'],
    ['linethickness', 'displaystyle', 'scriptlevel', 'width', 'height', 'depth', 'columnalign'],
    ['rowspan', 'columnspan'],
  ].flat(),
);
const mo = (text: string): MathNode => ({ tag: 'mo', children: [text] });

/** `mfenced` went out of MathML Core: the same with the fences written out. */
function fenced(element: MathElement, children: MathNode[]): MathNode {
  const { open = '(', close = ')', separators = ',' } = element.attributes;
  const marks = [...separators.replace(/\s+/g, '')];
  const inner = children.flatMap((child, i) => {
    const mark = i === 0 ? undefined : (marks[i - 1] ?? marks.at(-1));
    return mark === undefined ? [child] : [mo(mark), child];
  });
  return { tag: 'mrow', children: [mo(open), ...inner, mo(close)] };
}

/** A line above is all of `menclose` that browsers can still draw, as an accent. */
function enclosed(element: MathElement, children: MathNode[]): MathNode | undefined {
  if (element.attributes.notation !== 'top') return undefined;
  const line: MathNode = { tag: 'mo', attributes: { stretchy: 'true' }, children: ['¯'] };
  return {
    tag: 'mover',
    attributes: { accent: 'true' },
    children: [{ tag: 'mrow', children }, line],
  };
}

function nodeOf(element: MathElement | string): MathNode | undefined {
  if (typeof element === 'string') return element;
  const { name } = element;
  const elements = leaves.has(name)
    ? [element.children.map((each) => (typeof each === 'string' ? each : '')).join('')]
    : element.children.filter((each) => typeof each !== 'string');
  if (name === 'semantics') return elements[0] === undefined ? undefined : nodeOf(elements[0]);
  const children: MathNode[] = [];
  for (const each of elements) {
    const child = typeof each === 'string' ? each.trim() : nodeOf(each);
    if (child === undefined) return undefined;
    children.push(child);
  }
  if (name === 'mfenced') return fenced(element, children);
  if (name === 'menclose') return enclosed(element, children);
  if (name === 'none') return { tag: 'mrow', children: [] };
  const attributes = Object.fromEntries(
    Object.entries(element.attributes).filter(
      ([key, value]) => kept.has(key) && value.length <= 40,
    ),
  );
  const node = mathNode.safeParse({
    tag: name,
    ...defined({ attributes: Object.keys(attributes).length > 0 ? attributes : undefined }),
    children,
  });
  return node.success ? node.data : undefined;
}

/**
 * A formula from an element of MathML, without what could link, load or run; undefined where it
 * holds something that browsers do not draw (MathML Core) or that has no place in a formula.
 */
export function mathOfElement(element: MathElement): MathNode | undefined {
  return nodeOf(element);
}
