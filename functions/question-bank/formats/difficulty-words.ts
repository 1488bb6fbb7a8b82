import { plainText } from '../../../shared/kernel/plain-text.ts';
import type { Difficulty } from '../../../shared/question-bank/item.ts';
import { readDifficulty } from '../rules/read-difficulty.ts';

const cognitive: Readonly<Record<string, Difficulty>> = {
  nb: 'easy',
  'nhan biet': 'easy',
  th: 'medium',
  'thong hieu': 'medium',
  vd: 'hard',
  'van dung': 'hard',
  vdc: 'hard',
  'van dung cao': 'hard',
};

/** The difficulty a text names, by its name or by the level of thinking (nhận biết, thông hiểu, vận dụng). */
export function difficultyOf(text: string): Difficulty | undefined {
  const plain = plainText(text.replace(/[.;]\s*$/, ''));
  return readDifficulty(text) ?? (Object.hasOwn(cognitive, plain) ? cognitive[plain] : undefined);
}
