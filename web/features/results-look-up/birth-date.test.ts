import { expect, it } from 'vitest';
import { birthDateOf, splitDate } from './birth-date.ts';

it('nobody is refused for leaving out a leading zero', () => {
  expect(birthDateOf({ day: '5', month: ' 2', year: '1998' })).toBe('1998-02-05');
});

it('a day that does not exist is asked for again, not turned into another day', () => {
  expect(birthDateOf({ day: '31', month: '04', year: '1998' })).toBeUndefined();
  expect(birthDateOf({ day: '29', month: '02', year: '1999' })).toBeUndefined();
  expect(birthDateOf({ day: '1', month: '1', year: '98' })).toBeUndefined();
  expect(birthDateOf({ day: 'a', month: '1', year: '1998' })).toBeUndefined();
});

it('a date pasted whole is understood in the Vietnamese order', () => {
  expect(splitDate('05/12/1998')).toEqual({ day: '05', month: '12', year: '1998' });
  expect(splitDate('05')).toBeUndefined();
});
