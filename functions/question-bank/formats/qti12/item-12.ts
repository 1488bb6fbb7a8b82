import type { FromHtml } from '../../html/html-to-rich.ts';
import type { ItemNotes } from '../item-notes.ts';
import { elementOf, findAll, type XmlNode } from '../xml/xml-node.ts';

/** A response an item of QTI 1.2 asks for: `response_lid` (choices), `response_str`, `response_num`. */
export type Response12 = XmlNode;

/** An item of QTI 1.2 being read. */
export interface Item12 {
  readonly item: XmlNode;
  readonly responses: readonly Response12[];
  /** `question_type` of Canvas, empty elsewhere. */
  readonly type: string;
  /** The fields of its metadata by their labels. */
  readonly metadata: ReadonlyMap<string, string>;
  readonly notes: ItemNotes;
  /** Points for answers, by the response they are for. Throws NotEvaluated. */
  readonly score: (answers: ReadonlyMap<string, readonly string[]>) => number;
  /** The texts of `material` elements; `edit` changes their HTML before it is read. */
  text(
    materials: readonly XmlNode[],
    edit?: (html: string) => string,
  ): Pick<FromHtml, 'text' | 'rich'>;
}

/** The `material` elements that ask: those of the presentation, not of what is answered. */
export function stemOf(item: XmlNode): XmlNode[] {
  const asks = ({ name }: XmlNode) => name === 'material' || /^response_/.test(name);
  const presentation = elementOf(item, 'presentation') ?? item;
  return findAll(presentation, asks).filter(({ name }) => name === 'material');
}

/** What a response is called. */
export const identOf = (node: XmlNode): string => node.attributes.ident ?? '';
