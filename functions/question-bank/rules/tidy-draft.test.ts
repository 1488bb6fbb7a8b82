import { describe, expect, test } from 'vitest';
import type { DraftBody, ItemDraft } from '../../../shared/question-bank/item-draft.ts';
import type { RichText } from '../../../shared/rich-text/rich-text.ts';
import { draftFindings, tidyDraft } from './tidy-draft.ts';

const findings = (body: DraftBody) => {
  const draft: ItemDraft = {
    topic: 'Cây',
    difficulty: 'easy',
    source: 'SGK',
    stem: 'Xếp loại.',
    body,
  };
  return draftFindings(tidyDraft(draft)).map(({ field, en }) => `${field}: ${en}`);
};

describe('what a draft lacks', () => {
  test('two left sides may share a right side, and one may belong to none', () => {
    const rights = [{ text: 'Một lá mầm' }, { text: 'Hai lá mầm' }, { text: 'Nấm' }];
    const lefts = [
      { text: 'Lúa', right: 0 },
      { text: 'Ngô', right: 0 },
      { text: 'Đậu', right: 1 },
    ];
    expect(findings({ kind: 'match', lefts, rights })).toEqual([]);
    const lost = lefts.map((left, i) => (i === 2 ? { ...left, right: 5 } : left));
    expect(findings({ kind: 'match', lefts: lost, rights })).toEqual([
      'key: Each left side needs a right side.',
    ]);
  });

  test('two options that are images with one description are two options', () => {
    const image = (digit: string): RichText => [
      { type: 'paragraph', content: [{ type: 'image', media: digit.repeat(64), alt: 'hình' }] },
    ];
    const option = (digit: string, correct: boolean) => ({ text: '', rich: image(digit), correct });
    const options = (...digits: string[]) => digits.map((digit, i) => option(digit, i === 0));
    expect(findings({ kind: 'single', options: options('a', 'b') })).toEqual([]);
    expect(findings({ kind: 'single', options: options('a', 'a') })).toHaveLength(1);
  });
});
