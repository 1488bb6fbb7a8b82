import { importNote } from '../../rules/import-note.ts';
import type { Understood } from './choice-of-answers.ts';

/** A right number with what it may be off by. `value` is NaN where the file has no number. */
export interface WeighedNumber {
  readonly value: number;
  readonly tolerance: number;
  readonly share: number;
}
const { refused } = importNote;
/**
 * What a question for a number asks: the one number worth everything. Numbers worth nothing only
 * carry feedback. Refused: partial credit, and several right numbers.
 */
export function numericOfAnswers(answers: readonly WeighedNumber[]): Understood {
  const [answer, ...others] = answers.filter(({ share }) => share > 0);
  if (!answer) return { notes: [refused('Không có đáp án nào.', 'It has no right answer.')] };
  if (others.length > 0 || answer.share < 1)
    return {
      notes: [
        refused(
          'Có nhiều đáp án số hoặc đáp án được điểm từng phần; ở đây câu điền số có đúng một đáp án. Hãy giữ lại một đáp án trọn điểm.',
          'It has several right numbers, or one with partial credit; a number here has one right answer. Keep one that is worth all points.',
        ),
      ],
    };
  const { value, tolerance } = answer;
  if (!Number.isFinite(value) || !Number.isFinite(tolerance) || tolerance < 0)
    return {
      notes: [refused('Đáp án không phải là số.', 'Its right answer is no number.')],
    };
  return {
    body: { kind: 'numeric', key: { value, tolerance } },
    notes: [],
  };
}
