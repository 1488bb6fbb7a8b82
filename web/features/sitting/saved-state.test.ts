import { expect, it } from 'vitest';
import { savedState } from './saved-state.ts';

it('"saved" is never shown while the server has not acknowledged everything', () => {
  expect(savedState({ pending: 0, failing: false })).toBe('saved');
  expect(savedState({ pending: 1, failing: false })).toBe('saving');
  expect(savedState({ pending: 1, failing: true })).toBe('offline');
});
