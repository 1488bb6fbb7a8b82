import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../shared/exam/candidate.ts';
import type { ExamEvent } from '../../../shared/exam/exam-event.ts';
import type { RuleSet } from '../../../shared/exam/rule-set.ts';
import { decree85Of2023 } from '../../../shared/exam/rule-sets/decree-85-2023.ts';
import { decree170Of2025 } from '../../../shared/exam/rule-sets/decree-170-2025.ts';
import type { Sanction } from '../../../shared/exam/sanction.ts';
import { examOf, positionSet } from '../../../test/builders/exam-builder.ts';
import { correctThatCounts, countedOf, keptOf, wholeShare } from './deduct.ts';
import { remarkOf } from './explain-sanctions.ts';
import { type GradedSitting, partResult } from './part-result.ts';
import { roundRows } from './round-rows.ts';
import { undecidedViolations } from './undecided-violations.ts';

const council = <T>(value: T) => ({
  value,
  basis: 'Hội đồng quyết định',
  certainty: 'council' as const,
});
/** A rule set with 20 % for a reprimand and 40 % for a warning, as one council once had. */
function withDeductions(
  ruleSet: RuleSet,
  actsOn: 'correctAnswers' | 'score',
  percents: readonly [number, number] = [20, 40],
): RuleSet {
  const { reprimand, warning } = ruleSet.sanctions;
  return {
    ...ruleSet,
    sanctions: {
      ...ruleSet.sanctions,
      reprimand: { ...reprimand, deductionPercent: council(percents[0]) },
      warning: { ...warning, deductionPercent: council(percents[1]) },
      deductionActsOn: council(actsOn),
    },
  };
}
const percent = fc.integer({ min: 0, max: wholeShare }).map((each) => each / 100);

describe('a deduction', () => {
  it('leaves exactly its share, and is rounded once, to within half a step', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 500 }),
        percent,
        fc.integer({ min: 0, max: 4 }),
        (correct, taken, decimals) => {
          const hundredths = BigInt(Math.round(taken * 100));
          expect(BigInt(keptOf(correct, taken))).toBe(BigInt(correct) * (10_000n - hundredths));
          const exact = keptOf(correct, taken) / wholeShare;
          const step = 10 ** -decimals;
          const counted = countedOf(correct, taken, decimals);
          expect(Math.abs(counted - exact)).toBeLessThanOrEqual(step / 2 + 1e-9);
          expect(counted).toBeLessThanOrEqual(correct);
        },
      ),
    );
  });

  it('is compared exactly where round 1 breaks a tie: what is printed alike need not be level', () => {
    const of = (correct: number, taken: number) =>
      correctThatCounts(
        partResult(
          { partId: 'p', questionCount: 60, passPercent: 50 },
          {
            exempt: false,
            graded: { state: 'submitted', correct, total: 60, answered: 60, answersHash: 'h' },
            sanctions: {
              ...{ decided: [], annulled: false, decimals: 2 },
              deduction: { percent: taken, actsOn: 'correctAnswers' },
            },
          },
        ),
      );
    // 59 less 49,15 % is 30,0015; 60 less 50 % is 30: both are printed as 30.
    expect([countedOf(59, 49.15, 2), countedOf(60, 50, 2)]).toEqual([30, 30]);
    expect(of(59, 49.15)).toBeGreaterThan(of(60, 50));
  });

  it('passes exactly where what remains reaches the mark, not what is printed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.nat(),
        percent,
        fc.integer({ min: 0, max: 100 }),
        fc.constantFrom('correctAnswers' as const, 'score' as const),
        (total, some, taken, passPercent, actsOn) => {
          const correct = some % (total + 1);
          const of = (deduction?: { percent: number; actsOn: typeof actsOn }) =>
            partResult(
              { partId: 'p', questionCount: total, passPercent },
              {
                exempt: false,
                graded: { state: 'submitted', correct, total, answered: total, answersHash: 'h' },
                sanctions: { decided: [], annulled: false, decimals: 2, deduction },
              },
            );
          const share = BigInt(10_000 - Math.round(taken * 100));
          const left = actsOn === 'score' ? BigInt(correct) * 10_000n : BigInt(correct) * share;
          expect(of({ percent: taken, actsOn }).passed).toBe(
            left * 100n >= BigInt(passPercent) * BigInt(total) * 10_000n,
          );
          if (of({ percent: taken, actsOn }).passed) expect(of().passed).toBe(true);
        },
      ),
    );
  });
});

