import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { toggleOption } from './toggle-option.ts';

it('an option ticked and unticked again does not count as chosen', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(5)), fc.nat(5), (chosen, option) => {
      const before = chosen.toSorted((a, b) => a - b);
      const twice = toggleOption('multiple', toggleOption('multiple', before, option), option);
      expect(twice).toEqual(before);
    }),
  );
});

it('a single choice never holds two options', () => {
  expect(toggleOption('single', [2], 0)).toEqual([0]);
  expect(toggleOption('single', [2], 2)).toEqual([2]);
});
