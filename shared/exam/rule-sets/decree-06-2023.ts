import type { RuleSet } from '../rule-set.ts';
import { confirmed } from './basis.ts';
import {
  bankRatio,
  immediateResult,
  lateAdmission,
  lateAnswers,
  noRemark,
  sharedClock,
} from './common-values.ts';
import { usualSanctions } from './usual-sanctions.ts';

const article5 = 'Điều 5, Điều 6 Nghị định 06/2023/NĐ-CP';

/** NĐ 06/2023: the national entry assessment, no longer held since NĐ 170/2025. Kept to read old exams. */
export const decree06Of2023: RuleSet = {
  ruleSetId: 'nd-06-2023',
  title: {
    vi: 'Kiểm định chất lượng đầu vào công chức (lịch sử)',
    en: 'Civil-service entry assessment (history)',
  },
  decree: 'Nghị định 06/2023/NĐ-CP; Thông tư 17/2023/TT-BNV',
  inForce: { from: '2023-04-10', until: '2025-06-30' },
  historical: true,
  regime: 'entryAssessment',
  rounds: [
    {
      roundId: 'assessment',
      title: { vi: 'Kiểm định đầu vào', en: 'Entry assessment' },
      purpose: 'qualifies',
      delivery: 'computer',
      immediateResult,
      parts: [
        {
          partId: 'assessment',
          title: { vi: 'Bài kiểm định', en: 'Assessment' },
          questions: confirmed(
            { min: 80, max: 100 },
            `${article5} (đại học 100 câu, cao đẳng và trung cấp 80 câu)`,
          ),
          minutes: confirmed(
            { min: 100, max: 120 },
            `${article5} (100 câu 120 phút, 80 câu 100 phút)`,
          ),
          passPercent: confirmed(50, article5),
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
  priorityGrounds: [],
  sanctions: usualSanctions,
  remark: noRemark,
};
