import type { QuestionKind } from '../../../shared/paper/question-kind.ts';

/** What the spreadsheet calls each kind of question. */
export const kindNames: Readonly<Record<QuestionKind, string>> = {
  single: 'Một đáp án',
  multiple: 'Nhiều đáp án',
  trueFalse: 'Đúng/Sai',
  numeric: 'Điền số',
  text: 'Trả lời ngắn',
  order: 'Sắp xếp',
  match: 'Ghép đôi',
  essay: 'Tự luận',
};
