import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../../shared/exam/candidate.ts';
import type { Exam } from '../../../../shared/exam/exam.ts';
import type { SeatAssignment } from '../../../../shared/exam/seat-assignment.ts';
import { examOf, roomSet, sessionSet } from '../../../../test/builders/exam-builder.ts';
import { checkPlan } from './check-plan.ts';
import type { PlanBook } from './plan-book.ts';

const hour = 3_600_000;
const partId = 'general-knowledge';
const person = (i: number): Candidate => ({
  candidateId: `person-${i}`,
  candidateNumber: `CC000${i}`,
  fullName: 'Lê Văn An',
  birthDate: '1999-01-01',
  sex: 'male',
  citizenId: String(i).padStart(12, '0'),
  positionId: 'p',
  exemptions: [],
});
const seat = (i: number, more: Partial<SeatAssignment> = {}): SeatAssignment => ({
  candidateId: `person-${i}`,
  candidateNumber: `CC000${i}`,
  sessionId: 's1',
  roomId: 'a',
  seat: i,
  ...more,
});
const registered = (exam: Exam): Exam => ({
  ...exam,
  register: { key: 'k', sha256: 'a'.repeat(64), count: 2, numbered: true, prefix: 'CC' },
});
const hall = registered(
  examOf([roomSet('a', 3), roomSet('b', 3), sessionSet('s1', 10 * hour, ['a'])]),
);
const people = [person(1), person(2)];
const book = (more: Partial<PlanBook> = {}): PlanBook => ({
  exam: hall,
  candidates: people,
  seats: new Map([[partId, [seat(1), seat(2)]]]),
  sitting: new Map([[partId, people]]),
  others: [],
  ...more,
});
const codes = (checked: PlanBook) => checkPlan(checked).map((each) => each.code);

describe('the check of a plan', () => {
  it('finds nothing in a plan that holds', () => {
    expect(codes(book())).toEqual([]);
  });

  it('says which session has how many seats where they are too few', () => {
    const four = [1, 2, 3, 4].map(person);
    const found = checkPlan(
      book({ candidates: four, sitting: new Map([[partId, four]]), seats: new Map() }),
    );
    expect(found.map((each) => each.code)).toEqual(['tooFewSeats', 'notSeated']);
    expect(found[0]?.vi).toContain('thiếu 1 chỗ (cần 4, các ca có 3 – Ca s1: 3)');
  });

  it('names a room made smaller after the seating, with the numbers that must move', () => {
    const exam = { ...hall, rooms: hall.rooms.map((each) => ({ ...each, seats: 1 })) };
    const found = checkPlan(book({ exam })).find((each) => each.code === 'seatGone');
    expect(found).toMatchObject({ sessionId: 's1', roomId: 'a', numbers: ['CC0002'], count: 1 });
    expect(found?.vi).toContain('Ca s1, Phòng a (1 chỗ)');
  });

  it('names a candidate added later, one who leaves and one seat given twice', () => {
    const seats = new Map([[partId, [seat(1), seat(2, { seat: 1 }), seat(3)]]]);
    const sitting = [person(1), person(2), person(4)];
    expect(codes(book({ seats, sitting: new Map([[partId, sitting]]) }))).toEqual([
      'doubled',
      'leaves',
      'late',
    ]);
  });

  it('names numbers of the series that nobody bears', () => {
    const found = checkPlan(book({ candidates: [person(1), person(4)] }));
    expect(found[0]).toMatchObject({ code: 'numberAbsent', numbers: ['CC0002', 'CC0003'] });
  });

  it('finds sessions that came to overlap, and candidates of two parts with a short break', () => {
    const second = (startsAt: number): Exam => ({
      ...hall,
      parts: [...hall.parts, { ...hall.parts[0], partId: 'other' } as Exam['parts'][number]],
      sessions: [
        ...hall.sessions,
        {
          ...hall.sessions[0],
          sessionId: 's2',
          partId: 'other',
          startsAt,
        } as Exam['sessions'][number],
      ],
    });
    const seats = new Map([
      [partId, [seat(1), seat(2)]],
      ['other', [seat(1, { sessionId: 's2' })]],
    ]);
    expect(codes(book({ exam: second(10.5 * hour), seats }))).toEqual([
      'overlap',
      'roomTwice',
      'twoParts',
    ]);
    const after = checkPlan(book({ exam: second(11 * hour + 600_000), seats }));
    expect(after.map((each) => each.severity)).toEqual(['warning', 'info']);
    expect(after[1]?.vi).toContain('ngắn nhất giữa hai phần là 10 phút');
  });

  it('warns of a room that another exam of the organisation uses then, whatever the case of its name', () => {
    const other = examOf([roomSet('x', 9), sessionSet('t1', 10.5 * hour, ['x'])]);
    const named = {
      ...other,
      name: 'Kỳ thi khác',
      rooms: other.rooms.map((each) => ({ ...each, name: 'PHÒNG A', venue: 'trường cao đẳng' })),
    };
    expect(checkPlan(book({ others: [named] }))[0]?.vi).toContain('của kỳ thi "Kỳ thi khác"');
    const later = {
      ...named,
      sessions: named.sessions.map((s) => ({ ...s, startsAt: 11 * hour })),
    };
    expect(codes(book({ others: [later] }))).toEqual([]);
  });
});
