import type { Item } from '../../../../shared/question-bank/item.ts';
import { plainToHtml } from '../../html/rich-to-html.ts';
import { exportNotes, type ItemNotes } from '../../rules/export-notes.ts';
import type { WrittenBank } from '../../rules/written-bank.ts';
import { moodleName, moodleTags } from '../moodle/moodle-words.ts';
import { categoryOfTopic } from '../moodle/topic-of-category.ts';
import { feedbackOfSource } from '../source-in-feedback.ts';
import { giftEscaped } from './gift-escaped.ts';
import { giftHtml, giftText } from './gift-text.ts';
import { writeGiftAnswers } from './write-gift-answers.ts';

const inTags: Readonly<Record<string, string>> = { '\\': '/', '<': '‹', '>': '›', '`': '‘' };

/**
 * A tag in a comment knows one escape, for the bracket; a backslash of its own would be one. Moodle
 * takes no tag at all that holds one of the other characters.
 */
function tagText(tag: string, notes: ItemNotes): string {
  const text = tag.replace(/[\\<>`]/g, (mark) => inTags[mark] ?? mark);
  if (text !== tag)
    notes.changed(
      'Trong nhãn của GIFT, các dấu \\ < > ` được đổi thành / ‹ › ‘.',
      'In a tag of GIFT, the characters \\ < > ` become / ‹ › ‘.',
    );
  return text.replaceAll(']', '\\]');
}

function questionText(item: Item, number: number, notes: ItemNotes): string | undefined {
  const answers = writeGiftAnswers(item, notes);
  if (answers === undefined) return undefined;
  const { stem: text, stemRich: rich, stemEn: textEn, stimulus } = item;
  let stem = giftText({ text, rich, textEn }, notes);
  if (stimulus) {
    notes.changed(
      'GIFT không có ngữ liệu chung: ngữ liệu đứng ở đầu câu hỏi.',
      'GIFT has no shared texts: the stimulus stands at the head of the question.',
    );
    const head = stimulus.rich ? giftHtml(stimulus.rich, notes) : plainToHtml(stimulus.text);
    stem = `[html]${giftEscaped(head + (rich ? giftHtml(rich, notes) : plainToHtml(text)))}`;
  }
  const name = giftEscaped(moodleName(item.stem, 60));
  const tags = moodleTags(item, notes).map((tag) => `[tag:${tagText(tag, notes)}]`);
  return [
    `// question: ${number} ${tags.join(' ')}`,
    `::${name}::${stem}{${answers}####${giftText({ text: feedbackOfSource(item.source) }, notes)}}`,
  ].join('\n');
}

/**
 * Writes items as a file of GIFT: topics are its categories, difficulty and groups are tags in
 * comments, the source is the general feedback. What GIFT cannot say is noted item by item; an item
 * of a kind it does not know is left out and noted.
 */
export function writeGift(items: readonly Item[]): WrittenBank {
  const notes = exportNotes();
  const parts: string[] = [];
  let topic: string | undefined;
  for (const [i, item] of items.entries()) {
    const text = questionText(item, i + 1, notes.of(item, i + 1));
    if (text === undefined) continue;
    if (item.topic !== topic) parts.push(`$CATEGORY: ${categoryOfTopic(item.topic)}`);
    topic = item.topic;
    parts.push(text);
  }
  return { bytes: Buffer.from(`${parts.join('\n\n')}\n`), notes: notes.all };
}
