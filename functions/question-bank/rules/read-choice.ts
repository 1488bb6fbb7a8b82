import type { DraftBody } from '../../../shared/question-bank/item-draft.ts';
import { readKey } from './read-key.ts';
import { readOptions } from './read-options.ts';
import type { RowReader } from './row-reader.ts';

type Choice = Extract<DraftBody, { kind: 'single' | 'multiple' | 'trueFalse' }>;

/**
 * A question with options of which one or several are right. Where the sheet does not say which,
 * the number of right options does.
 */
export function readChoice(row: RowReader, kind?: 'single' | 'multiple'): Choice | undefined {
  const filled = readOptions(row, 2);
  if (row.of('key') === '') return undefined;
  const key = readKey(row.of('key'), new Set(filled));
  if ('fault' in key) {
    row.report('key', key.fault);
    return undefined;
  }
  if (kind === 'single' && key.letters.length > 1)
    row.report('key', {
      vi: 'Câu một đáp án mà ghi nhiều đáp án. Hãy ghi một chữ cái, hoặc đổi loại câu hỏi.',
      en: 'A question with one answer has several in its key. Give one letter, or change the type.',
    });
  return {
    kind: kind ?? (key.letters.length > 1 ? 'multiple' : 'single'),
    options: filled.map((letter) => ({
      text: row.of(letter),
      correct: key.letters.includes(letter),
    })),
  };
}
