import type { ItemDraft } from '../../../../shared/question-bank/item-draft.ts';
import { elementOf, elementsOf, findAll, type XmlNode } from '../xml/xml-node.ts';
import type { ItemReader, OtherPage } from './item-reader.ts';

/** What an item shares with others, and the node of its body that showed it, where one did. */
export interface SharedText {
  readonly stimulus?: ItemDraft['stimulus'];
  readonly shownBy?: XmlNode;
}

function stimulusOf(
  { path, text, rich }: OtherPage,
  { notes }: ItemReader,
): ItemDraft['stimulus'] | undefined {
  if (text === '')
    return notes.refuse('Ngữ liệu chung không có nội dung.', 'The shared text is empty.');
  return { name: path, text, ...(rich ? { rich } : {}) };
}

/** A page of the package that the body shows as an object: before QTI 3, how items shared a text. */
function sharedPage(item: XmlNode, reader: ItemReader): SharedText {
  const [page, another] = findAll(elementOf(item, 'itemBody') ?? item, ({ name, attributes }) => {
    const { type = '', data = '' } = attributes;
    return (
      name === 'object' && /^(?:text\/html|application\/xhtml\+xml)$/i.test(type) && data !== ''
    );
  });
  const read = page && !another ? reader.page(page.attributes.data ?? '') : undefined;
  if (!page || !read) return {};
  const stimulus = stimulusOf(read, reader);
  return { ...(stimulus ? { stimulus } : {}), shownBy: page };
}

/**
 * The shared text an item refers to (`assessmentStimulusRef`), or the one page it shows as an object;
 * noted where what it refers to is not in the package.
 */
export function readStimulus(item: XmlNode, reader: ItemReader): SharedText {
  const { notes } = reader;
  const [reference, another] = elementsOf(item, 'assessmentStimulusRef');
  if (!reference) return sharedPage(item, reader);
  if (another) {
    notes.refuse(
      'Câu dùng nhiều ngữ liệu chung; hệ thống nhận một.',
      'The question uses several shared texts; one can be taken.',
    );
    return {};
  }
  const href = reference.attributes.href ?? '';
  const file = reader.file(href);
  const body = file && elementOf(file.root, 'stimulusBody');
  if (!file || !body) {
    notes.refuse(
      `Thiếu ngữ liệu chung "${href.slice(0, 80)}" trong tệp.`,
      `The shared text "${href.slice(0, 80)}" is not in the file.`,
    );
    return {};
  }
  const stimulus = stimulusOf({ path: file.path, ...file.reader.text(body.children) }, reader);
  return stimulus ? { stimulus } : {};
}
