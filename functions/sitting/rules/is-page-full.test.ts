import { expect, it } from 'vitest';
import { isPageFull } from './is-page-full.ts';

it('a page is full where one more batch like the last would go over the kilobyte', () => {
  expect(isPageFull(860, 20)).toBe(false);
  expect(isPageFull(861, 20)).toBe(true);
  expect(isPageFull(860, 21)).toBe(true);
});
