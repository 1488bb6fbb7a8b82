import { describe, expect, it } from 'vitest';
import type { Exam } from '../../../shared/exam/exam.ts';
import type { Appointment } from '../../../shared/organisation/appointment.ts';
import type { RoomLog } from '../../../shared/proctoring/check-in/room-log.ts';
import { sheetWith } from '../../../test/builders/any-sitting.ts';
import { type ReadinessInput, readinessOf } from './readiness-of.ts';

const rooms = ['a', 'b'].map((letter) => ({
  roomId: `room-${letter}`,
  venue: 'Trường A',
  name: `Phòng ${letter.toUpperCase()}`,
  seats: 40,
  spares: 2,
}));
const session: Exam['sessions'][number] = {
  sessionId: 'morning',
  roundId: 'r',
  partId: 'p',
  name: 'Ca 1',
  startsAt: 0,
  roomIds: ['room-a', 'room-b'],
  codesIssuedAt: 1,
};
const exam = {
  examId: 'exam-1',
  organisationId: 'city',
  name: 'Kỳ thi',
  rooms,
  sessions: [session],
} as unknown as Exam;
const ids = (room: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${room}-${i}`);
const sheet = sheetWith({
  rooms: rooms.map(({ roomId, name, seats }) => ({
    roomId,
    name,
    seats,
    sittingIds: ids(roomId, 30),
  })),
});
const appoint = (role: Appointment['role'], subject: string, roomId?: string): Appointment => ({
  appointmentId: subject,
  subject,
  fullName: subject,
  role,
  organisationId: 'city',
  ...(roomId ? { examId: 'exam-1', roomId } : {}),
});
const staff = [
  appoint('headInvigilator', 'uoc'),
  appoint('technician', 'kien'),
  ...['room-a', 'room-b'].flatMap((roomId) => [
    appoint('roomInvigilator', `${roomId}-1`, roomId),
    appoint('roomInvigilator', `${roomId}-2`, roomId),
  ]),
];
const log = (roomId: string, workstations: number, spares: number): [string, RoomLog] => [
  roomId,
  {
    ...{ examId: 'exam-1', sessionId: 'morning', roomId, attendance: {} },
    ready: { at: 1, by: 'kien', workstations, spares },
  },
];
const whole: ReadinessInput = {
  exam,
  session,
  sheet,
  appointments: staff,
  logs: new Map([log('room-a', 38, 2), log('room-b', 30, 1)]),
};
const notGo = (input: ReadinessInput) =>
  Object.fromEntries(
    readinessOf(input)
      .filter(({ level }) => level !== 'go')
      .map(({ key, level, rooms: names }) => [key, [level, ...names].join(' ')]),
  );

describe('the go/no-go board', () => {
  it('is all go where everything is prepared', () => {
    expect(notGo(whole)).toEqual({});
    expect(readinessOf(whole).find(({ key }) => key === 'papersSealed')?.count).toBe(60);
  });

  it('stops a session without papers, codes or a head', () => {
    const { codesIssuedAt: _, ...without } = session;
    expect(
      notGo({ ...whole, sheet: undefined, session: without, appointments: staff.slice(1) }),
    ).toEqual({ papersSealed: 'stop', codesIssued: 'stop', headAppointed: 'stop' });
  });

  it('names the rooms that nobody serves, and those with one person alone', () => {
    const only = (subjects: string[]) => staff.filter(({ subject }) => !subjects.includes(subject));
    expect(notGo({ ...whole, appointments: only(['room-b-2']) })).toEqual({
      invigilators: 'look Phòng B',
    });
    expect(notGo({ ...whole, appointments: only(['room-a-2', 'room-b-1', 'room-b-2']) })).toEqual({
      invigilators: 'stop Phòng B',
    });
    // People of another exam or organisation serve nobody here.
    const elsewhere = staff.map((each) => ({ ...each, organisationId: 'ward' }));
    expect(notGo({ ...whole, appointments: elsewhere })).toMatchObject({ headAppointed: 'stop' });
  });

  it('stops where fewer workstations work than candidates come, and asks about untried rooms', () => {
    expect(
      notGo({ ...whole, logs: new Map([log('room-a', 28, 1), log('room-b', 29, 1)]) }),
    ).toEqual({
      workstations: 'stop Phòng A',
    });
    expect(notGo({ ...whole, logs: new Map([log('room-a', 38, 0)]) })).toEqual({
      workstations: 'look Phòng B',
      spares: 'look Phòng A Phòng B',
    });
  });

  it('tells of a pause that would hold the clock at the bell', () => {
    const pause = { kind: 'pause', sequence: 9, at: 1, by: 'uoc', reason: 'Mất điện' } as const;
    const held = { ...session, ledger: [{ ...pause, scope: { kind: 'room', roomId: 'room-b' } }] };
    expect(notGo({ ...whole, session: held as typeof session })).toEqual({
      clockRuns: 'look Phòng B',
    });
  });
});
