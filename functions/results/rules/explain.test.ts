import { describe, expect, it } from 'vitest';
import type { PartResult } from '../../../shared/results/round-result.ts';
import { explainEvidence, explainPart, explainRanking, notRankedStep } from './explain.ts';

const title = { vi: 'Kiến thức chung', en: 'General knowledge' };
const part = (changes: Partial<PartResult> = {}): PartResult => ({
  ...{ partId: 'part', status: 'graded', correct: 31, total: 60, answered: 58, passed: true },
  ...changes,
});

describe('how a part came out is told', () => {
  it('with right answers and the pass mark, and without them where nothing was graded', () => {
    const told = (changes: Partial<PartResult>) => explainPart(part(changes), title, 50);
    expect(told({})).toEqual({
      vi: 'Kiến thức chung: đúng 31/60 câu; mức đạt 50%: đạt.',
      en: 'General knowledge: 31 of 60 correct; pass mark 50%: passed.',
    });
    expect(told({ passed: false })).toEqual({
      vi: 'Kiến thức chung: đúng 31/60 câu; mức đạt 50%: không đạt.',
      en: 'General knowledge: 31 of 60 correct; pass mark 50%: not passed.',
    });
    expect(told({ status: 'exempt' })).toEqual({
      ...{ vi: 'Kiến thức chung: được miễn thi.', en: 'General knowledge: exempt.' },
    });
    expect(told({ status: 'absent' })).toEqual({
      ...{ vi: 'Kiến thức chung: vắng mặt.', en: 'General knowledge: absent.' },
    });
    expect(told({ status: 'suspended' })).toEqual({
      vi: 'Kiến thức chung: bị đình chỉ, bài thi bị hủy.',
      en: 'General knowledge: suspended, the paper is cancelled.',
    });
  });

  it('with the questions in which late answers count, where some do', () => {
    expect(explainEvidence(part(), title)).toEqual([]);
    const [step, ...more] = explainEvidence(
      part({ evidence: { questions: [3, 12], answersHash: 'h' } }),
      title,
    );
    expect(more).toEqual([]);
    expect(step?.vi).toMatch(/^Kiến thức chung: câu 3, 12 tính theo câu trả lời đến muộn/);
    expect(step?.en).toMatch(/^General knowledge: question\(s\) 3, 12 count as answered/);
  });
});

describe('a ranking is told step by step', () => {
  const of = {
    ...{ correct: 31, total: 60, maximum: 100, score: 516_700, priority: 50_000 },
    ...{ floorPercent: 50, meetsFloor: true, quota: 2 },
    standing: { rank: 1, outcome: 'selected', level: 1 },
  } as const;
  const told = (changes: Partial<Parameters<typeof explainRanking>[0]> = {}) =>
    explainRanking({ ...of, ...changes });
  const scored = { vi: 'Điểm: 100 × 31/60 = 51,67.', en: 'Score: 100 × 31/60 = 51.67.' };

  it('from the score over floor and priority to the place', () => {
    expect(told()).toEqual([
      scored,
      {
        vi: 'Đạt điểm sàn 50% (chưa tính ưu tiên).',
        en: 'Meets the floor of 50% (before priority points).',
      },
      {
        vi: 'Cộng 5 điểm ưu tiên: tổng 56,67.',
        en: 'Plus 5 priority points: 56.67 in all.',
      },
      {
        vi: 'Xếp hạng 1 của vị trí, chỉ tiêu 2: trúng tuyển.',
        en: 'Ranked 1 for the position, quota 2: selected.',
      },
    ]);
    expect(told({ priority: 0 })[2]).toEqual({
      vi: 'Không có điểm ưu tiên: tổng 51,67.',
      en: 'No priority points: 51.67 in all.',
    });
    expect(told({ standing: { rank: 3, outcome: 'notSelected', level: 1 } }).at(-1)).toEqual({
      vi: 'Xếp hạng 3 của vị trí, chỉ tiêu 2: không trúng tuyển.',
      en: 'Ranked 3 for the position, quota 2: not selected.',
    });
    expect(told({ standing: { outcome: 'notSelected', level: 1 } }).at(-1)?.vi).toContain('hạng –');
  });

  it('ends at the floor for who does not reach it, and says so where nobody was scored', () => {
    expect(told({ meetsFloor: false })).toEqual([
      scored,
      {
        vi: 'Dưới điểm sàn 50% (chưa tính ưu tiên) nên không được xếp hạng.',
        en: 'Below the floor of 50% (before priority points), so not ranked.',
      },
    ]);
    expect(notRankedStep.vi).toContain('không được xếp hạng');
    expect(notRankedStep.en).toContain('not ranked');
  });

  it('names what broke a tie, and who decides where nothing does', () => {
    const by = ['higherRankingScore', 'moreCorrectInRound1'] as const;
    const tied = told({ standing: { ...of.standing, tie: { others: 2, by } } });
    expect(tied[3]).toEqual({
      vi: 'Bằng tổng điểm với 2 người khác: xếp theo điểm bài thi (chưa cộng ưu tiên) cao hơn, rồi số câu đúng vòng 1 nhiều hơn.',
      en: 'Same total as 2 other(s): placed by the higher exam score (before priority points), then by more correct answers in round 1.',
    });
    expect(tied).toHaveLength(5);
    const pending = told({ standing: { rank: 2, outcome: 'pendingDecision', level: 3 } });
    expect(pending.slice(3)).toEqual([
      {
        vi: 'Xếp hạng 2 của vị trí, chỉ tiêu 2.',
        en: 'Ranked 2 for the position, quota 2.',
      },
      {
        vi: 'Bằng nhau với 2 người ở chỉ tiêu cuối cùng sau mọi tiêu chí phụ: chờ người đứng đầu cơ quan quyết định.',
        en: 'Level with 2 other(s) at the last place after every tie-break: the head of the authority decides.',
      },
    ]);
  });
});
