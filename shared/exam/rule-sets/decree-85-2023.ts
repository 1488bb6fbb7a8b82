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
import { sanctionsOf1 } from './sanctions-by-circular.ts';

const decree85 = 'Nghị định 85/2023/NĐ-CP (sửa Điều 9 Nghị định 115/2020/NĐ-CP)';

/** NĐ 115/2020 as amended by NĐ 85/2023: public employees, parts I and II; round 2 is held elsewhere. */
export const decree85Of2023: RuleSet = {
  ruleSetId: 'nd-85-2023',
  title: { vi: 'Viên chức', en: 'Public employees' },
  decree: 'Nghị định 115/2020/NĐ-CP, sửa đổi bởi Nghị định 85/2023/NĐ-CP; Thông tư 001/2025/TT-BNV',
  inForce: { from: '2023-12-07' },
  historical: false,
  regime: 'publicEmployee',
  rounds: [
    {
      roundId: 'round-1',
      title: { vi: 'Vòng 1 – Kiểm tra kiến thức chung', en: 'Round 1 – General knowledge' },
      purpose: 'qualifies',
      delivery: 'computer',
      immediateResult,
      parts: [
        {
          partId: 'part-1',
          title: { vi: 'Phần I – Kiến thức chung', en: 'Part I – General knowledge' },
          questions: confirmed({ min: 60, max: 60 }, decree85),
          minutes: confirmed({ min: 60, max: 60 }, decree85),
          passPercent: confirmed(50, decree85),
          exemptionGrounds: [
            {
              vi: 'Đạt kết quả kiểm định chất lượng đầu vào công chức',
              en: 'Passed the civil-service entry assessment',
            },
          ],
          optional: false,
        },
        {
          partId: 'part-2',
          title: { vi: 'Phần II – Ngoại ngữ', en: 'Part II – Foreign language' },
          questions: confirmed({ min: 30, max: 30 }, decree85),
          minutes: confirmed({ min: 30, max: 30 }, decree85),
          passPercent: confirmed(50, decree85),
          exemptionGrounds: languageExemptions,
          optional: true,
        },
      ],
    },
    {
      roundId: 'round-2',
      title: {
        vi: 'Vòng 2 – Vấn đáp, thực hành hoặc thi viết',
        en: 'Round 2 – Oral, practical or written',
      },
      purpose: 'ranks',
      delivery: 'elsewhere',
      immediateResult: recalled(false, decree85),
      parts: [],
    },
  ],
  clock: sharedClock,
  lateAdmission,
  lateAnswers,
  bankRatio,
  priorityGrounds,
  sanctions: sanctionsOf1,
  remark: noRemark,
};
