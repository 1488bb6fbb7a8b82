import { expect, it } from 'vitest';
import { screenOf } from './screen-of.ts';
import { beforeSignIn } from './sitting-model.ts';

const answering = { ...beforeSignIn, stage: 'answering' as const };

it('a page that may not write never shows a screen to write or hand in on', () => {
  expect(screenOf({ ...answering, hold: 'otherTab' })).toBe('hold');
  expect(screenOf({ ...answering, hold: 'otherWorkstation', reviewing: true })).toBe('hold');
  expect(screenOf({ ...answering, hold: 'signedOut' })).toBe('signIn');
  expect(screenOf({ ...answering, finishing: 'timeUp' })).toBe('handingIn');
});

it('a page that lost the sitting still shows the questions it has open (sakai#8788)', () => {
  const paper = { version: 1 as const, title: '', questions: [] };
  for (const hold of ['otherTab', 'otherWorkstation', 'refused'] as const)
    expect(screenOf({ ...answering, paper, hold, reviewing: true })).toBe('question');
  expect(screenOf({ ...answering, paper, hold: 'signedOut' })).toBe('signIn');
});

it('a paused sitting shows no paper, however far the candidate was', () => {
  const paper = { version: 1 as const, title: '', questions: [] };
  for (const more of [{}, { reviewing: true }, { finishing: 'byCandidate' as const }])
    expect(screenOf({ ...answering, paper, state: 'paused', ...more })).toBe('paused');
});

it('the end is shown whatever else is the matter', () => {
  expect(screenOf({ ...answering, stage: 'ended', hold: 'refused', finishing: 'timeUp' })).toBe(
    'ended',
  );
});
