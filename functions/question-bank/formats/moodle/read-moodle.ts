import { gatherImages } from '../../media/gather-images.ts';
import { importNote } from '../../rules/import-note.ts';
import type { ReadBank, ReadItem } from '../../rules/read-bank.ts';
import { decodeText } from '../text/decode-text.ts';
import { elementsOf } from '../text/elements-of.ts';
import { declaredEncoding, parseForeignXml } from '../xml/parse-foreign-xml.ts';
import { textIn } from './question-reader.ts';
import { readMoodleQuestion } from './read-moodle-question.ts';
import { topicOfCategory } from './topic-of-category.ts';

/**
 * Reads a file of Moodle's XML format, or one question cut out of it. Categories become topics; every question is right as a whole
 * or listed with the reason. A file that cannot be read at all is one note and no question.
 */
export function readMoodle(bytes: Uint8Array, fileName: string): ReadBank {
  const { text, notes } = decodeText(bytes, declaredEncoding(bytes));
  const parsed = parseForeignXml(text);
  if ('note' in parsed) return { items: [], media: new Map(), notes: [...notes, parsed.note] };
  const { root, lineOf } = parsed.xml;
  const images = gatherImages();
  const items: ReadItem[] = [];
  let topic: string | undefined;
  for (const element of root.name === 'question' ? [root] : elementsOf(root, 'question')) {
    if (element.attributes.type === 'category') {
      topic = topicOfCategory(textIn(elementsOf(element, 'category')[0]));
      continue;
    }
    const where = { file: fileName, number: items.length + 1, line: lineOf(element) };
    items.push(readMoodleQuestion(element, where, topic, images));
  }
  const empty = importNote.refused('Tệp không có câu hỏi nào.', 'The file holds no question.');
  return { items, media: images.all, notes: items.length > 0 ? notes : [...notes, empty] };
}
