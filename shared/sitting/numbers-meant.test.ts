import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersMeant } from './numbers-meant.ts';

describe('the numbers a typed text can mean', () => {
  it.each<[string, number[]]>([
    ['3,14', [3.14]],
    ['3.14', [3.14]],
    [' −2,5 ', [-2.5]],
    ['–7', [-7]],
    ['+ 12', [12]],
    [',5', [0.5]],
    ['1 000', [1000]],
    ['1\u00a0234 567,5', [1234567.5]],
    ['1.234.567', [1234567]],
    ['1.234,5', [1234.5]],
    ['1,234.5', [1234.5]],
    ['1.000', [1, 1000]],
    ['0.125', [0.125]],
    ['１２', [12]],
  ])('%s', (typed, meant) => expect(numbersMeant(typed)).toEqual(meant));

  it.each([
    '',
    ' ',
    '-',
    '3,',
    '1.2.3',
    '1,2,3',
    '12.34.567',
    '1 2',
    '5%',
    '1e3',
    'ba',
    '0x1F',
    '2026 năm',
  ])('none: "%s"', (typed) => expect(numbersMeant(typed)).toEqual([]));

  it('reads whatever the browser of a Vietnamese or an English writes for a number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(4), (units, decimals) => {
        const value = units / 10 ** decimals;
        for (const locale of ['vi-VN', 'en-US'])
          for (const useGrouping of [false, true]) {
            const text = value.toLocaleString(locale, { useGrouping, maximumFractionDigits: 4 });
            expect(numbersMeant(text)).toContain(value + 0);
          }
      }),
    );
  });

  it('takes any text without a number that is not one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        for (const number of numbersMeant(typed)) expect(Number.isFinite(number)).toBe(true);
      }),
    );
  });
});