const candidateOf = (i: number): Candidate => ({
  candidateId: `c${i}`,
  candidateNumber: `CC${String(i).padStart(4, '0')}`,
  fullName: `Thí sinh ${i}`,
  birthDate: '1998-09-05',
  sex: 'male',
  citizenId: '048098000001',
  positionId: 'position-cv01',
  exemptions: [],
});
const graded = (correct: number, state: GradedSitting['state'] = 'submitted'): GradedSitting => ({
  ...{ state, correct, total: 60, answered: 60, answersHash: 'h' },
});
const sessionOf = (roundId: string, partId: string, name = 'Ca 1'): ExamEvent => ({
  type: 'sessionSet',
  session: {
    sessionId: `s-${partId}`,
    roundId,
    partId,
    name,
    startsAt: 1,
    roomIds: ['r'],
  },
});
const recorded = (partId: string, i: number, sanction: Sanction, number: string): ExamEvent => ({
  type: 'incidentRecorded',
  sessionId: `s-${partId}`,
  number,
  byName: 'Giám thị',
  incident: {
    ...{ kind: 'violation', incidentId: `i-${number.toLowerCase()}`, happenedAt: 1, roomId: 'r' },
    ...{ description: 'Bí mật của biên bản', measures: '', sanction },
    candidate: { sittingId: `t-${i}`, candidateId: `c${i}` },
    signature: { kind: 'signed' },
  },
});
const of = (partId: string, number: string) => ({
  ...{
    sessionId: `s-${partId}`,
    incidentId: `i-${number.toLowerCase()}`,
    number,
    byName: 'Trưởng ban',
  },
});
const decided = (partId: string, number: string, sanction: Sanction): ExamEvent => ({
  ...{ type: 'sanctionDecided', ...of(partId, number), sanction },
});
const withdrawn = (partId: string, number: string): ExamEvent => ({
  ...{ type: 'incidentWithdrawn', ...of(partId, number), reason: 'Nhầm thí sinh' },
});
const stopped = (partId: string, i: number, number: string): ExamEvent => ({
  type: 'candidateSuspended',
  sessionId: `s-${partId}`,
  suspension: {
    ...{ sittingId: `t-${i}`, otherSittingIds: [], reason: 'Bí mật', incident: number },
    incidentId: of(partId, number).incidentId,
  },
});
const inPart = (partId: string, i: number, sanction: Sanction, number: string) => [
  recorded(partId, i, sanction, number),
  decided(partId, number, sanction),
];

