import { type XmlElement, XmlText } from '@rgrove/parse-xml';
import { defined } from '../../../../shared/kernel/defined.ts';
import type { DraftOption } from '../../../../shared/question-bank/item-draft.ts';
import type { GatheredImages } from '../../media/gather-images.ts';
import type { ImportNote } from '../../rules/read-bank.ts';
import { type MarkedText, type Markup, readMarked } from '../marked/read-marked.ts';
import { elementsOf } from '../text/elements-of.ts';
import { filesOf } from './files-of.ts';

/** A `question` element of Moodle's XML while it is being read. */
export interface QuestionReader {
  /** What is noted about the question so far. */
  readonly notes: ImportNote[];
  /** The plain text of a child, in a `text` element or not; empty where there is none. */
  text(name: string): string;
  /** The elements of a name right inside the question. */
  all(name: string): XmlElement[];
  /** The text of an element with its mark-up, files and translations; `edited` is what is read of it. */
  marked(element: XmlElement | undefined, edited?: string): MarkedText;
  option(element: XmlElement): DraftOption;
}

const markups: Readonly<Record<string, Markup>> = {
  html: 'html',
  moodle_auto_format: 'moodle',
  plain_text: 'plain',
  markdown: 'markdown',
};

/** What stands in an element's `text` child, or in itself where it has none. */
export function textIn(element: XmlElement | undefined): string {
  if (!element) return '';
  const [inner] = elementsOf(element, 'text');
  if (inner) return inner.text.trim();
  const own = element.children.filter((child) => child instanceof XmlText);
  return own
    .map((child) => child.text)
    .join('')
    .trim();
}

export function questionReader(element: XmlElement, images: GatheredImages): QuestionReader {
  const notes: ImportNote[] = [];
  const markupOf = (each: XmlElement | undefined, otherwise: Markup) =>
    markups[each?.attributes.format ?? ''] ?? otherwise;
  const own = markupOf(elementsOf(element, 'questiontext')[0], 'html');

  const marked = (each: XmlElement | undefined, edited = textIn(each)): MarkedText => {
    const files = filesOf(each, images, (note) => notes.push(note));
    const read = readMarked(edited, markupOf(each, own), files);
    notes.push(...read.notes);
    return read;
  };
  return {
    notes,
    text: (name) => textIn(elementsOf(element, name)[0]),
    all: (name) => elementsOf(element, name),
    marked,
    option(each) {
      const { text, rich, textEn, richEn } = marked(each);
      return { text, ...defined({ rich, textEn, richEn }) };
    },
  };
}
