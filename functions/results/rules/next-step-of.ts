import type { RuleSet } from '../../../shared/exam/rule-set.ts';
import type { ResultRow } from '../../../shared/results/round-result.ts';

/** What a candidate has to do now that the round is published. */
export function nextStepOf(
  ruleSet: RuleSet,
  roundId: string,
  row: ResultRow,
): { vi: string; en: string } {
  if (row.ranking?.outcome === 'selected') {
    return {
      vi: 'Bạn trúng tuyển. Hãy theo dõi thông báo của Hội đồng về thời hạn và nơi nộp hồ sơ tuyển dụng.',
      en: "You are selected. Watch for the council's notice on when and where to hand in your recruitment file.",
    };
  }
  if (row.ranking?.outcome === 'pendingDecision') {
    return {
      vi: 'Kết quả của bạn chờ quyết định của người đứng đầu cơ quan có thẩm quyền tuyển dụng.',
      en: 'Your result waits for the decision of the head of the recruiting authority.',
    };
  }
  if (row.ranking) {
    return {
      vi: 'Bạn không trúng tuyển. Kết quả không được bảo lưu cho kỳ tuyển dụng sau.',
      en: 'You are not selected. The result is not carried over to a later exam.',
    };
  }
  const at = ruleSet.rounds.findIndex((round) => round.roundId === roundId);
  const next = ruleSet.rounds[at + 1];
  if (!row.qualified) {
    return next
      ? {
          vi: 'Bạn chưa đạt vòng này nên không dự thi vòng tiếp theo.',
          en: 'You have not qualified in this round and do not go on to the next.',
        }
      : {
          vi: 'Bạn không đạt. Mọi thắc mắc xin gửi Hội đồng trong thời hạn ghi ở thông báo kết quả.',
          en: 'You have not qualified. Send questions to the council within the time given in the notice of results.',
        };
  }
  if (!next) {
    return {
      vi: 'Bạn đã đạt. Hãy theo dõi thông báo của Hội đồng.',
      en: "You have qualified. Watch for the council's notices.",
    };
  }
  return {
    vi: `Bạn được dự thi tiếp: ${next.title.vi}. Hãy theo dõi giấy triệu tập và lịch thi.`,
    en: `You go on to: ${next.title.en ?? next.title.vi}. Watch for the summons and the timetable.`,
  };
}
