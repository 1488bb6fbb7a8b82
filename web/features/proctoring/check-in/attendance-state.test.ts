import { expect, test } from 'vitest';
import type { CheckInRow } from '../../../../shared/proctoring/check-in/check-in-contract.ts';
import { sittingState } from '../../../../shared/sitting/sitting-state.ts';
import { attendanceState } from './attendance-state.ts';

const row = (changes: Partial<CheckInRow>): CheckInRow => ({
  sittingId: 's1',
  candidateNumber: 'CC0001',
  fullName: 'Lê Ân',
  birthDate: '2000-01-01',
  seat: 1,
  state: 'assigned',
  attendance: {},
  ...changes,
});
const arrived = { at: 1, by: 'hung', document: 'vneid' } as const;
const refused = { at: 1, by: 'hung', ground: 'late', reason: 'muộn' } as const;

test('who has signed in is in, whatever the door says', () => {
  for (const state of sittingState.options.filter((each) => !['assigned', 'absent'].includes(each)))
    expect(attendanceState(row({ state, attendance: { refused } }))).toBe('signedIn');
});

test('before that the door says it, and who never came is not here', () => {
  expect(attendanceState(row({}))).toBe('expected');
  expect(attendanceState(row({ state: 'absent' }))).toBe('expected');
  expect(attendanceState(row({ attendance: { arrived } }))).toBe('present');
  expect(attendanceState(row({ attendance: { refused } }))).toBe('refused');
});
