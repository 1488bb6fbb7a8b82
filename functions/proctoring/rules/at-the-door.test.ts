import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RoomLog } from '../../../shared/proctoring/check-in/room-log.ts';
import { sittingState } from '../../../shared/sitting/sitting-state.ts';
import { type AtTheDoor, type DoorEvent, recordAtDoor } from './at-the-door.ts';
import { foldRoomLog } from './fold-room-log.ts';

const sittingId = 'sitting-1';
const opened = foldRoomLog(undefined, {
  at: 0,
  by: 'hung',
  event: { type: 'roomOpened', examId: 'e', sessionId: 's', roomId: 'r' },
});
const limit = 600_000;
const at = (now: number, state: AtTheDoor['sitting']['state'] = 'assigned'): AtTheDoor => ({
  sitting: { state },
  lateLimitAt: limit,
  lateLimitMinutes: 10,
  now,
});
const reason = 'theo quy chế';
const events: DoorEvent[] = [
  { type: 'candidateArrived', sittingId, document: 'vneid' },
  { type: 'arrivalTakenBack', sittingId, reason },
  { type: 'candidateRefused', sittingId, ground: 'noDocument', reason },
  { type: 'refusalTakenBack', sittingId, reason },
  { type: 'lateAdmitted', sittingId, reason },
  { type: 'codeReissued', sittingId, reason },
];
const [arrive, unarrive, refuse, unrefuse, admitLate] = events as [
  DoorEvent,
  DoorEvent,
  DoorEvent,
  DoorEvent,
  DoorEvent,
  DoorEvent,
];

/** The log after an event was asked for; unchanged where it was refused or said so already. */
function logAfter(log: RoomLog, event: DoorEvent, door: AtTheDoor): RoomLog {
  const decided = recordAtDoor(log, event, door);
  if (!decided.ok || !decided.value) return log;
  return foldRoomLog(log, { at: door.now, by: 'hung', event: decided.value });
}
const code = (log: RoomLog, event: DoorEvent, door: AtTheDoor) => {
  const decided = recordAtDoor(log, event, door);
  return decided.ok ? undefined : decided.problem.code;
};

describe('the door of a room', () => {
  it('lets in until the limit, afterwards only by decision', () => {
    expect(code(opened, arrive, at(limit))).toBeUndefined();
    expect(code(opened, arrive, at(limit + 1))).toBe('too-late-to-start');
    const decided = logAfter(opened, admitLate, at(limit + 1));
    expect(code(decided, arrive, at(limit + 2))).toBeUndefined();
  });

  it('lets nobody in whom it refused, until that is taken back', () => {
    const refused = logAfter(opened, refuse, at(0));
    expect(code(refused, arrive, at(1))).toBe('candidate-refused');
    const again = logAfter(refused, unrefuse, at(2));
    expect(code(again, arrive, at(3))).toBeUndefined();
  });

  it('refuses nobody who has signed in, and unmakes no arrival then', () => {
    const arrived = logAfter(opened, arrive, at(0));
    for (const state of ['waiting', 'running', 'paused'] as const) {
      expect(code(arrived, refuse, at(1, state))).toBe('wrong-phase');
      expect(code(arrived, unarrive, at(1, state))).toBe('wrong-phase');
    }
    expect(logAfter(arrived, unarrive, at(1)).attendance[sittingId]?.arrived).toBeUndefined();
  });

  it('never has somebody both arrived and refused, and saying a thing twice changes nothing', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            event: fc.constantFrom(...events),
            now: fc.nat(2 * limit),
            state: fc.constantFrom(...sittingState.options),
          }),
        ),
        (steps) => {
          let log = opened;
          for (const { event, now, state } of steps) {
            log = logAfter(log, event, at(now, state));
            const { arrived, refused } = log.attendance[sittingId] ?? {};
            expect(arrived && refused).toBeFalsy();
            if (event.type !== 'codeReissued')
              expect(logAfter(log, event, at(now, state))).toBe(log);
          }
        },
      ),
    );
  });
});