describe('what was decided about violations, in the results', () => {
  const general = 'general-knowledge';
  const rowsOf = (
    events: readonly ExamEvent[],
    ruleSet: RuleSet,
    correct: readonly number[],
    state?: GradedSitting['state'],
  ) =>
    roundRows(
      examOf([positionSet('CV01', 5), sessionOf('round-1', general), ...events], ruleSet),
      'round-1',
      correct.map((_, i) => candidateOf(i)),
      (id) => graded(correct[Number(id.slice(1))] ?? 0, state),
      new Map(),
    );

  it('no percentage: the sanction is said, nothing is taken', () => {
    const [row] = rowsOf(inPart(general, 0, 'reprimand', 'BB-01'), decree170Of2025, [30]);
    expect(row).toMatchObject({ qualified: true, parts: [{ passed: true }] });
    expect(row?.parts[0]?.deduction).toBeUndefined();
    expect(row?.explanation[0]?.vi).toContain(
      'khiển trách (BB-01, Ca 1). Bộ quy tắc không trừ điểm.',
    );
    expect(row && remarkOf(row)).toBe('Khiển trách (BB-01, Ca 1)');
  });

  it('the heaviest of several counts alone, before the pass mark where the council says so', () => {
    const events = [
      ...inPart(general, 0, 'reprimand', 'BB-01'),
      ...inPart(general, 0, 'warning', 'BB-02'),
      ...inPart(general, 1, 'reprimand', 'BB-03'),
    ];
    const [first, second, third] = rowsOf(
      events,
      withDeductions(decree170Of2025, 'correctAnswers'),
      [50, 37, 30],
    );
    expect(first?.parts[0]?.deduction).toEqual({
      ...{ percent: 40, actsOn: 'correctAnswers', counted: 30 },
    });
    expect(first?.qualified).toBe(true);
    expect(first && remarkOf(first)).toBe(
      'Khiển trách (BB-01, Ca 1), Cảnh cáo (BB-02, Ca 1): trừ 40%',
    );
    expect(second).toMatchObject({ qualified: false, parts: [{ deduction: { counted: 29.6 } }] });
    expect(second?.explanation[0]?.vi).toContain('37 câu còn 29,6');
    expect(third?.parts[0]?.sanctions).toBeUndefined();
    const [scoreOnly] = rowsOf(
      inPart(general, 0, 'reprimand', 'BB-01'),
      withDeductions(decree170Of2025, 'score'),
      [30],
    );
    expect(scoreOnly?.qualified).toBe(true);
  });

  it('a deduction from the score takes nothing in a round without one, and the list says so', () => {
    const ruleSet = withDeductions(decree170Of2025, 'score');
    const [row] = rowsOf(inPart(general, 0, 'reprimand', 'BB-01'), ruleSet, [30]);
    expect(row?.parts[0]).toMatchObject({ correct: 30, passed: true, notDeductedHere: true });
    expect(row?.parts[0]?.deduction).toBeUndefined();
    expect(row && remarkOf(row)).toBe('Khiển trách (BB-01, Ca 1): không trừ ở vòng này');
    expect(row?.explanation[0]?.vi).toContain('không trừ ở vòng này');
    expect(row?.explanation[0]?.en).toContain('nothing is deducted in this round');
    expect(JSON.stringify(row)).not.toContain('20%');
    const ranked = examOf(
      [
        positionSet('CV01', 5),
        sessionOf('round-2', 'professional'),
        ...inPart('professional', 0, 'reprimand', 'BB-01'),
      ],
      ruleSet,
    );
    const [later] = roundRows(ranked, 'round-2', [candidateOf(0)], () => graded(60), new Map());
    expect(later?.ranking?.score).toBe(80);
    expect(later?.parts[0]?.notDeductedHere).toBeUndefined();
    expect(later && remarkOf(later)).toBe('Khiển trách (BB-01, Ca 1): trừ 20%');
  });

  it('minutes of one number in two sessions are told apart in lists and explanations', () => {
    const events = [
      sessionOf('round-1', 'part-1', 'Ca 1'),
      sessionOf('round-1', 'part-2', 'Ca 2'),
      ...inPart('part-1', 0, 'reprimand', 'BB-01'),
      ...inPart('part-2', 0, 'annulment', 'BB-01'),
    ];
    const exam = examOf([positionSet('CV01'), ...events], decree85Of2023);
    const [row] = roundRows(exam, 'round-1', [candidateOf(0)], () => graded(40), new Map());
    expect(row && remarkOf(row)).toBe('Khiển trách (BB-01, Ca 1); Hủy kết quả thi (BB-01, Ca 2)');
    expect(row?.explanation[0]?.vi).toContain('theo biên bản BB-01, Ca 2:');
    expect(row?.explanation[0]?.en).toContain('by the minutes BB-01, Ca 2:');
  });

  it('an annulment is of the whole exam, in whichever round it was decided; a proposal is nothing', () => {
    const events = [
      ...inPart(general, 0, 'annulment', 'BB-01'),
      recorded(general, 1, 'annulment', 'BB-02'),
    ];
    const rows = rowsOf(events, decree170Of2025, [60, 60]);
    expect(rows[0]).toMatchObject({ qualified: false, annulledBy: 'BB-01, Ca 1' });
    expect(rows[0]?.parts[0]?.status).toBe('annulled');
    expect(rows[1]).toMatchObject({ qualified: true });
    const exam = examOf([positionSet('CV01', 5), sessionOf('round-1', general), ...events]);
    const later = roundRows(
      exam,
      'round-2',
      [candidateOf(0), candidateOf(1)],
      () => graded(55),
      new Map(),
    );
    expect(later[0]?.ranking).toMatchObject({
      outcome: 'notSelected',
      score: 0,
      meetsFloor: false,
    });
    expect(later[0]?.ranking?.rank).toBeUndefined();
    expect(later[1]?.ranking).toMatchObject({ rank: 1, outcome: 'selected' });
    expect(undecidedViolations(exam, 'round-2')).toMatchObject({
      problem: { code: 'incidents-undecided', findings: [{ field: 'BB-02' }] },
    });
  });

  it('a suspension decided after the hand-in cancels the paper; withdrawn, what was answered counts', () => {
    const [late] = rowsOf(inPart(general, 0, 'suspension', 'BB-01'), decree170Of2025, [60]);
    expect(late).toMatchObject({ qualified: false, parts: [{ status: 'suspended' }] });
    const taken = [
      recorded(general, 0, 'suspension', 'BB-01'),
      stopped(general, 0, 'BB-01'),
      decided(general, 'BB-01', 'suspension'),
      withdrawn(general, 'BB-01'),
    ];
    const [row] = rowsOf(taken, decree170Of2025, [31], 'suspended');
    expect(row).toMatchObject({
      qualified: true,
      parts: [{ status: 'graded', suspensionWithdrawn: true }],
    });
    expect(row?.parts[0]?.sanctions).toBeUndefined();
    const [again] = rowsOf(
      [...taken, ...inPart(general, 0, 'suspension', 'BB-02')],
      decree170Of2025,
      [31],
      'suspended',
    );
    expect(again?.parts[0]?.status).toBe('suspended');
  });

  it('a part kept from beginning by a withdrawn suspension was not sat, and is not cancelled', () => {
    const events = [
      sessionOf('round-1', 'part-1'),
      recorded('part-1', 0, 'suspension', 'BB-01'),
      stopped('part-1', 0, 'BB-01'),
      withdrawn('part-1', 'BB-01'),
    ];
    const exam = examOf([positionSet('CV01'), ...events], decree85Of2023);
    const [row] = roundRows(
      exam,
      'round-1',
      [candidateOf(0)],
      () => graded(40, 'suspended'),
      new Map(),
    );
    expect(row?.parts.map((part) => part.status)).toEqual(['graded', 'absent']);
  });

  it('a withdrawn suspension is said of the papers it stopped alone', () => {
    const part = { partId: 'p', questionCount: 60, passPercent: 50 };
    const lifted = fc.constantFrom('here' as const, 'elsewhere' as const);
    const state = fc.constantFrom(undefined, 'submitted', 'timedOut', 'absent', 'suspended');
    fc.assert(
      fc.property(fc.boolean(), state, lifted, fc.boolean(), (exempt, ended, from, annulled) => {
        const result = partResult(part, {
          exempt,
          graded: ended && graded(40, ended as GradedSitting['state']),
          sanctions: { decided: [], annulled, decimals: 2, lifted: from },
        });
        expect(result.suspensionWithdrawn ?? false).toBe(
          !exempt && ended === 'suspended' && !annulled,
        );
      }),
    );
    const events = [
      ...[sessionOf('round-1', general), recorded(general, 0, 'suspension', 'BB-01')],
      ...[stopped(general, 0, 'BB-01'), withdrawn(general, 'BB-01')],
    ];
    const exam = examOf([positionSet('CV01', 5), ...events]);
    const [later] = roundRows(exam, 'round-2', [candidateOf(0)], () => graded(60), new Map());
    expect(later?.ranking).toMatchObject({ outcome: 'selected' });
    expect(JSON.stringify(later)).not.toMatch(/đình chỉ|suspension/);
  });

  it('nobody learns from results what the violation was', () => {
    const events = [
      ...inPart(general, 0, 'warning', 'BB-01'),
      ...inPart(general, 1, 'suspension', 'BB-02'),
    ];
    const rows = rowsOf(events, withDeductions(decree170Of2025, 'correctAnswers'), [50, 50]);
    expect(JSON.stringify(rows)).not.toContain('Bí mật');
  });
});

