/** An element of XML: its name and its attributes' names without prefix (xml:lang and elements of ssml keep it). */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlNode | string)[];
}

/** The elements directly inside, in order; only those of the names given, if any are. */
export function elementsOf(node: XmlNode, ...names: readonly string[]): XmlNode[] {
  return node.children.filter(
    (child): child is XmlNode =>
      typeof child !== 'string' && (names.length === 0 || names.includes(child.name)),
  );
}

/** The first element of that name directly inside. */
export function elementOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node && elementsOf(node, name)[0];
}

/** All elements inside that fit, at any depth, in the order of the file; not those inside one that fits. */
export function findAll(node: XmlNode, fits: (each: XmlNode) => boolean): XmlNode[] {
  return elementsOf(node).flatMap((each) => (fits(each) ? [each] : findAll(each, fits)));
}

/** How many elements there are inside, at any depth, the element itself included. */
export function countElements(node: XmlNode): number {
  return elementsOf(node).reduce((sum, child) => sum + countElements(child), 1);
}

/** All text inside, at any depth. */
export function textOf(node: XmlNode | string | undefined): string {
  if (node === undefined) return '';
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}
