import { expect, it } from 'vitest';
import { type KeyPress, keyAction } from './keyboard.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  typing: false,
  ...more,
});

it('no answer is changed by a letter that is typed, or by a shortcut of the browser', () => {
  expect(keyAction(press('a', { typing: true }), 4)).toBeUndefined();
  expect(keyAction(press('c', { ctrlKey: true }), 4)).toBeUndefined();
});

it('an arrow sideways moves to another question and never changes the answer', () => {
  expect(keyAction(press('ArrowRight'), 4)).toEqual({ kind: 'next' });
  expect(keyAction(press('ArrowLeft'), 4)).toEqual({ kind: 'previous' });
  expect(keyAction(press('ArrowDown'), 4)).toBeUndefined();
});

it('a letter beyond the options chooses nothing; F flags unless there is an option F', () => {
  expect(keyAction(press('e'), 4)).toBeUndefined();
  expect(keyAction(press('B'), 4)).toEqual({ kind: 'choose', option: 1 });
  expect(keyAction(press('f'), 4)).toEqual({ kind: 'flag' });
  expect(keyAction(press('f'), 6)).toEqual({ kind: 'choose', option: 5 });
  expect(keyAction(press('m'), 6)).toEqual({ kind: 'flag' });
});

it('works under a Vietnamese input method that hides the character', () => {
  expect(keyAction(press('Process', { code: 'KeyD' }), 4)).toEqual({ kind: 'choose', option: 3 });
});
