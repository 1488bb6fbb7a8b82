import { importNote } from '../../rules/import-note.ts';
import type { ImportNote } from '../../rules/read-bank.ts';
import { sourceInFeedback } from '../source-in-feedback.ts';
import { elementsOf } from '../text/elements-of.ts';
import { type QuestionReader, textIn } from './question-reader.ts';

const { lost } = importNote;
/** What Moodle writes into every new question: nobody's words are lost with it. */
const byDefault = new Set([
  'Your answer is correct.',
  'Your answer is partially correct.',
  'Your answer is incorrect.',
  'Câu trả lời của bạn đúng',
  'Câu trả lời của bạn đúng một phần',
  'Câu trả lời của bạn sai',
]);
const combined = ['correctfeedback', 'partiallycorrectfeedback', 'incorrectfeedback'];
const plain = (text: string) => text.replace(/<[^>]*>|&nbsp;/g, '').trim();

/** What a question of Moodle has that an exam has no use for: feedback, hints, penalties, its mark. */
export function moodleLosses(question: QuestionReader): ImportNote[] {
  const notes: ImportNote[] = [];
  const general = plain(question.text('generalfeedback'));
  const feedback = [
    ...(sourceInFeedback(general) === undefined ? [general] : []),
    ...combined.map((name) => plain(question.text(name))),
    ...question
      .all('answer')
      .flatMap((answer) => elementsOf(answer, 'feedback').map((each) => plain(textIn(each)))),
  ].filter((text) => text !== '' && !byDefault.has(text));
  if (feedback.length > 0)
    notes.push(
      lost(`Bỏ ${feedback.length} lời phản hồi.`, `Feedback left out (${feedback.length}).`),
    );
  const hints = question.all('hint').filter((hint) => plain(textIn(hint)) !== '');
  if (hints.length > 0)
    notes.push(
      lost(
        `Bỏ ${hints.length} gợi ý và mức trừ điểm khi làm lại.`,
        `Hints (${hints.length}) and the penalty for trying again are left out.`,
      ),
    );
  const grade = Number(question.text('defaultgrade') || 1);
  if (grade !== 1)
    notes.push(
      lost(
        `Bỏ điểm mặc định ${grade}: điểm mỗi câu do bộ quy tắc của kỳ thi quy định.`,
        `The default mark ${grade} is left out: what a question is worth is a rule of the exam.`,
      ),
    );
  return notes;
}
