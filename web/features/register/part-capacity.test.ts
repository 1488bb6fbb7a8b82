import { describe, expect, it } from 'vitest';
import { partCapacity } from './part-capacity.ts';

const room = (roomId: string, seats: number) => ({
  roomId,
  venue: 'Trường A',
  name: roomId,
  seats,
  spares: 3,
});
const session = (sessionId: string, partId: string, roomIds: string[]) => ({
  sessionId,
  roundId: 'v1',
  partId,
  name: sessionId,
  startsAt: 1,
  roomIds,
});

describe('the seats of a part', () => {
  it('count a room once for each session, other parts and spare workstations never', () => {
    const exam = {
      rooms: [room('p1', 30), room('p2', 20)],
      sessions: [
        session('s1', 'chung', ['p1', 'p2']),
        session('s2', 'chung', ['p1']),
        session('s3', 'ngoai-ngu', ['p1', 'p2']),
      ],
    };
    expect(partCapacity(exam, 'chung')).toBe(80);
    expect(partCapacity(exam, 'khong-co')).toBe(0);
  });
});
