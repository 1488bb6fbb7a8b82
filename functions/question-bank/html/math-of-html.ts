import type { Element } from 'hast';
import type { MathNode } from '../../../shared/rich-text/rich-text.ts';
import { type MathElement, mathOfElement } from '../math/math-of-element.ts';

function mathElement(node: Element): MathElement {
  return {
    name: node.tagName.toLowerCase(),
    attributes: Object.fromEntries(
      Object.entries(node.properties).map(([key, value]) => [key.toLowerCase(), String(value)]),
    ),
    children: node.children.flatMap((child): (MathElement | string)[] => {
      if (child.type === 'text') return [child.value];
      return child.type === 'element' ? [mathElement(child)] : [];
    }),
  };
}

/** The formula of a `math` element in HTML; undefined where browsers could not draw it. */
export function mathOfHtml(element: Element): MathNode | undefined {
  return mathOfElement(mathElement(element));
}
