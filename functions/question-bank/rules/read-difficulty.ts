import { plainText } from '../../../shared/kernel/plain-text.ts';
import type { Difficulty } from '../../../shared/question-bank/item.ts';

const names: Readonly<Record<string, Difficulty>> = {
  de: 'easy',
  easy: 'easy',
  'trung binh': 'medium',
  tb: 'medium',
  vua: 'medium',
  medium: 'medium',
  kho: 'hard',
  hard: 'hard',
};

/** The difficulty a text names in Vietnamese or English; undefined where it names none. */
export function readDifficulty(text: string): Difficulty | undefined {
  return Object.hasOwn(names, plainText(text)) ? names[plainText(text)] : undefined;
}
