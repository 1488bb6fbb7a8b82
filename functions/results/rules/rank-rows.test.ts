import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Candidate } from '../../../shared/exam/candidate.ts';
import { examOf, positionSet } from '../../../test/builders/exam-builder.ts';
import type { GradedSitting } from './part-result.ts';
import { roundRows } from './round-rows.ts';

const nobody = new Map<string, number>();
const candidateOf = (i: number, more: Partial<Candidate> = {}): Candidate => ({
  candidateId: `c${i}`,
  candidateNumber: `CC${String(i).padStart(4, '0')}`,
  fullName: `Thí sinh ${i}`,
  birthDate: '1998-09-05',
  sex: 'male',
  citizenId: '048098000001',
  positionId: 'position-cv01',
  exemptions: [],
  ...more,
});
const gradedOf = (correct: number, total = 60): GradedSitting => ({
  state: 'submitted',
  correct,
  total,
  answered: total,
  answersHash: 'h',
});

it('ranks each position by itself, as a naive reading of the article does', () => {
  const anybody = fc.record({
    correct: fc.option(fc.integer({ min: 26, max: 40 })),
    priorityCode: fc.constantFrom('UT1', 'UT2', 'UT3', undefined),
    position: fc.constantFrom('cv01', 'cv02'),
  });
  const points = { UT1: 750, UT2: 500, UT3: 250 };
  fc.assert(
    fc.property(
      fc.array(anybody, { maxLength: 25 }),
      fc.integer({ min: 1, max: 5 }),
      (people, quota) => {
        const exam = examOf([positionSet('CV01', quota), positionSet('CV02', quota + 1)]);
        const field = people.map((each, i) => {
          // Hundredths of a point, on paper: half of the divisor added before dividing.
          const score = each.correct === null ? 0 : Math.floor((each.correct * 10_000 + 30) / 60);
          const priority = each.priorityCode ? points[each.priorityCode] : 0;
          return {
            ...each,
            id: `c${i}`,
            score,
            sum: score + priority,
            in: (each.correct ?? 0) >= 30,
          };
        });
        const rows = roundRows(
          exam,
          'round-2',
          field.map(({ id, position, priorityCode }, i) =>
            candidateOf(i, {
              candidateId: id,
              positionId: `position-${position}`,
              ...(priorityCode ? { priorityCode } : {}),
            }),
          ),
          (id) => {
            const correct = field.find((each) => each.id === id)?.correct ?? null;
            return correct === null ? undefined : gradedOf(correct);
          },
          nobody,
        );
        for (const row of rows) {
          const self = field.find((each) => each.id === row.candidateId)!;
          if (!self.in) {
            expect(row.ranking).toMatchObject({ outcome: 'notSelected', meetsFloor: false });
            expect(row.ranking?.rank).toBeUndefined();
            continue;
          }
          const rivals = field.filter((each) => each.in && each.position === self.position);
          const above = rivals.filter(
            (each) => each.sum > self.sum || (each.sum === self.sum && each.score > self.score),
          ).length;
          const level = rivals.filter(
            (each) => each.sum === self.sum && each.score === self.score,
          ).length;
          const places = self.position === 'cv01' ? quota : quota + 1;
          const outcome =
            above + level <= places
              ? 'selected'
              : above < places
                ? 'pendingDecision'
                : 'notSelected';
          expect(row.ranking).toMatchObject({
            score: self.score / 100,
            total: self.sum / 100,
            rank: above + 1,
            outcome,
          });
        }
      },
    ),
  );
});
