import type { XmlNode } from '../xml/xml-node.ts';

const camel = (name: string) =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
const isOpen = (name: string) => /^(?:data|aria)-/.test(name) || name.includes(':');

/**
 * The same element in the names of QTI 2: "qti-choice-interaction max-choices" of QTI 3 becomes
 * "choiceInteraction maxChoices". HTML elements stay as they are.
 */
export function inQti2Names(node: XmlNode): XmlNode {
  const children = node.children.map((child) =>
    typeof child === 'string' ? child : inQti2Names(child),
  );
  if (!node.name.startsWith('qti-')) return { ...node, children };
  return {
    name: camel(node.name.slice(4)),
    attributes: Object.fromEntries(
      Object.entries(node.attributes).map(([key, value]) => [
        isOpen(key) ? key : camel(key),
        value,
      ]),
    ),
    children,
  };
}
