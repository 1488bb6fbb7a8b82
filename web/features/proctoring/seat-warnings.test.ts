import { expect, test } from 'vitest';
import type { RoomView, WatchedSitting } from '../../../shared/proctoring/room-contract.ts';
import { releaseBar } from './release-bar.ts';
import { roomNews } from './room-news.ts';
import { hasWarning, seatWarnings } from './seat-warnings.ts';
import { sortSittings } from './sort-sittings.ts';

const now = 1_000_000;
const sitting: WatchedSitting = {
  sittingId: 's1',
  candidateNumber: 'CC0001',
  fullName: 'Nguyễn Văn An',
  birthDate: '2001-02-03',
  seat: 1,
  state: 'running',
  answered: 10,
  flagged: 0,
  focusLosses: 0,
  kiosk: {},
  lastContactAt: now - 1000,
  deadlineAt: now + 60_000,
  moves: 0,
  released: false,
};
const view = (sittings: readonly WatchedSitting[], at = now): RoomView => ({
  now: at,
  examName: '',
  sessionName: '',
  partTitle: '',
  roomName: '',
  seats: 40,
  startsAt: 0,
  endsAt: now * 2,
  questionCount: 60,
  sittings: [...sittings],
  ledger: [],
  messages: [],
});

test('a workstation silent for more than 90 s is shown, one at 90 s is not', () => {
  const silent = (ms: number) => seatWarnings({ ...sitting, lastContactAt: now - ms }, now);
  expect(silent(90_000).silentForMs).toBeUndefined();
  expect(silent(90_001).silentForMs).toBe(90_001);
});

test('nobody is chased who has handed in or never signed in (seb-server#58)', () => {
  for (const state of ['submitted', 'timedOut', 'absent', 'assigned'] as const)
    expect(hasWarning(seatWarnings({ ...sitting, state, lastContactAt: 0 }, now))).toBe(false);
});

test('a screen reader hears lost contact once, and nothing of mere progress', () => {
  const before = view([sitting]);
  const progress = view([{ ...sitting, answered: 11, lastContactAt: now + 2000 }], now + 3000);
  expect(roomNews(before, progress)).toEqual([]);
  const silent = view([sitting], now + 95_000);
  expect(roomNews(before, silent)).toEqual([{ kind: 'saidSilent', seat: 1, number: 'CC0001' }]);
  expect(roomNews(silent, view([sitting], now + 98_000))).toEqual([]);
  const left = view([{ ...sitting, focusLosses: 1 }], now + 3000);
  expect(roomNews(before, left)).toEqual([{ kind: 'saidFocus', seat: 1, number: 'CC0001' }]);
});

test('a move is offered only to who may act, and while the sitting can go on', () => {
  expect(releaseBar(true, sitting)).toBeUndefined();
  expect(releaseBar(false, sitting)).toBe('noReleaseRole');
  expect(releaseBar(true, { ...sitting, released: true })).toBe('alreadyReleased');
  expect(releaseBar(true, { ...sitting, state: 'assigned' })).toBe('noReleaseState');
  expect(releaseBar(true, { ...sitting, state: 'submitted' })).toBe('noReleaseState');
});

test('the list sorts names by given name and warnings by urgency, seats between equals', () => {
  const rows = [
    { ...sitting, sittingId: 'a', seat: 3, fullName: 'Trần Thị Đào' },
    { ...sitting, sittingId: 'b', seat: 2, fullName: 'Lê Văn Dũng', focusLosses: 1 },
    { ...sitting, sittingId: 'c', seat: 1, fullName: 'Phạm Văn Ân' },
  ];
  const order = (column: 'name' | 'warnings', descending: boolean) =>
    sortSittings(rows, column, descending, now).map((row) => row.sittingId);
  expect(order('name', false)).toEqual(['c', 'b', 'a']);
  expect(order('warnings', true)).toEqual(['b', 'c', 'a']);
});
