import type { PlanEvent } from '../../../shared/exam/plan-event.ts';

type Sentence = { vi: string; en: string };

function ruleOf(event: Extract<PlanEvent, { type: 'candidatesSeated' }>): Sentence {
  const { rule, neighbours } = event;
  if (!rule) return { vi: '', en: '' };
  const order =
    rule.order === 'random'
      ? {
          vi: `bốc thăm với khóa ${rule.seed ?? ''}`,
          en: `drawn by lot with the key ${rule.seed ?? ''}`,
        }
      : { vi: 'theo số báo danh', en: 'by candidate number' };
  if (!rule.mixed || !neighbours) return { vi: `, ${order.vi}`, en: `, ${order.en}` };
  return {
    vi: `, ${order.vi}, trộn vị trí: cặp ngồi cạnh cùng vị trí từ ${neighbours.before} còn ${neighbours.after}`,
    en: `, ${order.en}, positions mixed: neighbours of one position from ${neighbours.before} to ${neighbours.after}`,
  };
}

const to = {
  all: { vi: 'mọi thí sinh', en: 'everybody' },
  session: { vi: 'một ca thi', en: 'one session' },
  candidate: { vi: 'một thí sinh', en: 'one candidate' },
  changed: { vi: 'những người có thay đổi', en: 'those whose seat changed' },
} as const;

/** An event of seating and summons in a sentence; counts and numbers, never names of persons. */
export function describePlanEvent(event: PlanEvent): Sentence {
  switch (event.type) {
    case 'candidatesSeated': {
      const rule = ruleOf(event);
      return {
        vi: `Xếp chỗ cho ${event.seating.count} thí sinh, phần ${event.partId}${rule.vi}`,
        en: `Seated ${event.seating.count} candidates, part ${event.partId}${rule.en}`,
      };
    }
    case 'candidatesReseated':
      return {
        vi: `Điều chỉnh chỗ ngồi của ${event.moves.count} thí sinh, phần ${event.partId}; lý do: ${event.reason}`,
        en: `Moved ${event.moves.count} candidate(s), part ${event.partId}; reason: ${event.reason}`,
      };
    case 'candidateAdded':
      return {
        vi: `Bổ sung thí sinh số ${event.candidateNumber}; lý do: ${event.reason}`,
        en: `Added candidate number ${event.candidateNumber}; reason: ${event.reason}`,
      };
    case 'summonsIssued':
      return {
        vi: `Phát hành ${event.candidates} giấy triệu tập cho ${to[event.scope].vi}, theo kế hoạch bản ${event.version}`,
        en: `Issued ${event.candidates} summons to ${to[event.scope].en}, by version ${event.version} of the plan`,
      };
    case 'summonsWithdrawn':
      return {
        vi: `Thu hồi các giấy triệu tập đã phát hành; lý do: ${event.reason}`,
        en: `Withdrew the summons issued; reason: ${event.reason}`,
      };
  }
}
