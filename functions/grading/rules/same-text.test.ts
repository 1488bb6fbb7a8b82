import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameText } from './same-text.ts';

const key = (...accepted: string[]) => ({ accepted });

describe('a short text is the same', () => {
  it.each([
    ['hà  nội ', 'Hà Nội'],
    ['HÀ NỘI', 'Hà Nội'],
    ['Hà Nội'.normalize('NFD'), 'Hà Nội'],
    ['hoà bình', 'Hòa Bình'],
    ['uỷ ban', 'Ủy ban'],
    ['thủy tinh', 'thuỷ tinh'],
    ['khoẻ', 'khỏe'],
    ['Hà\u00a0Nội', 'Hà Nội'],
  ])('"%s" as "%s"', (typed, right) => expect(sameText(typed, key('x', right))).toBe(true));

  it.each([
    ['ha noi', 'Hà Nội'],
    ['an', 'ăn'],
    ['của', 'cuả nó'],
    ['ban', 'bàn'],
    ['', 'a'],
    ['Hà Nội.', 'Hà Nội'],
  ])('"%s" but not as "%s"', (typed, right) => expect(sameText(typed, key(right))).toBe(false));

  it('counts capitals where the key says so', () => {
    const strict = { accepted: ['UBND'], caseSensitive: true };
    expect([sameText('UBND', strict), sameText('ubnd', strict)]).toEqual([true, false]);
  });

  it('whatever the writing system does to its letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('NFC', 'NFD'), (text, form) => {
        expect(sameText(`  ${text.normalize(form)}\t`, key(text))).toBe(true);
      }),
    );
  });
});
