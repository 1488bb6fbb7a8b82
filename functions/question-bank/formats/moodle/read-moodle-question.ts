import type { XmlElement } from '@rgrove/parse-xml';
import { defined } from '../../../../shared/kernel/defined.ts';
import type { GatheredImages } from '../../media/gather-images.ts';
import type { ForeignDraft } from '../../rules/foreign-draft.ts';
import { importNote } from '../../rules/import-note.ts';
import type { ReadItem } from '../../rules/read-bank.ts';
import { readItemOf } from '../../rules/read-item-of.ts';
import type { Understood } from '../answers/choice-of-answers.ts';
import { type MarkedText, readMarked } from '../marked/read-marked.ts';
import { sourceInFeedback } from '../source-in-feedback.ts';
import { readTags } from '../tag-words.ts';
import { elementsOf } from '../text/elements-of.ts';
import { trueFalseBody } from '../true-false-body.ts';
import { moodleLosses } from './moodle-losses.ts';
import { splitStimulus } from './moodle-stimulus.ts';
import { type QuestionReader, questionReader, textIn } from './question-reader.ts';
import { readMoodleChoice, readMoodleResponses, readMoodleSet } from './read-moodle-choice.ts';
import { readMoodleCloze, withClozeGaps } from './read-moodle-cloze.ts';
import { readMoodleGaps, withMoodleGaps } from './read-moodle-gaps.ts';
import { readMoodleOrder, readMoodlePairs } from './read-moodle-pairs.ts';
import { readMoodleEssay, readMoodleNumber, readMoodleShort } from './read-moodle-written.ts';
import { shareOf } from './share-of.ts';
import { unknownType } from './unknown-type.ts';

/** `truefalse`: the answers are called true and false, or in old files stand in this order. */
function readMoodleTrueFalse(question: QuestionReader): Understood {
  const answers = question.all('answer');
  const right = answers.filter((answer) => shareOf(answer) === 1);
  const words = answers.map((answer) => textIn(answer).toLowerCase());
  const [only, another] = right;
  const place = only && !another ? answers.indexOf(only) : -1;
  if (words.some((word) => word === 'true' || word === 'false')) {
    const word = words[place];
    if (word === 'true' || word === 'false')
      return { body: trueFalseBody(word === 'true'), notes: [] };
  } else if (place >= 0 && answers.length === 2) {
    const shown = textIn(only).slice(0, 40);
    return {
      body: trueFalseBody(place === 0),
      notes: [
        importNote.changed(
          `Đáp án ghi là "${shown}": như Moodle, phương án thứ nhất được hiểu là Đúng, thứ hai là Sai.`,
          `The right answer is called "${shown}": as in Moodle, the first means true, the second false.`,
        ),
      ],
    };
  }
  return {
    notes: [
      importNote.refused(
        'Câu Đúng/Sai không cho biết đáp án là true hay false.',
        'The true/false question does not say whether true or false is right.',
      ),
    ],
  };
}

const readers: Readonly<Record<string, (question: QuestionReader) => Understood>> = {
  multichoice: readMoodleChoice,
  multichoiceset: readMoodleSet,
  oumultiresponse: readMoodleResponses,
  truefalse: readMoodleTrueFalse,
  shortanswer: readMoodleShort,
  numerical: readMoodleNumber,
  matching: readMoodlePairs,
  match: readMoodlePairs,
  ordering: readMoodleOrder,
  essay: readMoodleEssay,
  gapselect: readMoodleGaps,
  ddwtos: readMoodleGaps,
  cloze: readMoodleCloze,
  multianswer: readMoodleCloze,
};

/** What is shown where the text of a question holds what is to be answered. */
const withGaps: Readonly<Record<string, (html: string) => string>> = {
  gapselect: withMoodleGaps,
  ddwtos: withMoodleGaps,
  cloze: withClozeGaps,
  multianswer: withClozeGaps,
};

/** The image beside the text that questions of Moodle 1.9 had, as HTML to stand behind it. */
function oldImage(question: QuestionReader): string {
  const base64 = question.text('image_base64').replace(/\s+/g, '');
  const alt = question.text('image').replace(/[<>"&]/g, '');
  if (base64 !== '') return `<p><img alt="${alt}" src="data:image/png;base64,${base64}"></p>`;
  return alt === '' ? '' : `<p><img alt="" src="${alt}"></p>`;
}

const stimulusOf = (name: string, { text, rich }: MarkedText) => ({
  name,
  text,
  ...(rich ? { rich } : {}),
});

/** Reads a question of Moodle's XML: right as a whole, or refused with every reason. */
export function readMoodleQuestion(
  element: XmlElement,
  where: { file: string; number: number; line: number },
  category: string | undefined,
  images: GatheredImages,
): ReadItem {
  const type = element.attributes.type ?? '';
  const question = questionReader(element, images);
  const [text] = question.all('questiontext');
  const { stimulus, rest } = splitStimulus(textIn(text));
  const shown = Object.hasOwn(withGaps, type) ? withGaps[type]?.(rest) : undefined;
  const stem = question.marked(text, (shown ?? rest) + oldImage(question));
  const name = question.text('name') || question.text('idnumber') || stem.text;
  const read = Object.hasOwn(readers, type) ? readers[type] : undefined;
  if (!read) return readItemOf(where, name, undefined, [unknownType(type)]);
  const { body, notes } = read(question);
  const tags = question
    .all('tags')
    .flatMap((each) => elementsOf(each, 'tag'))
    .map(textIn);
  const { unknown, topic, ...tagged } = readTags(tags);
  const all = [...question.notes, ...notes, ...moodleLosses(question)];
  if (unknown.length > 0) {
    const shown = unknown.join(', ').slice(0, 200);
    all.push(importNote.lost(`Bỏ nhãn: ${shown}.`, `Tags left out: ${shown}.`));
  }
  if (!body) return readItemOf(where, name, undefined, all);
  const draft: ForeignDraft = {
    stem: stem.text,
    body,
    ...defined({
      topic: category ?? topic,
      stemRich: stem.rich,
      stemEn: stem.textEn,
      stemEnRich: stem.richEn,
      source: sourceInFeedback(readMarked(question.text('generalfeedback'), 'html').text),
    }),
    ...tagged,
    ...(stimulus
      ? { stimulus: stimulusOf(stimulus.name, question.marked(text, stimulus.html)) }
      : {}),
  };
  return readItemOf(where, name, draft, all);
}
