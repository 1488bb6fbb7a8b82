import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { movePlace } from './move-place.ts';

it('no option is lost or doubled however often the order is changed', () => {
  const steps = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: -1, max: 6 })));
  fc.assert(
    fc.property(steps, (moves) => {
      let places = [0, 1, 2, 3, 4, 5];
      for (const [from, to] of moves) places = movePlace(places, from, to);
      expect([...places].sort()).toEqual([0, 1, 2, 3, 4, 5]);
    }),
  );
});

it('one step up and down again is where it was', () => {
  expect(movePlace([3, 1, 2], 2, 1)).toEqual([3, 2, 1]);
  expect(movePlace(movePlace([3, 1, 2], 2, 1), 1, 2)).toEqual([3, 1, 2]);
  expect(movePlace([3, 1, 2], 0, -1)).toEqual([3, 1, 2]);
});
