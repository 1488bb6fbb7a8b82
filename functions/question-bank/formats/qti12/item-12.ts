import type { FromHtml } from '../../html/html-to-rich.ts';
import type { ItemNotes } from '../item-notes.ts';
import type { XmlNode } from '../xml/xml-node.ts';

/** A response an item of QTI 1.2 asks for: `response_lid` (choices), `response_str`, `response_num`. */
export type Response12 = XmlNode;

/** An item of QTI 1.2 being read. */
export interface Item12 {
  readonly item: XmlNode;
  readonly responses: readonly Response12[];
  /** `question_type` of Canvas, empty elsewhere. */
  readonly type: string;
  readonly notes: ItemNotes;
  /** Points for answers, by the response they are for. Throws NotEvaluated. */
  readonly score: (answers: ReadonlyMap<string, readonly string[]>) => number;
  /** The texts of `material` elements. */
  text(materials: readonly XmlNode[]): Pick<FromHtml, 'text' | 'rich'>;
}

/** What a response is called. */
export const identOf = (node: XmlNode): string => node.attributes.ident ?? '';
