import { describe, expect, it } from 'vitest';
import { nextOrder, sortRows } from './sort-rows.ts';

describe('sorting a table', () => {
  it('puts Vietnamese words in Vietnamese order, so that Đ is found after D', () => {
    const names = ['Đào', 'Em', 'Dung', 'An'];
    expect(sortRows(names, (name) => name, false)).toEqual(['An', 'Dung', 'Đào', 'Em']);
  });

  it('reads numbers inside names, so that room 10 follows room 9', () => {
    const rooms = ['Phòng 10', 'Phòng 9', 'Phòng 1'];
    expect(sortRows(rooms, (room) => room, false)).toEqual(['Phòng 1', 'Phòng 9', 'Phòng 10']);
  });

  it('leaves what has no value at the end, whichever the direction', () => {
    const rows = [{ at: undefined }, { at: 2 }, { at: 1 }];
    expect(sortRows(rows, (row) => row.at, true).map((row) => row.at)).toEqual([2, 1, undefined]);
  });

  it('turns around at the second press and starts anew at another column', () => {
    const first = nextOrder(undefined, 'name');
    expect(nextOrder(first, 'name')).toEqual({ column: 'name', descending: true });
    expect(nextOrder(first, 'quota')).toEqual({ column: 'quota', descending: false });
  });
});
