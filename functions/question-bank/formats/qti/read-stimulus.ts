import type { ItemDraft } from '../../../../shared/question-bank/item-draft.ts';
import { elementOf, elementsOf, type XmlNode } from '../xml/xml-node.ts';
import type { ItemReader } from './item-reader.ts';

/** The shared text an item refers to (`assessmentStimulusRef`); noted where it is not in the package. */
export function readStimulus(item: XmlNode, reader: ItemReader): ItemDraft['stimulus'] {
  const { notes } = reader;
  const [reference, another] = elementsOf(item, 'assessmentStimulusRef');
  if (!reference) return undefined;
  if (another)
    return notes.refuse(
      'Câu dùng nhiều ngữ liệu chung; hệ thống nhận một.',
      'The question uses several shared texts; one can be taken.',
    );
  const href = reference.attributes.href ?? '';
  const file = reader.file(href);
  const body = file && elementOf(file.root, 'stimulusBody');
  if (!file || !body)
    return notes.refuse(
      `Thiếu ngữ liệu chung "${href.slice(0, 80)}" trong tệp.`,
      `The shared text "${href.slice(0, 80)}" is not in the file.`,
    );
  const { text, rich } = file.reader.text(body.children);
  if (text === '')
    return notes.refuse('Ngữ liệu chung không có nội dung.', 'The shared text is empty.');
  return { name: file.path, text, ...(rich ? { rich } : {}) };
}
