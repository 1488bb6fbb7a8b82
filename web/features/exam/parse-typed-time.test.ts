import { describe, expect, it } from 'vitest';
import { parseTypedTime } from './parse-typed-time.ts';

describe('a typed time of day', () => {
  it('is read on the 24-hour clock however it is written, so that no session moves to the evening', () => {
    expect(['8:00', '0800', '8h', '8', '08.00'].map(parseTypedTime)).toEqual(
      Array(5).fill('08:00'),
    );
    expect(['13h30', '1330', '13g30'].map(parseTypedTime)).toEqual(Array(3).fill('13:30'));
  });

  it('is refused where no clock shows it', () => {
    expect(['24:00', '8:60', '', 'sáng', '8:5'].map(parseTypedTime)).toEqual(
      Array(5).fill(undefined),
    );
  });
});
