import * as z from 'zod';
import { questionKind } from '../../../../shared/paper/question-kind.ts';
import { difficulty } from '../../../../shared/question-bank/item.ts';
import { emptyText, type MarkedText, markedText } from './marked-text.ts';

/** An option, or a side of a pair, in the form. */
const side = z.object({
  /** Its name in the form while it moves about. */
  key: z.string(),
  /** The option of the version before that it still is. */
  optionId: z.string().optional(),
  vi: markedText,
  en: markedText,
  pinned: z.boolean(),
  correct: z.boolean(),
  score: z.number().optional(),
  /** Matching: the key of its right side. */
  right: z.string().optional(),
});
export type Side = z.infer<typeof side>;

/** Everything typed about a question, as typed: numbers are texts until they are read. */
export const itemForm = z.object({
  kind: questionKind,
  topic: z.string(),
  difficulty,
  language: z.string(),
  source: z.string(),
  positionGroups: z.array(z.string()),
  enemyGroup: z.string(),
  withEnglish: z.boolean(),
  stem: markedText,
  stemEn: markedText,
  /** The text the question is about; left out where it stands alone. */
  stimulus: z.object({ stimulusId: z.string().optional(), words: markedText }).optional(),
  /** Of a choice; in the right order of an ordering; the left sides of pairs. */
  options: z.array(side),
  /** True and false: two, kept apart so that changing the kind loses nothing. */
  verdicts: z.array(side),
  rights: z.array(side),
  value: z.string(),
  tolerance: z.string(),
  /** One accepted answer a line. */
  accepted: z.string(),
  caseSensitive: z.boolean(),
  minWords: z.string(),
  maxWords: z.string(),
  /** Images put in by this form. */
  media: z.array(z.string()),
});
export type ItemForm = z.infer<typeof itemForm>;

const written = (marks: string): MarkedText => ({ ...emptyText, marks });

export function newSide(key: string, marks = ''): Side {
  return { key, vi: written(marks), en: emptyText, pinned: false, correct: false };
}

/** A key that no side of the form has yet. */
export function nextKey({ options, rights }: Pick<ItemForm, 'options' | 'rights'>): string {
  const numbers = [...options, ...rights].map(({ key }) => Number(key.slice(1)) || 0);
  return `k${Math.max(0, ...numbers) + 1}`;
}

/** The form of a new question; the tags may come from the one written before. */
export function blankForm(
  tags: Partial<Pick<ItemForm, 'kind' | 'topic' | 'difficulty' | 'source' | 'positionGroups'>> = {},
): ItemForm {
  return {
    kind: 'single',
    topic: '',
    difficulty: 'medium',
    language: 'vi',
    source: '',
    positionGroups: [],
    enemyGroup: '',
    withEnglish: false,
    stem: emptyText,
    stemEn: emptyText,
    options: ['k1', 'k2', 'k3', 'k4'].map((key) => newSide(key)),
    verdicts: [
      { ...newSide('v1', 'Đúng'), en: written('True') },
      { ...newSide('v2', 'Sai'), en: written('False') },
    ],
    rights: ['r1', 'r2', 'r3', 'r4'].map((key) => newSide(key)),
    value: '',
    tolerance: '0',
    accepted: '',
    caseSensitive: false,
    minWords: '',
    maxWords: '',
    media: [],
    ...tags,
  };
}
