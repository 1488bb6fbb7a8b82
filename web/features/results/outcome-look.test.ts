import { expect, test } from 'vitest';
import { outcomeLook, partLook } from './outcome-look.ts';

const part = { partId: 'part-1', correct: 0, total: 60, answered: 0, passed: false } as const;

test('an exempt or absent candidate is never shown as zero correct', () => {
  expect(partLook({ ...part, status: 'exempt' })).toEqual({ kind: 'word', word: 'exempt' });
  expect(partLook({ ...part, status: 'absent' })).toEqual({ kind: 'word', word: 'absent' });
  expect(partLook({ ...part, status: 'graded' })).toEqual({
    kind: 'figures',
    figures: '0/60',
    passed: false,
  });
});

test('a tie that awaits the head’s decision is neither selected nor rejected', () => {
  const ranking = { score: 80, priorityPoints: 0, total: 80, meetsFloor: true } as const;
  const outcome = (of: 'selected' | 'notSelected' | 'pendingDecision') =>
    outcomeLook({ qualified: true, ranking: { ...ranking, outcome: of } }).word;
  expect(outcome('pendingDecision')).toBe('pendingDecision');
  expect(outcome('selected')).toBe('selected');
  expect(outcomeLook({ qualified: false }).word).toBe('notQualified');
});
