import type { RuleSet } from '../../../shared/exam/rule-set.ts';
import type { SessionSheet } from '../../../shared/sitting/session-sheet.ts';

/**
 * What a candidate is told after submitting: where a round only qualifies, what qualifying takes
 * and what it opens; where it ranks, when the ranking comes. Nothing here depends on the answers.
 */
export function nextStep(
  ruleSet: RuleSet,
  roundId: string,
  partId: string,
): SessionSheet['nextStep'] {
  const at = ruleSet.rounds.findIndex((round) => round.roundId === roundId);
  const round = ruleSet.rounds[at];
  const part = round?.parts.find((each) => each.partId === partId);
  if (!round || !part) throw new Error('the part is not in the rule set');
  const pass = part.passPercent.value;
  if (round.purpose === 'ranks')
    return {
      vi: `Bài thi đạt từ ${pass}% trở lên được xét xếp hạng theo vị trí việc làm. Kết quả xếp hạng được công bố sau khi tất cả các ca thi kết thúc và Hội đồng duyệt.`,
      en: `Papers of ${pass}% or more are ranked by position. The ranking is published once every session has ended and the council has approved it.`,
    };
  const next = ruleSet.rounds[at + 1];
  const several = round.parts.length > 1;
  const vi = `Đúng từ ${pass}% số câu trở lên là đạt phần thi này. `;
  const en = `${pass}% correct or more qualifies in this part. `;
  if (!next)
    return {
      vi: `${vi}Kết quả chính thức do Hội đồng công bố.`,
      en: `${en}The council publishes the official results.`,
    };
  return {
    vi: `${vi}${several ? 'Thí sinh đạt tất cả các phần thi của vòng này' : 'Thí sinh đạt'} được dự thi tiếp: ${next.title.vi}.`,
    en: `${en}${several ? 'Those who qualify in every part of this round' : 'Those who qualify'} go on to: ${next.title.en ?? next.title.vi}.`,
  };
}