it('ranks on what remains, exactly as a naive reading does', () => {
  const anybody = fc.record({
    correct: fc.integer({ min: 20, max: 60 }),
    sanction: fc.constantFrom(undefined, 'reprimand' as const, 'warning' as const),
  });
  const percents = fc.tuple(percent, percent);
  fc.assert(
    fc.property(
      fc.array(anybody, { minLength: 1, maxLength: 12 }),
      percents,
      fc.constantFrom('correctAnswers' as const, 'score' as const),
      (people, taken, actsOn) => {
        const events = people.flatMap(({ sanction }, i) =>
          sanction ? inPart('professional', i, sanction, `BB-${String(i + 10)}`) : [],
        );
        const exam = examOf(
          [positionSet('CV01', 3), sessionOf('round-2', 'professional'), ...events],
          withDeductions(decree170Of2025, actsOn, taken),
        );
        const rows = roundRows(
          exam,
          'round-2',
          people.map((_, i) => candidateOf(i)),
          (id) => graded(people[Number(id.slice(1))]?.correct ?? 0),
          new Map(),
        );
        const field = people.map(({ correct, sanction }) => {
          const off = sanction ? taken[sanction === 'reprimand' ? 0 : 1] : 0;
          const share = BigInt(10_000 - Math.round(off * 100));
          const whole = BigInt(correct) * share;
          const floor = actsOn === 'score' ? BigInt(correct) * 10_000n : whole;
          return {
            // 100 points, two decimals, half up: add half of the divisor, then divide.
            score: Number((whole * 10_000n * 2n + 600_000n) / 1_200_000n),
            in: floor * 2n >= 600_000n,
          };
        });
        rows.forEach((row, i) => {
          const self = field[i];
          if (!self?.in) {
            expect(row.ranking?.rank).toBeUndefined();
            return;
          }
          expect(Math.round((row.ranking?.score ?? 0) * 100)).toBe(self.score);
          const above = field.filter((each) => each.in && each.score > self.score).length;
          expect(row.ranking?.rank).toBe(above + 1);
        });
      },
    ),
  );
});
