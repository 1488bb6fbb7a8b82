import type { RuleSet } from '../rule-set.ts';
import { confirmed, councils, recalled } from './basis.ts';

/** TT 22/2025: the time runs from a pre-set moment whether or not the candidate has signed in. */
export const sharedClock = confirmed<'shared' | 'individual'>('shared', 'Thông tư 22/2025/TT-BNV');

/** TT 001/2025 and TT 22/2025: 5 minutes for papers up to 30, 10 for papers from 60; between is open. */
export const lateAdmission: RuleSet['lateAdmission'] = confirmed(
  [
    { upToMinutes: 30, limitMinutes: 5 },
    { upToMinutes: 59, limitMinutes: 5 },
    { upToMinutes: 500, limitMinutes: 10 },
  ],
  'Thông tư 22/2025/TT-BNV (từ 31 đến 59 phút: Hội đồng quyết định)',
);

/** TT 6/2020 Điều 19: a bank of at least three times the questions; later circulars not confirmed. */
export const bankRatio = confirmed(3, 'Điều 19 Thông tư 6/2020/TT-BNV');

export const immediateResult = confirmed(
  true,
  'Điều 14 Nghị định 138/2020/NĐ-CP; Điều 15 Nghị định 115/2020/NĐ-CP',
);

export const noRemark = confirmed(false, 'Không phúc khảo bài thi trắc nghiệm trên máy tính');

/** The grounds of NĐ 138/2020 Điều 5, kept by NĐ 170/2025 Điều 6; only the highest counts. */
export const priorityGrounds: RuleSet['priorityGrounds'] = [
  {
    code: 'UT1',
    title: {
      vi: 'Anh hùng Lực lượng vũ trang, Anh hùng Lao động, thương binh và tương đương',
      en: 'Hero of the Armed Forces or of Labour, war invalid and equivalent',
    },
    points: confirmed(7.5, 'Điều 5 Nghị định 138/2020/NĐ-CP'),
  },
  {
    code: 'UT2',
    title: {
      vi: 'Dân tộc thiểu số, sĩ quan, con liệt sĩ, con thương binh và tương đương',
      en: 'Ethnic minority, officer, child of a martyr or war invalid and equivalent',
    },
    points: confirmed(5, 'Điều 5 Nghị định 138/2020/NĐ-CP'),
  },
  {
    code: 'UT3',
    title: {
      vi: 'Hoàn thành nghĩa vụ quân sự, nghĩa vụ công an, thanh niên xung phong',
      en: 'Completed military or police service, youth volunteer',
    },
    points: confirmed(2.5, 'Điều 5 Nghị định 138/2020/NĐ-CP'),
  },
];

export const unionPriority: RuleSet['priorityGrounds'][number] = {
  code: 'UT4',
  title: {
    vi: 'Cán bộ công đoàn trưởng thành từ cơ sở',
    en: 'Trade-union cadre raised from the grassroots',
  },
  points: recalled(1.5, 'Điều 6 Nghị định 170/2025/NĐ-CP'),
};

export const languageExemptions = [
  {
    vi: 'Có bằng ngoại ngữ cùng trình độ hoặc cao hơn yêu cầu',
    en: 'Holds a language degree of the required level or higher',
  },
  {
    vi: 'Tốt nghiệp ở nước ngoài hoặc học bằng tiếng nước ngoài, được công nhận',
    en: 'Graduated abroad, or studied in a foreign language, with recognition',
  },
  {
    vi: 'Có chứng chỉ tiếng dân tộc hoặc là người dân tộc thiểu số, dự tuyển vào vùng dân tộc thiểu số',
    en: 'Holds an ethnic-language certificate or belongs to an ethnic minority, for posts in such areas',
  },
];

/** No article is known that says what becomes of answers refused after a failure. */
export const lateAnswers = councils<'neverCount' | 'councilDecides'>(
  'councilDecides',
  'Chưa có quy định; Hội đồng quyết định từng trường hợp',
);

export const scoreDecimals = councils(
  2,
  'Hội đồng quyết định cách làm tròn; mặc định 2 chữ số thập phân',
);
