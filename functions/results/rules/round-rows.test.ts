import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../shared/exam/candidate.ts';
import type { RuleSet } from '../../../shared/exam/rule-set.ts';
import { decree170Of2025 } from '../../../shared/exam/rule-sets/decree-170-2025.ts';
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

/** NĐ 170/2025 with a second part in the round that ranks, such as a council's own set may have. */
const twoParts: RuleSet = {
  ...decree170Of2025,
  rounds: decree170Of2025.rounds.map((round) => ({
    ...round,
    parts:
      round.roundId === 'round-2'
        ? round.parts.flatMap((part) => [
            part,
            { ...part, partId: 'language', title: { vi: 'Ngoại ngữ' } },
          ])
        : round.parts,
  })),
};

it('who passed one part of two has not qualified, and rows stand by candidate number', () => {
  const exam = examOf([positionSet('CV01', 5)], twoParts);
  const people = [candidateOf(12), candidateOf(3), candidateOf(7)];
  const graded = (id: string, partId: string) =>
    gradedOf(id === 'c3' && partId === 'language' ? 1 : 50);
  const rows = roundRows(exam, 'round-2', people, graded, nobody);
  expect(rows.map(({ candidateNumber, qualified }) => [candidateNumber, qualified])).toEqual([
    ['CC0003', false],
    ['CC0007', true],
    ['CC0012', true],
  ]);
});

describe('the rows of the round that ranks (NĐ 170/2025 Điều 10)', () => {
  it('tests the floor before rounding and before priority points', () => {
    const exam = examOf([positionSet('CV01', 5)]);
    const people = [candidateOf(1), candidateOf(2, { priorityCode: 'UT1' })];
    // 79/158 is exactly half; 78/157 is 49,68 and stays below whatever is added.
    const graded = (id: string) => (id === 'c1' ? gradedOf(79, 158) : gradedOf(78, 157));
    const [first, second] = roundRows(exam, 'round-2', people, graded, nobody);
    expect(first?.ranking).toMatchObject({ score: 50, meetsFloor: true, outcome: 'selected' });
    expect(second?.ranking).toMatchObject({
      score: 49.68,
      meetsFloor: false,
      outcome: 'notSelected',
    });
    expect(second?.ranking?.rank).toBeUndefined();
    // 2999/6000 rounds to 49,98; 29999/60000 would round to 50,00 and is still below.
    const [close] = roundRows(
      exam,
      'round-2',
      [candidateOf(1)],
      () => gradedOf(29_999, 60_000),
      nobody,
    );
    expect(close?.ranking).toMatchObject({ score: 50, meetsFloor: false, outcome: 'notSelected' });
  });

  it('does not count an exempt part as zero', () => {
    const exam = examOf([positionSet('CV01', 1)], twoParts);
    const people = [
      candidateOf(1, { exemptions: [{ partId: 'language', ground: 'Bằng ngoại ngữ' }] }),
      candidateOf(2),
    ];
    const graded = (id: string, partId: string) =>
      id === 'c1' && partId === 'language' ? undefined : gradedOf(id === 'c1' ? 45 : 40);
    const [exempt, both] = roundRows(exam, 'round-2', people, graded, nobody);
    expect(exempt?.ranking).toMatchObject({ score: 75, rank: 1, outcome: 'selected' });
    expect(both?.ranking).toMatchObject({ score: 66.67, rank: 2, outcome: 'notSelected' });
  });

  it('gives no place to who missed a part, and says that rather than a sum that is not', () => {
    const exam = examOf([positionSet('CV01', 5)], twoParts);
    const graded = (_: string, partId: string) =>
      partId === 'language' ? undefined : gradedOf(60);
    const [row] = roundRows(exam, 'round-2', [candidateOf(1)], graded, nobody);
    expect(row?.ranking).toMatchObject({ score: 0, meetsFloor: false, outcome: 'notSelected' });
    const text = row?.explanation.map((step) => step.vi).join(' ') ?? '';
    expect(text).toContain('vắng mặt');
    expect(text).toContain('không được xếp hạng');
    expect(text).not.toContain('Điểm:');
  });

  it('explains what told apart those with the same total', () => {
    const exam = examOf([positionSet('CV01', 1)]);
    // 45/60 with 5 points and 48/60 with none: 80 both.
    const people = [candidateOf(1, { priorityCode: 'UT2' }), candidateOf(2)];
    const rows = roundRows(
      exam,
      'round-2',
      people,
      (id) => gradedOf(id === 'c1' ? 45 : 48),
      nobody,
    );
    expect(rows.map((row) => [row.ranking?.total, row.ranking?.rank])).toEqual([
      [80, 2],
      [80, 1],
    ]);
    for (const row of rows) {
      expect(row.explanation.map((step) => step.vi)).toContain(
        'Bằng tổng điểm với 1 người khác: xếp theo điểm bài thi (chưa cộng ưu tiên) cao hơn.',
      );
      expect(JSON.stringify(row)).not.toMatch(/UT2|Dân tộc|ethnic/i);
    }
  });

  it('leaves those truly level at the last place to the head, and tells them so', () => {
    const exam = examOf([positionSet('CV01', 1)]);
    const rows = roundRows(
      exam,
      'round-2',
      [candidateOf(1), candidateOf(2)],
      () => gradedOf(48),
      nobody,
    );
    for (const row of rows) {
      expect(row.ranking).toMatchObject({ rank: 1, outcome: 'pendingDecision' });
      expect(row.explanation.at(-1)?.vi).toContain('người đứng đầu cơ quan quyết định');
      expect(row.explanation.some((step) => /: (không )?trúng tuyển/.test(step.vi))).toBe(false);
    }
  });

  it('tells a ranked candidate too that late answers were counted', () => {
    const graded = { ...gradedOf(48), evidence: { questions: [3, 7], answersHash: 'e' } };
    const exam = examOf([positionSet('CV01', 1)]);
    const [row] = roundRows(exam, 'round-2', [candidateOf(1)], () => graded, nobody);
    expect(row?.ranking).toMatchObject({ outcome: 'selected' });
    const said = row?.explanation.filter((step) => step.vi.includes('câu 3, 7 tính theo'));
    expect(said).toHaveLength(1);
  });

  it('never ranks in round 1', () => {
    const rows = roundRows(
      examOf([positionSet('CV01')]),
      'round-1',
      [candidateOf(1)],
      () => gradedOf(60),
      nobody,
    );
    expect(rows[0]).toMatchObject({ qualified: true });
    expect(rows[0]?.ranking).toBeUndefined();
  });
});
