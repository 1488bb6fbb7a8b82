import { importNote } from '../../rules/import-note.ts';
import type { ImportNote } from '../../rules/read-bank.ts';
import type { Understood } from '../answers/choice-of-answers.ts';
import { numericOfAnswers } from '../answers/numeric-of-answers.ts';
import { textOfAnswers } from '../answers/text-of-answers.ts';
import { elementsOf } from '../text/elements-of.ts';
import { isYes } from './is-yes.ts';
import { type QuestionReader, textIn } from './question-reader.ts';
import { shareOf } from './share-of.ts';

const { lost, refused } = importNote;
const answersOf = (question: QuestionReader) =>
  question.all('answer').map((element) => ({
    element,
    text: textIn(element),
    share: shareOf(element),
  }));

/** `shortanswer`. */
export function readMoodleShort(question: QuestionReader): Understood {
  return textOfAnswers(answersOf(question), isYes(question.text('usecase'), false));
}

/** What units do to a number: refused where they count, told where they are only taken. */
function unitNotes(question: QuestionReader): ImportNote[] {
  const units = question.all('units').flatMap((each) => elementsOf(each, 'unit'));
  const names = units.map((unit) => textIn(elementsOf(unit, 'unit_name')[0])).filter(Boolean);
  const shown = names.join(', ').slice(0, 60);
  if (['1', '2'].includes(question.text('unitgradingtype')))
    return [
      refused(
        `Đơn vị (${shown}) được tính điểm; ở đây chỉ trả lời bằng số. Hãy nêu đơn vị trong câu hỏi và bỏ điểm của đơn vị.`,
        `The unit (${shown}) counts; answers here are a number alone. Name the unit in the question and take its points away.`,
      ),
    ];
  if (names.length === 0 || question.text('showunits') === '3') return [];
  return [
    lost(
      `Bỏ đơn vị (${shown}): thí sinh chỉ ghi số. Hãy nêu đơn vị trong câu hỏi.`,
      `The units (${shown}) are left out: candidates write a number alone. Name the unit in the question.`,
    ),
  ];
}

/** `numerical`. */
export function readMoodleNumber(question: QuestionReader): Understood {
  const answers = answersOf(question).map(({ element, text, share }) => ({
    value: text === '' ? Number.NaN : Number(text.replace(',', '.')),
    tolerance: Number(textIn(elementsOf(element, 'tolerance')[0]).replace(',', '.') || 0),
    share,
  }));
  const { body, notes } = numericOfAnswers(answers);
  return { ...(body ? { body } : {}), notes: [...notes, ...unitNotes(question)] };
}

const words = (text: string) => {
  const count = Number(text);
  return Number.isInteger(count) && count > 0 ? count : undefined;
};

/** `essay`, with its bounds in words. */
export function readMoodleEssay(question: QuestionReader): Understood {
  if (question.text('responseformat') === 'noinline')
    return {
      notes: [
        refused(
          'Câu tự luận chỉ nhận bài bằng tệp; ở đây thí sinh viết bài trên màn hình.',
          'The essay takes files only; candidates here write on screen.',
        ),
      ],
    };
  const notes: ImportNote[] = [];
  if (!['', '0'].includes(question.text('attachments')))
    notes.push(lost('Không nhận tệp kèm theo bài tự luận.', 'Files with the essay are not taken.'));
  for (const [name, vi, en] of [
    ['graderinfo', 'hướng dẫn chấm', 'the notes for markers'],
    ['responsetemplate', 'mẫu bài làm', 'the template of the response'],
  ] as const)
    if (question.text(name) !== '') notes.push(lost(`Bỏ ${vi}.`, `Left out: ${en}.`));
  const minWords = words(question.text('minwordlimit'));
  const maxWords = words(question.text('maxwordlimit'));
  const key = { ...(minWords ? { minWords } : {}), ...(maxWords ? { maxWords } : {}) };
  return { body: { kind: 'essay', key }, notes };
}
