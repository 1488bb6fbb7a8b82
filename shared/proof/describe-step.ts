import type { Bilingual } from '../kernel/bilingual.ts';
import type { Difference, StepReport } from './verify-proof.ts';

const holding: Record<StepReport['step'], (looked: number) => Bilingual> = {
  secret: () => ({
    vi: 'Khoá bí mật của kỳ thi đúng là khoá đã cam kết trước khi thi.',
    en: 'The exam secret is the one committed to before the exam.',
  }),
  items: (looked) => ({
    vi: `Cả ${looked} câu hỏi đúng là những câu đã niêm phong.`,
    en: `All ${looked} questions are the ones that were sealed.`,
  }),
  bank: () => ({
    vi: 'Ngân hàng câu hỏi khớp với mã cam kết của ngân hàng.',
    en: 'The question bank fits its commitment.',
  }),
  papers: (looked) => ({
    vi: `Danh sách ${looked} đề khớp với mã cam kết của các đề.`,
    en: `The list of ${looked} papers fits its commitment.`,
  }),
  draws: (looked) => ({
    vi: `Đã rút lại ${looked} đề: giống hệt các đề đã giao.`,
    en: `${looked} papers drawn again: identical to those handed out.`,
  }),
};

const failing: Record<StepReport['step'], Bilingual> = {
  secret: {
    vi: 'Khoá bí mật KHÔNG phải khoá đã cam kết.',
    en: 'The secret is NOT the one committed to.',
  },
  items: {
    vi: 'Có câu hỏi KHÔNG như lúc niêm phong.',
    en: 'Some questions are NOT as they were sealed.',
  },
  bank: {
    vi: 'Ngân hàng câu hỏi KHÔNG khớp mã cam kết.',
    en: 'The question bank does NOT fit its commitment.',
  },
  papers: {
    vi: 'Danh sách đề KHÔNG khớp mã cam kết.',
    en: 'The list of papers does NOT fit its commitment.',
  },
  draws: { vi: 'Có đề rút lại KHÔNG giống đề đã giao.', en: 'Some papers drawn again DIFFER.' },
};

const hows = {
  changed: { vi: 'đã bị sửa', en: 'was changed' },
  added: { vi: 'không có lúc niêm phong', en: 'was not there when the bank was sealed' },
  missing: { vi: 'đã bị bỏ ra', en: 'was taken out' },
} as const;

/** One difference as a sentence. */
export function describeDifference(difference: Difference): Bilingual {
  switch (difference.kind) {
    case 'item':
      return {
        vi: `Câu hỏi ${difference.itemId} ${hows[difference.how].vi}.`,
        en: `Question ${difference.itemId} ${hows[difference.how].en}.`,
      };
    case 'paper':
      return {
        vi: `Số báo danh ${difference.candidateNumber}, câu ${difference.question}: đã giao "${difference.published}", rút lại "${difference.computed}".`,
        en: `Candidate ${difference.candidateNumber}, question ${difference.question}: handed out "${difference.published}", drawn again "${difference.computed}".`,
      };
    case 'hash':
      return {
        vi: `Đã công bố ${difference.published}, tính lại ${difference.computed}.`,
        en: `Published ${difference.published}, computed ${difference.computed}.`,
      };
  }
}

/** What a step of a verification found, as a sentence. */
export function describeStep({ step, holds, looked }: StepReport): Bilingual {
  return holds ? holding[step](looked) : failing[step];
}
