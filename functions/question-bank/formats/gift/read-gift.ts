import { gatherImages } from '../../media/gather-images.ts';
import { importNote } from '../../rules/import-note.ts';
import type { ImportNote, ReadBank, ReadItem } from '../../rules/read-bank.ts';
import { readItemOf } from '../../rules/read-item-of.ts';
import { topicOfCategory } from '../moodle/topic-of-category.ts';
import { decodeText } from '../text/decode-text.ts';
import { parseGift } from './parse-gift.ts';
import { readGiftQuestion } from './read-gift-question.ts';
import { bare, type GiftBlock, splitBlocks } from './split-blocks.ts';

const category = /^\s*\$CATEGORY:(.*)$/;
/** A comment behind something: Moodle, and so we, only know comments on lines of their own. */
const inline = /[^\s:][^\S\n]+\/\/\s/;
const inlineComment = importNote.changed(
  'Có // ở giữa dòng: như trong Moodle, phần sau // được đọc là nội dung. Chú thích phải ở dòng riêng.',
  'A // stands within a line: as in Moodle, what follows is read as text. Comments need lines of their own.',
);
const commentedAnswer = importNote.refused(
  'Phần trả lời không có dấu = hay ~ mà có chú thích // ở giữa dòng nên không rõ đáp án. Hãy đưa chú thích ra dòng riêng.',
  'Its answers have neither = nor ~, but a // within a line, so that the key is not clear. Put comments on lines of their own.',
);
/** Answers that no mark begins, with a comment among them. */
const unmarked = /\{[^{}=~#]*\/\/\s[^{}=~#]*\}/;
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
      const { question } = parsed;
      if (question.type === 'Short' && unmarked.test(bare(rest.text))) said.push(commentedAnswer);
      else if (inline.test(rest.text)) said.push(inlineComment);
      items.push(readGiftQuestion(question, where, topic, block.tags, said, images));
    }
  }
  const empty = importNote.refused('Tệp không có câu hỏi nào.', 'The file holds no question.');
  return { items, media: images.all, notes: items.length > 0 ? notes : [...notes, empty] };
}
