import { expect, test } from 'vitest';
import { sessionGroups, type WatchedRoom } from './session-groups.ts';

const room = (sessionId: string, roomName: string, startsAt: number): WatchedRoom => ({
  examId: 'exam',
  examName: 'Kỳ thi',
  sessionId,
  sessionName: sessionId,
  roomId: roomName,
  roomName,
  startsAt,
  endsAt: startsAt + 60,
  candidates: 20,
  pauses: [],
});

test('what runs now comes first, then what is next, then the latest that ended', () => {
  const rooms = [
    room('old', 'P1', 100),
    room('later', 'P1', 900),
    room('recent', 'P1', 300),
    room('next', 'P1', 600),
    room('running', 'P10', 480),
    room('running', 'P2', 480),
  ];
  const groups = sessionGroups(rooms, 500);
  expect(groups.map((group) => group.sessionId)).toEqual([
    'running',
    'next',
    'later',
    'recent',
    'old',
  ]);
  expect(groups[0]?.rooms.map((each) => each.roomName)).toEqual(['P2', 'P10']);
  expect(groups[0]?.candidates).toBe(40);
});
