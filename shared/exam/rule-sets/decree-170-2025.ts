import type { RuleSet } from '../rule-set.ts';
import { confirmed, councils } from './basis.ts';
import {
  bankRatio,
  immediateResult,
  lateAdmission,
  lateAnswers,
  priorityGrounds,
  scoreDecimals,
  sharedClock,
  unionPriority,
} from './common-values.ts';
import { sanctionsOf22 } from './sanctions-by-circular.ts';

const article9 = 'Khoản 2 Điều 9 Nghị định 170/2025/NĐ-CP';
const article10 = 'Điều 10 Nghị định 170/2025/NĐ-CP';

/** NĐ 170/2025: chuyên viên and cán sự. Round 1 only qualifies; round 2 as computer multiple choice ranks. */
export const decree170Of2025: RuleSet = {
  ruleSetId: 'nd-170-2025',
  title: {
    vi: 'Công chức – chuyên viên, cán sự (từ 01/7/2025)',
    en: 'Civil servants – specialist grades (from 1 July 2025)',
  },
  decree: 'Nghị định 170/2025/NĐ-CP; Thông tư 22/2025/TT-BNV',
  inForce: { from: '2025-07-01' },
  historical: false,
  regime: 'civilServant',
  rounds: [
    {
      roundId: 'round-1',
      title: { vi: 'Vòng 1 – Kiến thức chung', en: 'Round 1 – General knowledge' },
      purpose: 'qualifies',
      delivery: 'computer',
      immediateResult,
      parts: [
        {
          partId: 'general-knowledge',
          title: { vi: 'Kiến thức chung', en: 'General knowledge' },
          questions: confirmed({ min: 60, max: 60 }, article9),
          minutes: confirmed({ min: 60, max: 60 }, article9),
          passPercent: confirmed(50, article9),
          exemptionGrounds: [],
          optional: false,
        },
      ],
    },
    {
      roundId: 'round-2',
      title: { vi: 'Vòng 2 – Nghiệp vụ chuyên ngành', en: 'Round 2 – Professional knowledge' },
      purpose: 'ranks',
      delivery: 'computer',
      immediateResult: councils(true, 'Hội đồng quyết định việc hiển thị ngay kết quả vòng 2'),
      parts: [
        {
          partId: 'professional',
          title: {
            vi: 'Nghiệp vụ chuyên ngành (trắc nghiệm)',
            en: 'Professional knowledge (multiple choice)',
          },
          questions: confirmed({ min: 60, max: 120 }, article9),
          minutes: confirmed({ min: 90, max: 180 }, article9),
          minutesPerQuestion: confirmed(1.5, `${article9} (thời gian tương ứng với số câu)`),
          passPercent: confirmed(50, article10),
          exemptionGrounds: [],
          optional: false,
        },
      ],
    },
  ],
  clock: sharedClock,
  lateAdmission,
  lateAnswers,
  bankRatio,
  ranking: {
    roundId: 'round-2',
    maximumScore: confirmed(100, article10),
    floorPercent: confirmed(50, article10),
    addsPriority: confirmed(true, article10),
    decimals: scoreDecimals,
    ties: confirmed(['higherRankingScore', 'higherWrittenScore', 'headDecides'], article10),
  },
  priorityGrounds: [...priorityGrounds, unionPriority],
  sanctions: sanctionsOf22,
  remark: councils(
    false,
    'Chưa có quy định về phúc khảo vòng 2 trên máy tính; Hội đồng quyết định',
  ),
};
