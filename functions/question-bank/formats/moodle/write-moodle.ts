import type { Item } from '../../../../shared/question-bank/item.ts';
import { plainToHtml } from '../../html/rich-to-html.ts';
import { exportNotes, type ItemNotes } from '../../rules/export-notes.ts';
import type { WrittenBank } from '../../rules/written-bank.ts';
import { feedbackOfSource } from '../source-in-feedback.ts';
import { withStimulus } from './moodle-stimulus.ts';
import { type Images, moodleHtml, xmlText } from './moodle-text.ts';
import { moodleName, moodleTags } from './moodle-words.ts';
import { categoryOfTopic } from './topic-of-category.ts';
import { writeMoodleBody } from './write-moodle-body.ts';

function stemOf(item: Item, images: Images, notes: ItemNotes): string {
  const { stem: text, stemRich: rich, stemEn: textEn, stemEnRich: richEn, stimulus } = item;
  const stem = moodleHtml({ text, rich, textEn, richEn }, images, notes);
  if (!stimulus) return `<text>${xmlText(stem.html)}</text>${stem.files}`;
  notes.changed(
    'Moodle không có ngữ liệu chung: ngữ liệu đứng ở đầu câu hỏi.',
    'Moodle has no shared texts: the stimulus stands at the head of the question.',
  );
  const shared = moodleHtml(stimulus, images, notes);
  const whole = withStimulus(stimulus.stimulusId, shared.html) + stem.html;
  const files = new Set(`${shared.files}${stem.files}`.match(/<file.*?<\/file>/gs));
  return `<text>${xmlText(whole)}</text>${[...files].join('')}`;
}

function tagsXml(item: Item, notes: ItemNotes): string {
  const tags = moodleTags(item, notes);
  if (tags.some((tag) => /[<>`]/.test(tag)))
    notes.changed(
      'Moodle bỏ các dấu < > ` khỏi nhãn.',
      'Moodle takes the characters < > ` out of a tag.',
    );
  return `<tags>${tags.map((tag) => `<tag><text>${xmlText(tag)}</text></tag>`).join('')}</tags>`;
}

function questionXml(item: Item, number: number, images: Images, notes: ItemNotes): string {
  const { type, xml } = writeMoodleBody(item, { images, notes });
  const name = moodleName(item.stem, 80);
  return [
    `<!-- question: ${number} -->`,
    `<question type="${type}">`,
    `<name><text>${xmlText(name)}</text></name>`,
    `<questiontext format="html">${stemOf(item, images, notes)}</questiontext>`,
    `<generalfeedback format="html"><text>${xmlText(plainToHtml(feedbackOfSource(item.source)))}</text></generalfeedback>`,
    '<defaultgrade>1.0000000</defaultgrade><penalty>0.0000000</penalty><hidden>0</hidden><idnumber></idnumber>',
    xml,
    tagsXml(item, notes),
    '</question>',
  ].join('\n');
}

/**
 * Writes items as a file that Moodle imports: topics are its categories; difficulty and groups are
 * tags; the source is the general feedback; English stands beside the Vietnamese for the
 * multi-language filter. What Moodle cannot say is noted item by item.
 */
export function writeMoodle(items: readonly Item[], images: Images): WrittenBank {
  const notes = exportNotes();
  const parts = ['<?xml version="1.0" encoding="UTF-8"?>', '<quiz>'];
  let topic: string | undefined;
  for (const [i, item] of items.entries()) {
    if (item.topic !== topic)
      parts.push(
        `<question type="category"><category><text>${xmlText(categoryOfTopic(item.topic))}</text></category></question>`,
      );
    topic = item.topic;
    parts.push(questionXml(item, i + 1, images, notes.of(item, i + 1)));
  }
  parts.push('</quiz>', '');
  return { bytes: Buffer.from(parts.join('\n')), notes: notes.all };
}
