import { expect, it } from 'vitest';
import { screenOf } from './screen-of.ts';
import { beforeSignIn } from './sitting-model.ts';

const answering = { ...beforeSignIn, stage: 'answering' as const };

it('a page that may not write never shows questions to answer', () => {
  expect(screenOf({ ...answering, hold: 'otherTab' })).toBe('hold');
  expect(screenOf({ ...answering, hold: 'otherWorkstation', reviewing: true })).toBe('hold');
  expect(screenOf({ ...answering, hold: 'signedOut' })).toBe('signIn');
  expect(screenOf({ ...answering, finishing: 'timeUp' })).toBe('handingIn');
});

it('the end is shown whatever else is the matter', () => {
  expect(screenOf({ ...answering, stage: 'ended', hold: 'refused', finishing: 'timeUp' })).toBe(
    'ended',
  );
});
