import type { PartResult, ResultRow } from '../../../shared/results/round-result.ts';
import type { Standing } from './rank-position.ts';
import { scoreUnit } from './score.ts';

type Step = ResultRow['explanation'][number];

const written = (units: number) => String(units / scoreUnit).replace('.', ',');
const read = (units: number) => String(units / scoreUnit);

/** How one part came out, in a sentence. */
export function explainPart(
  part: PartResult,
  title: { vi: string; en: string },
  passPercent: number,
): Step {
  if (part.status === 'exempt')
    return { vi: `${title.vi}: được miễn thi.`, en: `${title.en}: exempt.` };
  if (part.status === 'absent') return { vi: `${title.vi}: vắng mặt.`, en: `${title.en}: absent.` };
  if (part.status === 'suspended') {
    return {
      vi: `${title.vi}: bị đình chỉ, bài thi bị hủy.`,
      en: `${title.en}: suspended, the paper is cancelled.`,
    };
  }
  const verdict = part.passed ? { vi: 'đạt', en: 'passed' } : { vi: 'không đạt', en: 'not passed' };
  return {
    vi: `${title.vi}: đúng ${part.correct}/${part.total} câu; mức đạt ${passPercent}%: ${verdict.vi}.`,
    en: `${title.en}: ${part.correct} of ${part.total} correct; pass mark ${passPercent}%: ${verdict.en}.`,
  };
}

/** How score, floor, priority and quota led to the outcome. The ground of the priority is never named. */
export function explainRanking(of: {
  readonly correct: number;
  readonly total: number;
  readonly maximum: number;
  readonly score: number;
  readonly priority: number;
  readonly floorPercent: number;
  readonly meetsFloor: boolean;
  readonly quota: number;
  readonly standing: Standing;
}): Step[] {
  const { score, priority, standing, quota } = of;
  const steps: Step[] = [
    {
      vi: `Điểm: ${of.maximum} × ${of.correct}/${of.total} = ${written(score)}.`,
      en: `Score: ${of.maximum} × ${of.correct}/${of.total} = ${read(score)}.`,
    },
    of.meetsFloor
      ? {
          vi: `Đạt điểm sàn ${of.floorPercent}% (chưa tính ưu tiên).`,
          en: `Meets the floor of ${of.floorPercent}% (before priority points).`,
        }
      : {
          vi: `Dưới điểm sàn ${of.floorPercent}% (chưa tính ưu tiên) nên không được xếp hạng.`,
          en: `Below the floor of ${of.floorPercent}% (before priority points), so not ranked.`,
        },
  ];
  if (!of.meetsFloor) return steps;
  steps.push({
    vi: `Cộng ${written(priority)} điểm ưu tiên: tổng ${written(score + priority)}.`,
    en: `Plus ${read(priority)} priority points: ${read(score + priority)} in all.`,
  });
  steps.push({
    vi: `Xếp hạng ${standing.rank ?? '–'} của vị trí, chỉ tiêu ${quota}.`,
    en: `Ranked ${standing.rank ?? '–'} for the position, quota ${quota}.`,
  });
  if (standing.outcome === 'pendingDecision') {
    steps.push({
      vi: `Bằng nhau với ${standing.level - 1} người ở chỉ tiêu cuối cùng sau mọi tiêu chí phụ: chờ người đứng đầu cơ quan quyết định.`,
      en: `Level with ${standing.level - 1} other(s) at the last place after every tie-break: the head of the authority decides.`,
    });
  }
  return steps;
}
