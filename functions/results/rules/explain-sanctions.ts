import type { Sanction } from '../../../shared/exam/sanction.ts';
import type {
  AppliedSanction,
  PartResult,
  ResultRow,
} from '../../../shared/results/round-result.ts';

type Step = ResultRow['explanation'][number];

/** The sanctions in words of lists and explanations. */
export const sanctionNames: Record<Sanction, { vi: string; en: string }> = {
  reprimand: { vi: 'khiển trách', en: 'reprimand' },
  warning: { vi: 'cảnh cáo', en: 'warning' },
  suspension: { vi: 'đình chỉ thi', en: 'suspension' },
  annulment: { vi: 'hủy kết quả thi', en: 'annulment' },
};
const comma = (value: number) => String(value).replace('.', ',');

function deductionStep({ deduction, notDeductedHere, correct }: PartResult): Step {
  if (notDeductedHere)
    return {
      vi: 'Mức trừ chỉ tính vào điểm xếp hạng: không trừ ở vòng này.',
      en: 'The deduction is from the score that ranks: nothing is deducted in this round.',
    };
  if (!deduction)
    return { vi: 'Bộ quy tắc không trừ điểm.', en: 'The rule set deducts nothing for it.' };
  const { percent, actsOn, counted } = deduction;
  return actsOn === 'correctAnswers'
    ? {
        vi: `Trừ ${comma(percent)}% số câu đúng trước khi xét mức đạt: ${correct} câu còn ${comma(counted)}.`,
        en: `${percent}% of the correct answers are deducted before the pass mark is tested: ${counted} of ${correct} remain.`,
      }
    : {
        vi: `Trừ ${comma(percent)}% khi tính điểm xếp hạng; mức đạt vẫn xét trên ${correct} câu đúng.`,
        en: `${percent}% is deducted from the score that ranks; the pass mark is tested on all ${correct} correct answers.`,
      };
}

/** What was decided about violations in a part and what it did, in sentences. What it was for is never said. */
export function explainSanctions(part: PartResult, title: { vi: string; en: string }): Step[] {
  const steps: Step[] = [];
  const decided = part.sanctions ?? [];
  if (decided.length > 0) {
    const named = (language: 'vi' | 'en') =>
      decided
        .map(({ number, sanction }) => `${sanctionNames[sanction][language]} (${number})`)
        .join(', ');
    const isLight = decided.some(
      ({ sanction }) => sanction === 'reprimand' || sanction === 'warning',
    );
    const effect = isLight && part.status === 'graded' ? deductionStep(part) : { vi: '', en: '' };
    const most =
      part.deduction && decided.length > 1
        ? { vi: ' Chỉ tính mức trừ nặng nhất.', en: ' Only the heaviest deduction counts.' }
        : { vi: '', en: '' };
    steps.push({
      vi: `${title.vi}: bị xử lý ${named('vi')}. ${effect.vi}${most.vi}`.trim(),
      en: `${title.en}: ${named('en')} decided. ${effect.en}${most.en}`.trim(),
    });
  }
  if (part.suspensionWithdrawn)
    steps.push(
      part.status === 'absent'
        ? {
            vi: `${title.vi}: không dự thi vì bị dừng theo quyết định đình chỉ, quyết định này sau đó đã được rút.`,
            en: `${title.en}: not sat because of a suspension that was withdrawn later.`,
          }
        : {
            vi: `${title.vi}: quyết định đình chỉ đã được rút; tính những câu đã trả lời đến lúc bị dừng.`,
            en: `${title.en}: the suspension was withdrawn; what had been answered when it stopped counts.`,
          },
    );
  return steps;
}

/** That the result of the exam is annulled. */
export function explainAnnulment(minutes: string): Step {
  return {
    vi: `Kết quả thi bị hủy theo biên bản ${minutes}: không xét đạt, không xếp hạng.`,
    en: `The result of the exam is annulled by the minutes ${minutes}: neither qualified nor ranked.`,
  };
}

/** The remark of a list (Ghi chú): sanctions with their numbers, and what they take; empty for most. */
export function remarkOf(row: ResultRow): string {
  const said = ({ number, sanction }: AppliedSanction) => {
    const name = sanctionNames[sanction].vi;
    return `${name.charAt(0).toLocaleUpperCase('vi')}${name.slice(1)} (${number})`;
  };
  const parts = row.parts.flatMap(({ sanctions = [], deduction, notDeductedHere }) => {
    if (sanctions.length === 0) return [];
    const taken = deduction && `trừ ${comma(deduction.percent)}%`;
    const effect = notDeductedHere ? 'không trừ ở vòng này' : taken;
    return [`${sanctions.map(said).join(', ')}${effect ? `: ${effect}` : ''}`];
  });
  const annulment = row.annulledBy && said({ number: row.annulledBy, sanction: 'annulment' });
  const isSaid = annulment && parts.some((each) => each.includes(annulment));
  return [...parts, ...(annulment && !isSaid ? [annulment] : [])].join('; ');
}
