import type { ItemDraft } from '../../../../shared/question-bank/item-draft.ts';
import { elementsOf, type XmlNode } from '../xml/xml-node.ts';
import { type Item12, identOf, stemOf } from './item-12.ts';

/** An item of a file, and the name of the item that holds the text it is about. */
export interface Child12 {
  readonly item: XmlNode;
  readonly parent?: string | undefined;
}

/** The texts that items of a file share, by their names: new quizzes of Canvas keep them as items of their own. */
export function sharedTexts(children: readonly Child12[]): ReadonlyMap<string, XmlNode> {
  const named = new Set(children.map(({ parent }) => parent));
  return new Map(
    children
      .filter(
        ({ item }) => named.has(identOf(item)) && elementsOf(item, 'resprocessing').length === 0,
      )
      .map(({ item }) => [identOf(item), item]),
  );
}

/** The text an item is about; refused where the file names one and does not hold it. */
export function stimulus12(
  parent: string | undefined,
  texts: ReadonlyMap<string, XmlNode>,
  path: string,
  { notes, text }: Item12,
): ItemDraft['stimulus'] {
  if (parent === undefined || parent === '') return undefined;
  const item = texts.get(parent);
  if (!item)
    return notes.refuse(
      `Thiếu ngữ liệu chung "${parent.slice(0, 80)}" của câu hỏi trong tệp.`,
      `The shared text "${parent.slice(0, 80)}" of the question is not in the file.`,
    );
  const found = text(stemOf(item));
  if (found.text === '')
    return notes.refuse('Ngữ liệu chung không có nội dung.', 'The shared text is empty.');
  return { name: `${path} ${parent}`.slice(-300), ...found };
}
