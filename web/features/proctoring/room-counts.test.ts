import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roomCounts } from '../../../shared/proctoring/room-counts.ts';
import { sittingState } from '../../../shared/sitting/sitting-state.ts';
import { seatLook } from './seat-look.ts';

test('the counters add up to the candidates of the room, whatever their states', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...sittingState.options)), (states) => {
      const counts = roomCounts(states.map((state) => ({ state })));
      expect(Object.values(counts).reduce((a, b) => a + b, 0)).toBe(states.length);
    }),
  );
});

test('a paused candidate still counts as doing the paper', () => {
  expect(roomCounts([{ state: 'paused' }, { state: 'running' }]).running).toBe(2);
});

test('no two states look alike: each has its own icon', () => {
  const icons = sittingState.options.map((state) => seatLook(state).icon);
  expect(new Set(icons).size).toBe(icons.length);
});
