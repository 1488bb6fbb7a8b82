import { expect, it } from 'vitest';
import { savedState } from './saved-state.ts';

it('"saved" is never shown while the server has not acknowledged everything', () => {
  expect(savedState({ pending: 0, failing: false })).toBe('saved');
  expect(savedState({ pending: 1, failing: false })).toBe('saving');
  expect(savedState({ pending: 1, failing: true })).toBe('offline');
});

it('after a reload without network "not sent" is said before anything was tried', () => {
  expect(savedState({ pending: 2, failing: false }, true)).toBe('offline');
  expect(savedState({ pending: 0, failing: false }, true)).toBe('saved');
});
