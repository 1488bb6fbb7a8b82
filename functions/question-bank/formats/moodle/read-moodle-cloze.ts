import type { DraftOption } from '../../../../shared/question-bank/item-draft.ts';
import { importNote } from '../../rules/import-note.ts';
import { choiceOfAnswers, type Understood } from '../answers/choice-of-answers.ts';
import { meantShare } from '../answers/grade-list.ts';
import { numericOfAnswers } from '../answers/numeric-of-answers.ts';
import { textOfAnswers } from '../answers/text-of-answers.ts';
import {
  gap,
  gapSide,
  gapsBecamePairs,
  gapsToWrite,
  gapsWithOwnWords,
  numberedGap,
  onlyAllPairs,
  severalParts,
} from '../gap-text.ts';
import { type Embedded, embeddedIn, embeddedName, withoutEmbedded } from './cloze.ts';
import { splitStimulus } from './moodle-stimulus.ts';
import { type QuestionReader, textIn } from './question-reader.ts';

const { refused } = importNote;

/** The text of a cloze question with gaps where its questions stood. */
export function withClozeGaps(html: string): string {
  const several = embeddedIn(html).length > 1;
  return withoutEmbedded(html, (place) => (several ? numberedGap(place) : gap));
}

function optionsOf({ answers }: Embedded, question: QuestionReader) {
  const [text] = question.all('questiontext');
  return answers.map(({ html, percent }) => {
    const { text: plain, rich } = question.marked(text, html);
    const option: DraftOption = { text: plain, ...(rich ? { rich } : {}) };
    return { option, share: meantShare(percent) };
  });
}

function only(one: Embedded, question: QuestionReader): Understood {
  const answers = optionsOf(one, question);
  switch (one.kind) {
    case 'choice':
      return choiceOfAnswers(answers, true);
    case 'several':
      return choiceOfAnswers(answers, false);
    case 'text':
      return textOfAnswers(
        answers.map(({ option, share }) => ({ text: option.text, share })),
        one.caseSensitive,
      );
    case 'number':
      return numericOfAnswers(
        answers.map(({ option, share }) => {
          const [value = '', tolerance = '0'] = option.text.replaceAll(',', '.').split(':');
          return {
            value: value.trim() === '' ? Number.NaN : Number(value),
            tolerance: Number(tolerance),
            share,
          };
        }),
      );
  }
}

const folded = ({ text, rich }: DraftOption) =>
  rich ? JSON.stringify(rich) : text.toLowerCase().replace(/\s+/g, ' ');

/** Choices from the same words: pairs of numbers and words, where each has one right word. */
function pairs(all: readonly Embedded[], question: QuestionReader): Understood {
  const lists = all.map((each) => optionsOf(each, question));
  const wordsOf = (list: (typeof lists)[number]) =>
    list
      .map(({ option }) => folded(option))
      .sort()
      .join('\n');
  const [first = []] = lists;
  if (lists.some((list) => wordsOf(list) !== wordsOf(first)))
    return { notes: [gapsWithOwnWords(all.length)] };
  const right = lists.map((list) => list.filter(({ share }) => share > 0));
  if (right.some((each) => each.length !== 1 || each[0]?.share !== 1))
    return {
      notes: [
        refused(
          'Có chỗ trống không có đúng một từ được trọn điểm.',
          'A gap has not exactly one word that is worth all of its points.',
        ),
      ],
    };
  const rights = first.map(({ option }) => option);
  const lefts = right.map(([word], i) => ({
    ...gapSide(i + 1),
    right: rights.findIndex((each) => word && folded(each) === folded(word.option)),
  }));
  return {
    body: { kind: 'match', lefts, rights },
    notes: [gapsBecamePairs, onlyAllPairs],
  };
}

/**
 * `cloze`: one question within the text is a question of its kind; choices from the same words are
 * pairs. What else stands in one text is refused with what to do.
 */
export function readMoodleCloze(question: QuestionReader): Understood {
  const { stimulus, rest } = splitStimulus(textIn(question.all('questiontext')[0]));
  const all = embeddedIn(rest);
  // It would stay in the text and show its own answer.
  const other =
    embeddedName(withoutEmbedded(rest, () => ' ')) ?? (stimulus && embeddedName(stimulus.html));
  if (other !== undefined)
    return {
      notes: [
        refused(
          `Không đọc được chỗ trống {…:${other}:…} trong câu hỏi. Hãy sửa cho đúng dạng SHORTANSWER, NUMERICAL, MULTICHOICE hoặc MULTIRESPONSE, có dấu } ở cuối.`,
          `The gap {…:${other}:…} of the question cannot be read. Make it a SHORTANSWER, NUMERICAL, MULTICHOICE or MULTIRESPONSE, closed by }.`,
        ),
      ],
    };
  const [one, another] = all;
  if (!one)
    return {
      notes: [
        refused(
          'Không thấy chỗ trống nào đúng dạng {1:SHORTANSWER:=…} trong câu hỏi.',
          'No gap of the form {1:SHORTANSWER:=…} stands in the question.',
        ),
      ],
    };
  if (!another) return only(one, question);
  if (all.every(({ kind }) => kind === 'choice')) return pairs(all, question);
  const written = all.every(({ kind }) => kind === 'text' || kind === 'number');
  return { notes: [(written ? gapsToWrite : severalParts)(all.length)] };
}
