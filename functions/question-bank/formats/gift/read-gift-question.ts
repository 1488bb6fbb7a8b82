import type { GIFTQuestion, NumericalFormat, TextFormat } from 'gift-pegjs';
import { defined } from '../../../../shared/kernel/defined.ts';
import type { DraftOption } from '../../../../shared/question-bank/item-draft.ts';
import type { GatheredImages } from '../../media/gather-images.ts';
import type { ForeignDraft } from '../../rules/foreign-draft.ts';
import { importNote } from '../../rules/import-note.ts';
import type { ImportNote, ReadItem } from '../../rules/read-bank.ts';
import { readItemOf } from '../../rules/read-item-of.ts';
import { choiceOfAnswers, type Understood } from '../answers/choice-of-answers.ts';
import { meantShare } from '../answers/grade-list.ts';
import { numericOfAnswers, type WeighedNumber } from '../answers/numeric-of-answers.ts';
import { pairsOfAnswers } from '../answers/pairs-of-answers.ts';
import { textOfAnswers } from '../answers/text-of-answers.ts';
import { type MarkedText, readMarked } from '../marked/read-marked.ts';
import { filesOf } from '../moodle/files-of.ts';
import { sourceInFeedback } from '../source-in-feedback.ts';
import { readTags } from '../tag-words.ts';
import { trueFalseBody } from '../true-false-body.ts';

const { lost } = importNote;
const imagesElsewhere = importNote.refused(
  'GIFT không chứa được hình của Moodle. Hãy xuất các câu hỏi này từ Moodle thành Moodle XML rồi nhập lại.',
  'GIFT cannot hold the images of Moodle. Export these questions from Moodle as Moodle XML and import that.',
);
const placeholders: Readonly<Record<string, string>> = {
  '&&092;': '\\',
  '&&058;': ':',
  '&&035;': '#',
  '&&061;': '=',
  '&&123;': '{',
  '&&125;': '}',
  '&&126;': '~',
  '&&010': '\n',
};
/** Right sides come from the parser with the marks it puts for escaped characters. */
const unescaped = (text: string) =>
  text.replace(/&&(?:0(?:92|58|35|61)|12[356]);|&&010/g, (mark) => placeholders[mark] ?? mark);
/** Without the dust of binary fractions: 3.1415 and not 3.1414999999999997. */
const clean = (value: number) => Number(value.toPrecision(12));

interface Reading {
  marked(text: TextFormat): MarkedText;
  option(text: TextFormat): DraftOption;
}

function weighed(number: NumericalFormat, share: number): WeighedNumber {
  const { numberLow, numberHigh } = number;
  if (number.type === 'high-low' && numberLow !== undefined && numberHigh !== undefined)
    return {
      value: clean((numberLow + numberHigh) / 2),
      tolerance: clean((numberHigh - numberLow) / 2),
      share,
    };
  return { value: number.number ?? Number.NaN, tolerance: number.range ?? 0, share };
}

const shareOf = (choice: { isCorrect: boolean; weight: number | null }) =>
  meantShare(choice.weight ?? (choice.isCorrect ? 100 : 0));

function bodyOf(question: GIFTQuestion, reading: Reading): Understood {
  switch (question.type) {
    case 'MC': {
      const single = question.choices.some((choice) => choice.isCorrect);
      const options = question.choices.map((choice) => ({
        option: reading.option(choice.text),
        share: shareOf(choice),
      }));
      return choiceOfAnswers(options, single);
    }
    case 'TF':
      return { body: trueFalseBody(question.isTrue), notes: [] };
    case 'Short':
      return textOfAnswers(
        question.choices.map((choice) => ({
          // A short answer is plain text, whatever the format of the question.
          text: choice.text.text,
          share: shareOf(choice),
        })),
        false,
      );
    case 'Numerical': {
      const { choices } = question;
      const answers = Array.isArray(choices)
        ? choices.map((choice) => weighed(choice.text, shareOf(choice)))
        : [weighed(choices, 1)];
      return numericOfAnswers(answers);
    }
    case 'Matching':
      return {
        body: pairsOfAnswers(
          question.matchPairs.map(({ subquestion, subanswer }) => {
            const left = reading.option(subquestion);
            const right = { text: unescaped(subanswer).trim() };
            return { left: left.text === '' ? undefined : left, right };
          }),
        ),
        notes: [],
      };
    case 'Essay':
      return { body: { kind: 'essay', key: {} }, notes: [] };
    default:
      return {
        notes: [
          importNote.refused(
            'Không có phần { } để trả lời nên đây chỉ là đoạn mô tả. Nếu nhiều câu cùng hỏi về đoạn này, hãy thêm nó làm ngữ liệu chung của các câu đó.',
            'It has no { } to answer, so it is only a description. If questions are about it, add it as their shared stimulus.',
          ),
        ],
      };
  }
}

