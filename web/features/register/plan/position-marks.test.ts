import { expect, it } from 'vitest';
import { positionMarks } from './position-marks.ts';

it('gives every position a letter of its own, past the alphabet too', () => {
  const positions = Array.from({ length: 60 }, (_, i) => ({ positionId: `p${i}` }));
  const marks = positionMarks(positions);
  expect(marks.get('p0')).toEqual({ letter: 'A', pattern: 0 });
  expect(marks.get('p26')?.letter).toBe('AA');
  expect(marks.get('p52')?.letter).toBe('BA');
  expect(new Set([...marks.values()].map((each) => each.letter)).size).toBe(60);
});
