import { XmlElement } from '@rgrove/parse-xml';

/** The elements right inside another, all or those of a name. */
export function elementsOf(parent: XmlElement | undefined, name?: string): XmlElement[] {
  if (!parent) return [];
  return parent.children.filter(
    (child): child is XmlElement =>
      child instanceof XmlElement && (name === undefined || child.name === name),
  );
}
