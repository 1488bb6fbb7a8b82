import { gatherImages } from '../../media/gather-images.ts';
import { importNote } from '../../rules/import-note.ts';
import type { ImportNote, ReadBank, ReadItem } from '../../rules/read-bank.ts';
import { readItemOf } from '../../rules/read-item-of.ts';
import { topicOfCategory } from '../moodle/topic-of-category.ts';
import { decodeText } from '../text/decode-text.ts';
import { parseGift } from './parse-gift.ts';
import { readGiftQuestion } from './read-gift-question.ts';
import { type GiftBlock, splitBlocks } from './split-blocks.ts';

const category = /^\s*\$CATEGORY:(.*)$/;
const blank = importNote.changed(
  'Có dòng trống giữa phần trả lời; đã bỏ qua dòng trống.',
  'A blank line stands within its answers; it was ignored.',
);

/** The categories at the head of a block, and what is left of it. */
function withoutCategories(block: GiftBlock): {
  topic?: string | undefined;
  named: boolean;
  rest: GiftBlock;
} {
  const lines = block.text.split('\n');
  let topic: string | undefined;
  let count = 0;
  for (
    let found = category.exec(lines[count] ?? '');
    found;
    found = category.exec(lines[count] ?? '')
  ) {
    topic = topicOfCategory(found[1] ?? '');
    count += 1;
  }
  const rest = { ...block, text: lines.slice(count).join('\n'), lines: block.lines.slice(count) };
  return { topic, named: count > 0, rest };
}

/**
 * Reads a file of GIFT. Blank lines part its questions, so that one that cannot be read hides no
 * other: each is right as a whole, or listed with line, column and reason.
 */
export function readGift(bytes: Uint8Array, fileName: string): ReadBank {
  const { text, notes } = decodeText(bytes);
  const images = gatherImages();
  const items: ReadItem[] = [];
  let topic: string | undefined;
  for (const block of splitBlocks(text)) {
    const { topic: named, named: isNamed, rest } = withoutCategories(block);
    if (isNamed) topic = named;
    if (rest.text.trim() === '') continue;
    const where = { file: fileName, number: items.length + 1, line: rest.lines[0] ?? 1 };
    const parsed = parseGift(rest);
    if ('note' in parsed) {
      const begin = rest.text.replace(/^\s*::(.*?)::/, '$1 ');
      items.push(readItemOf(where, begin, undefined, [parsed.note]));
    } else if (parsed.question.type !== 'Category') {
      const said: ImportNote[] = block.joined ? [blank] : [];
      items.push(readGiftQuestion(parsed.question, where, topic, block.tags, said, images));
    }
  }
  const empty = importNote.refused('Tệp không có câu hỏi nào.', 'The file holds no question.');
  return { items, media: images.all, notes: items.length > 0 ? notes : [...notes, empty] };
}
