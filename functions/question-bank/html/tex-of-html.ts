import type { Element, ElementContent } from 'hast';
import type { MathNode } from '../../../shared/rich-text/rich-text.ts';
import { mathOfTex } from '../math/math-of-tex.ts';

function annotationIn(node: Element): string | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const isTex =
      child.tagName === 'annotation' && /\btex\b|latex/i.test(String(child.properties.encoding));
    const found = isTex ? child.children.map(wordsOf).join('') : annotationIn(child);
    if (found !== undefined) return found;
  }
  return undefined;
}
const wordsOf = (node: ElementContent) => (node.type === 'text' ? node.value : '');

/** The elements and letters of a formula, without rows that only group and how things look. */
function bones(node: MathNode): string {
  if (typeof node === 'string') return JSON.stringify(node);
  if (node.tag === 'mspace') return '';
  const inner = node.children.map(bones).filter(Boolean).join(' ');
  return /^(?:mrow|mstyle|math)$/.test(node.tag) ? inner : `${node.tag}(${inner})`;
}

/**
 * The formula in TeX that a `math` element is annotated with, with the math it means; undefined
 * where there is none, or where it says something else than the element shows.
 */
export function texOfHtml(element: Element, shown: MathNode, display: boolean) {
  const tex = annotationIn(element);
  const made = tex === undefined ? undefined : mathOfTex(tex, display);
  return made && bones(made.math) === bones(shown) ? made : undefined;
}
