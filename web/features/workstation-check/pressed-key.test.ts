import { expect, it } from 'vitest';
import { pressedKey } from './pressed-key.ts';

it('knows a key whether capital, small, an arrow, or hidden by an input method', () => {
  expect(pressedKey({ key: 'a', code: 'KeyA' })).toBe('A');
  expect(pressedKey({ key: 'F', code: 'KeyF' })).toBe('F');
  expect(pressedKey({ key: 'ArrowLeft', code: 'ArrowLeft' })).toBe('←');
  expect(pressedKey({ key: 'Process', code: 'KeyD' })).toBe('D');
  expect(pressedKey({ key: 'z', code: 'KeyZ' })).toBeUndefined();
});
