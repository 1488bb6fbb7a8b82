import { describe, expect, it } from 'vitest';
import { sampleItem } from '../../../test/builders/sample-item.ts';
import { checkMedia } from './check-media.ts';

const hash = (digit: string) => digit.repeat(64);
const withImage = (number: number, media: string) => ({
  ...sampleItem.trueFalse(number, true),
  stemRich: [
    { type: 'paragraph' as const, content: [{ type: 'image' as const, media, alt: 'Sơ đồ' }] },
  ],
});
const image = (bytes: number) => ({
  type: 'image/png' as const,
  base64: Buffer.alloc(bytes).toString('base64'),
});
const plan = (count: number) => ({
  bankId: 'bank',
  cells: [{ topic: 'Văn bản', difficulty: 'easy' as const, count }],
});
const digits = [...'0123456789abcdef'];
const many = digits.map((digit, i) => withImage(i + 1, hash(digit)));
const heavy = Object.fromEntries(digits.map((digit) => [hash(digit), image(290_000)]));

describe('the images of the papers to be sealed', () => {
  it('are in order where all are there and the heaviest paper stays within its weight', () => {
    expect(checkMedia(plan(10), many, heavy)).toEqual([]);
    expect(checkMedia(plan(5), [sampleItem.trueFalse(1, true)], {})).toEqual([]);
  });

  it('are too many where one candidate could have to fetch more than allowed', () => {
    const [finding, ...more] = checkMedia(plan(11), many, heavy);
    expect(more).toEqual([]);
    expect(finding?.vi).toContain('3,2 MB');
    expect(finding?.en).toContain('3.2 MB');
  });

  it('count once what many questions share', () => {
    const shared = digits.map((_, i) => withImage(i + 1, hash('a')));
    expect(checkMedia(plan(16), shared, heavy)).toEqual([]);
  });

  it('are missed where a question that can be drawn names one the store lacks, and only there', () => {
    const items = [withImage(1, hash('a')), { ...withImage(2, hash('b')), topic: 'Khác' }];
    const findings = checkMedia(plan(1), items, {});
    expect(findings).toHaveLength(1);
    expect(findings[0]?.vi).toContain('Văn bản');
    expect(JSON.stringify(findings)).not.toContain('Câu 1');
  });
});
