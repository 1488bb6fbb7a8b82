import * as fc from 'fast-check';
import type { AnswerEvent } from '../../shared/sitting/answer-event.ts';
import type { SessionSheet } from '../../shared/sitting/session-sheet.ts';
import type { Sitting } from '../../shared/sitting/sitting.ts';
import { sittingState } from '../../shared/sitting/sitting-state.ts';
import type { Ticket } from '../../shared/sitting/ticket.ts';

export type FullSitting = Sitting & {
  journalBytes: number;
  headBytes: number;
  granted: number;
  ledger: number;
};

export const startsAt = 1_800_000_000_000;
export const deadlineAt = startsAt + 60 * 60_000;

export const chosen = (question: number, ...options: number[]): AnswerEvent => ({
  kind: 'choose',
  question,
  at: question * 1000,
  options,
});

/** A running sitting on its first workstation; `journal` holds as many events as are acknowledged. */
export function sittingWith(
  changes: Partial<FullSitting> = {},
  events: AnswerEvent[] = [],
): FullSitting {
  return {
    sittingId: 'sitting-1',
    state: 'running',
    epoch: 1,
    deviceId: 'device-1',
    released: false,
    turnEnds: [],
    acknowledged: events.length,
    startsAt,
    deadlineAt,
    journal: events.map((event, i) => ({ firstSequence: i + 1, receivedAt: 0, events: [event] })),
    journalBytes: 100,
    headBytes: 100,
    granted: 0,
    ledger: 0,
    ...changes,
  };
}

/** Every state, on a first or later turn, around its deadline. */
export const anySitting: fc.Arbitrary<FullSitting> = fc
  .record({
    state: fc.constantFrom(...sittingState.options),
    turn: fc.integer({ min: 1, max: 3 }),
    released: fc.boolean(),
    events: fc.array(fc.record({ question: fc.integer({ min: 1, max: 3 }), option: fc.nat(2) }), {
      maxLength: 5,
    }),
    granted: fc.constantFrom(0, 60_000),
  })
  .map(({ state, turn, released, events, granted }) => {
    const came = state !== 'assigned' && state !== 'absent';
    const made = events.map(({ question, option }) => chosen(question, option));
    const ends = Array.from({ length: turn - 1 }, (_, i) => ({
      held: Math.min(made.length, i + 1),
      at: startsAt + i,
    }));
    return came
      ? sittingWith({ state, epoch: turn, turnEnds: ends, released, granted }, made)
      : sittingWith({ state, epoch: 0, deviceId: undefined as never, granted });
  });

/** A moment around the deadline, on the millisecond. */
export const aroundDeadline = fc.constantFrom(
  ...[-60_000, -1, 0, 1, 2_999, 3_000, 3_001, 60_000].map((ms) => deadlineAt + ms),
);

export const sheetWith = (changes: Partial<SessionSheet> = {}): SessionSheet => ({
  examId: 'exam-1',
  sessionId: 'morning',
  roundId: 'round-1',
  partId: 'part-1',
  organisationName: 'UBND thành phố',
  examName: 'Kỳ thi',
  sessionName: 'Ca 1',
  partTitle: 'Phần I',
  startsAt,
  minutes: 60,
  questionCount: 5,
  passPercent: 50,
  clock: 'shared',
  lateLimitMinutes: 10,
  immediateResult: true,
  nextStep: { vi: 'Chờ', en: 'Wait' },
  rooms: [
    { roomId: 'room-1', name: 'P.101', seats: 40, sittingIds: ['sitting-1', 'sitting-2'] },
    { roomId: 'room-2', name: 'P.102', seats: 40, sittingIds: ['sitting-3'] },
  ],
  sealedSessionKey: '',
  ...changes,
});

export const ticketWith = (changes: Partial<Ticket> = {}): Ticket => ({
  sittingId: 'sitting-1',
  examId: 'exam-1',
  sessionId: 'morning',
  partId: 'part-1',
  roomId: 'room-1',
  seat: 7,
  candidateId: 'candidate-1',
  candidateNumber: 'CC0001',
  fullName: 'Nguyễn Thị Ướt',
  birthDate: '2001-12-31',
  ...changes,
});
