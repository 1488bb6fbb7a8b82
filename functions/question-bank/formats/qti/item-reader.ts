import type { FromHtml } from '../../html/html-to-rich.ts';
import type { ItemNotes } from '../item-notes.ts';
import type { XmlNode } from '../xml/xml-node.ts';

/** What reading one item needs from the package around it. */
export interface ItemReader {
  readonly notes: ItemNotes;
  /** Text of the item's nodes; `replace` gives HTML of its own for a node, or undefined to go on. */
  text(nodes: readonly (XmlNode | string)[], replace?: Replace): Pick<FromHtml, 'text' | 'rich'>;
  /** Another file of the package by its address in this one, with the reader for what stands in it. */
  file(href: string): OtherFile | undefined;
  /** A page of HTML in the package by its address; it need not be well-formed XML. */
  page(href: string): OtherPage | undefined;
}
/** A page of HTML in the package, read. */
export interface OtherPage extends Pick<FromHtml, 'text' | 'rich'> {
  readonly path: string;
}
export interface OtherFile {
  readonly path: string;
  readonly root: XmlNode;
  readonly reader: ItemReader;
}
export type Replace = (node: XmlNode) => string | undefined;
