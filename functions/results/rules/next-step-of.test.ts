import { describe, expect, it } from 'vitest';
import { decree06Of2023 } from '../../../shared/exam/rule-sets/decree-06-2023.ts';
import { decree85Of2023 } from '../../../shared/exam/rule-sets/decree-85-2023.ts';
import { decree170Of2025 } from '../../../shared/exam/rule-sets/decree-170-2025.ts';
import type { ResultRow } from '../../../shared/results/round-result.ts';
import { nextStepOf } from './next-step-of.ts';

const row = (
  qualified: boolean,
  outcome?: NonNullable<ResultRow['ranking']>['outcome'],
): ResultRow => ({
  candidateId: 'c1',
  candidateNumber: 'CC01',
  fullName: 'Thí sinh',
  birthDate: '1998-09-05',
  sex: 'male',
  positionId: 'p',
  parts: [],
  qualified,
  explanation: [],
  ...(outcome
    ? { ranking: { score: 60, priorityPoints: 0, total: 60, meetsFloor: true, outcome } }
    : {}),
});

describe('what a candidate has to do next', () => {
  it('names the next round, also one that is not on computers', () => {
    expect(nextStepOf(decree170Of2025, 'round-1', row(true)).vi).toContain('Vòng 2 – Nghiệp vụ');
    expect(nextStepOf(decree85Of2023, 'round-1', row(true)).en).toContain('Round 2 – Oral');
  });

  it('speaks of no next round where there is none', () => {
    for (const qualified of [true, false]) {
      const { vi, en } = nextStepOf(decree06Of2023, 'assessment', row(qualified));
      expect(vi).not.toContain('vòng tiếp theo');
      expect(en).not.toContain('the next');
    }
    expect(nextStepOf(decree170Of2025, 'round-1', row(false)).vi).toContain('vòng tiếp theo');
  });

  it('tells selected, waiting and not selected apart', () => {
    const said = (['selected', 'pendingDecision', 'notSelected'] as const).map(
      (outcome) => nextStepOf(decree170Of2025, 'round-2', row(true, outcome)).vi,
    );
    expect(said[0]).toContain('Bạn trúng tuyển');
    expect(said[1]).toContain('chờ quyết định');
    expect(said[2]).toContain('không được bảo lưu');
  });
});