/** The source, where the general feedback tells one. */
function sourceOf(question: GIFTQuestion): string | undefined {
  if (!('globalFeedback' in question) || !question.globalFeedback) return undefined;
  const { text, format } = question.globalFeedback;
  return sourceInFeedback(readMarked(text, format).text);
}

function feedbackOf(question: GIFTQuestion): string[] {
  const texts: (TextFormat | null | undefined)[] = [];
  if ('globalFeedback' in question && sourceOf(question) === undefined)
    texts.push(question.globalFeedback);
  if (question.type === 'TF') texts.push(question.trueFeedback, question.falseFeedback);
  if ('choices' in question && Array.isArray(question.choices))
    texts.push(...question.choices.map((choice) => choice.feedback));
  return texts.flatMap((each) => (each?.text ? [each.text] : []));
}

/** A question of GIFT as the parser gives it: right as a whole, or refused with every reason. */
export function readGiftQuestion(
  question: Exclude<GIFTQuestion, { type: 'Category' }>,
  where: { file: string; number: number; line: number },
  topic: string | undefined,
  tags: readonly string[],
  given: readonly ImportNote[],
  images: GatheredImages,
): ReadItem {
  const notes = [...given];
  const inside = filesOf(undefined, images, (note) => notes.push(note));
  const image = (src: string) => {
    if (src.startsWith('@@PLUGINFILE@@')) notes.push(imagesElsewhere);
    return inside(src);
  };
  const reading: Reading = {
    marked(text) {
      const read = readMarked(text.text, text.format, image);
      notes.push(...read.notes);
      return read;
    },
    option(text) {
      const { text: plain, rich, textEn, richEn } = this.marked(text);
      return { text: plain, ...defined({ rich, textEn, richEn }) };
    },
  };
  // The parser puts a space behind the gap, in front of a full stop too.
  const gap = question.hasEmbeddedAnswers;
  const stem = reading.marked({
    ...question.stem,
    text: gap ? question.stem.text.replace(/_____ (?=[.,;:!?)])/, '_____') : question.stem.text,
  });
  const understood = bodyOf(question, reading);
  notes.push(...understood.notes);
  const feedback = feedbackOf(question);
  if (feedback.length > 0)
    notes.push(
      lost(`Bỏ ${feedback.length} lời phản hồi.`, `Feedback left out (${feedback.length}).`),
    );
  const { unknown, topic: tagged, ...rest } = readTags(tags);
  if (unknown.length > 0) {
    const shown = unknown.join(', ').slice(0, 200);
    notes.push(lost(`Bỏ nhãn: ${shown}.`, `Tags left out: ${shown}.`));
  }
  const name = question.title ?? stem.text;
  if (!understood.body) return readItemOf(where, name, undefined, notes);
  const draft: ForeignDraft = {
    stem: stem.text,
    body: understood.body,
    ...defined({
      topic: topic ?? tagged,
      stemRich: stem.rich,
      stemEn: stem.textEn,
      stemEnRich: stem.richEn,
      source: sourceOf(question),
    }),
    ...rest,
  };
  return readItemOf(where, name, draft, notes);
}
