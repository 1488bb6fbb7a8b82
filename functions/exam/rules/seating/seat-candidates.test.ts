import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../../shared/exam/candidate.ts';
import { examOf, roomSet, sessionSet } from '../../../../test/builders/exam-builder.ts';
import { numberCandidates } from '../number-candidates.ts';
import { seatCandidates } from './seat-candidates.ts';

const candidate = (i: number, fullName = 'Lê Văn An'): Candidate => ({
  candidateId: `person-${i}`,
  fullName,
  birthDate: '1999-01-01',
  sex: 'male',
  citizenId: String(i).padStart(12, '0'),
  positionId: 'position-cv01',
  exemptions: [],
});
const numbered = (count: number) => {
  const result = numberCandidates(
    Array.from({ length: count }, (_, i) => candidate(i)),
    'CC',
    4,
  );
  return result.ok ? result.value : [];
};
const hour = 3_600_000;

describe('numbering and seating', () => {
  it('numbers by name and never depends on the order of the register', () => {
    const people = ['Trần Bình', 'Lê Ân', 'Lê An', 'Võ Đào'].map((name, i) => candidate(i, name));
    const once = numberCandidates(people, 'CC', 4);
    const again = numberCandidates([...people].reverse(), 'CC', 4);
    expect(once).toEqual(again);
    expect(once.ok && once.value.map((c) => `${c.candidateNumber} ${c.fullName}`)).toEqual([
      'CC0001 Lê An',
      'CC0002 Lê Ân',
      'CC0003 Trần Bình',
      'CC0004 Võ Đào',
    ]);
  });

  it('refuses a width that cannot hold everybody', () => {
    expect(
      numberCandidates(
        Array.from({ length: 100 }, (_, i) => candidate(i)),
        '',
        2,
      ).ok,
    ).toBe(false);
  });

  it('gives everybody one seat, no seat to two, in the order of numbers', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 20 }),
        (count, seats) => {
          const exam = examOf([
            roomSet('a', seats),
            roomSet('b', 7),
            sessionSet('s1', 10 * hour, ['a', 'b']),
            sessionSet('s2', 12 * hour, ['a']),
          ]);
          const result = seatCandidates(exam, 'general-knowledge', numbered(count), []);
          const available = 2 * seats + 7;
          if (count > available) {
            expect(result).toMatchObject({
              ok: false,
              problem: { values: { missing: count - available } },
            });
            return;
          }
          const list = result.ok ? result.value.assignments : [];
          expect(new Set(list.map((s) => s.candidateId)).size).toBe(count);
          expect(new Set(list.map((s) => `${s.sessionId} ${s.roomId} ${s.seat}`)).size).toBe(count);
          expect(list.map((s) => s.candidateNumber)).toEqual(
            list.map((s) => s.candidateNumber).sort(),
          );
        },
      ),
    );
  });

  it('never seats somebody in two sessions at the same time', () => {
    const exam = examOf([
      roomSet('a', 3),
      roomSet('b', 3),
      sessionSet('s1', 10 * hour, ['a']),
      sessionSet('s2', 10.5 * hour, ['b']),
      sessionSet('s3', 13 * hour, ['a']),
    ]);
    const elsewhere = [
      { candidateId: 'person-0', candidateNumber: 'CC0001', sessionId: 's2', roomId: 'b', seat: 1 },
    ];
    const result = seatCandidates(exam, 'general-knowledge', numbered(2), elsewhere);
    expect(result.ok && result.value.assignments.map((s) => [s.candidateId, s.sessionId])).toEqual([
      ['person-1', 's1'],
      ['person-0', 's3'],
    ]);
  });
});
