import type { RuleSet } from '../rule-set.ts';
import { confirmed, recalled } from './basis.ts';
import {
  bankRatio,
  immediateResult,
  languageExemptions,
  lateAdmission,
  lateAnswers,
  noRemark,
  priorityGrounds,
  sharedClock,
} from './common-values.ts';
import { sanctionsOf6 } from './sanctions-by-circular.ts';

const article8 = 'Khoản 1 Điều 8 Nghị định 138/2020/NĐ-CP';

/** NĐ 138/2020 as it stood until 30/6/2025: parts I and II on computers, no part III when on computers. */
export const decree138Of2020: RuleSet = {
  ruleSetId: 'nd-138-2020',
  title: { vi: 'Công chức (trước 01/7/2025)', en: 'Civil servants (before 1 July 2025)' },
  decree: 'Nghị định 138/2020/NĐ-CP, sửa đổi bởi Nghị định 116/2024/NĐ-CP',
  inForce: { from: '2020-12-01', until: '2025-06-30' },
  historical: true,
  regime: 'civilServant',
  rounds: [
    {
      roundId: 'round-1',
      title: {
        vi: 'Vòng 1 – Kiểm tra kiến thức, năng lực chung',
        en: 'Round 1 – General knowledge and ability',
      },
      purpose: 'qualifies',
      delivery: 'computer',
      immediateResult,
      parts: [
        {
          partId: 'part-1',
          title: { vi: 'Phần I – Kiến thức chung', en: 'Part I – General knowledge' },
          questions: confirmed({ min: 60, max: 60 }, article8),
          minutes: confirmed({ min: 60, max: 60 }, article8),
          passPercent: confirmed(50, article8),
          exemptionGrounds: [],
          optional: false,
        },
        {
          partId: 'part-2',
          title: { vi: 'Phần II – Ngoại ngữ', en: 'Part II – Foreign language' },
          questions: confirmed({ min: 30, max: 30 }, article8),
          minutes: confirmed({ min: 30, max: 30 }, article8),
          passPercent: confirmed(50, article8),
          exemptionGrounds: languageExemptions,
          optional: true,
        },
      ],
    },
    {
      roundId: 'round-2',
      title: { vi: 'Vòng 2 – Phỏng vấn hoặc thi viết', en: 'Round 2 – Interview or written' },
      purpose: 'ranks',
      delivery: 'elsewhere',
      immediateResult: recalled(false, 'Điều 8 Nghị định 138/2020/NĐ-CP'),
      parts: [],
    },
  ],
  clock: sharedClock,
  lateAdmission,
  lateAnswers,
  bankRatio,
  priorityGrounds,
  sanctions: sanctionsOf6,
  remark: noRemark,
};
