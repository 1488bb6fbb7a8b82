import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../shared/exam/candidate.ts';
import type { RuleSet } from '../../shared/exam/rule-set.ts';
import { decree85Of2023 } from '../../shared/exam/rule-sets/decree-85-2023.ts';
import { decree170Of2025 } from '../../shared/exam/rule-sets/decree-170-2025.ts';
import { examOf, positionSet } from '../../test/builders/exam-builder.ts';
import { pdfPages } from '../../test/e2e/pdf-text.ts';
import { resultDocument } from './result-document.ts';
import { roundRows } from './rules/round-rows.ts';

const candidates: Candidate[] = Array.from({ length: 40 }, (_, i) => ({
  candidateId: `c${i}`,
  candidateNumber: `CCHCDN${String(i + 1).padStart(5, '0')}`,
  fullName: ['Lê Ễnh Ương', 'Võ Nguyễn Hoàng Phượng Quỳnh', 'Trần Văn Ẵm'][i % 3] ?? '',
  birthDate: '1998-09-25',
  sex: 'female',
  citizenId: '048098000001',
  positionId: 'position-cv01',
  priorityCode: 'UT1',
  exemptions: i === 0 ? [{ partId: 'part-2', ground: 'Người dân tộc thiểu số' }] : [],
}));
const results = { key: 'exams/exam-1/results/x', sha256: 'ab'.repeat(32), count: 40 };

async function printed(roundId: string, ruleSet: RuleSet, published: boolean) {
  const version = { roundId, version: 1 };
  const exam = examOf(
    [
      positionSet('CV01', 3),
      { type: 'resultsPrepared', ...version, results },
      ...(published ? [{ type: 'resultsPublished' as const, ...version }] : []),
    ],
    ruleSet,
  );
  const graded = () => ({
    state: 'submitted' as const,
    correct: 43,
    total: 60,
    answered: 60,
    answersHash: 'h',
  });
  const rows = roundRows(exam, roundId, candidates, graded, new Map());
  const bytes = await resultDocument(
    exam,
    { examId: 'exam-1', ...version, rows },
    'Ủy ban nhân dân',
  );
  const pages = await pdfPages(bytes);
  return { pages, text: pages.join(' ') };
}

describe('the list to post', () => {
  it('keeps numbers and dates on one line and names with every mark, page after page', async () => {
    const { pages, text } = await printed('round-2', decree170Of2025, true);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages.slice(0, 2)) expect(page).toContain('Họ và tên');
    for (const { candidateNumber, fullName } of candidates) {
      expect(text).toContain(candidateNumber);
      expect(text).toContain(fullName.split(' ').at(-1));
    }
    expect(text.match(/25\/09\/1998/g)).toHaveLength(candidates.length);
    expect(text).toContain(`Mã kiểm tra (SHA-256): ${results.sha256}`);
  });

  it('is marked a draft until it is published, and dated once it is', async () => {
    const draft = await printed('round-1', decree85Of2023, false);
    expect(draft.text).toContain('DỰ THẢO');
    expect(draft.text).toContain('Ngày …… tháng …… năm');
    const final = await printed('round-1', decree85Of2023, true);
    expect(final.text).not.toContain('DỰ THẢO');
    expect(final.text).toMatch(/Ngày \d\d tháng \d\d năm \d{4} CHỦ TỊCH HỘI ĐỒNG/);
  });

  it('names the part somebody is exempt from, and neither its ground nor that of a priority', async () => {
    const first = await printed('round-1', decree85Of2023, true);
    expect(first.text).toContain('Miễn thi');
    const second = await printed('round-2', decree170Of2025, true);
    for (const { text } of [first, second]) {
      expect(text).not.toMatch(/dân tộc thiểu số|UT1|thương binh/);
      expect(text).not.toContain('048098000001');
    }
  });

  it('prints half points of priority in full where scores have no decimals', async () => {
    const { ranking } = decree170Of2025;
    if (!ranking) throw new Error('this decree ranks');
    const whole = { ...ranking, decimals: { ...ranking.decimals, value: 0 } };
    const { text } = await printed('round-2', { ...decree170Of2025, ranking: whole }, true);
    expect(text).toContain('7,5');
    expect(text).toContain('79,5');
  });
});
