import type { PartResult, ResultRow } from '../../../shared/results/round-result.ts';
import type { ComputedTie, Standing } from './rank-position.ts';
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
  if (part.status === 'annulled') {
    return {
      vi: `${title.vi}: kết quả bị hủy.`,
      en: `${title.en}: the result is annulled.`,
    };
  }
  const verdict = part.passed ? { vi: 'đạt', en: 'passed' } : { vi: 'không đạt', en: 'not passed' };
  return {
    vi: `${title.vi}: đúng ${part.correct}/${part.total} câu; mức đạt ${passPercent}%: ${verdict.vi}.`,
    en: `${title.en}: ${part.correct} of ${part.total} correct; pass mark ${passPercent}%: ${verdict.en}.`,
  };
}

/** That answers from outside the receipt were counted, where they were. */
export function explainEvidence(
  { evidence }: PartResult,
  title: { vi: string; en: string },
): Step[] {
  if (!evidence) return [];
  const questions = evidence.questions.join(', ');
  return [
    {
      vi: `${title.vi}: câu ${questions} tính theo câu trả lời đến muộn, đã có quyết định công nhận; mã biên nhận là của bài đã thu trước đó.`,
      en: `${title.en}: question(s) ${questions} count as answered in late answers that were accepted by decision; the receipt is of what was collected before.`,
    },
  ];
}

/** Why somebody without a score has no place. */
export const notRankedStep: Step = {
  vi: 'Không có đủ bài thi được tính điểm nên không được xếp hạng.',
  en: 'Not every paper required was scored, so not ranked.',
};

const tieNames: Record<ComputedTie, { vi: string; en: string }> = {
  higherRankingScore: {
    vi: 'điểm bài thi (chưa cộng ưu tiên) cao hơn',
    en: 'the higher exam score (before priority points)',
  },
  moreCorrectInRound1: {
    vi: 'số câu đúng vòng 1 nhiều hơn',
    en: 'more correct answers in round 1',
  },
};

function tieStep({ others, by }: NonNullable<Standing['tie']>): Step {
  return {
    vi: `Bằng tổng điểm với ${others} người khác: xếp theo ${by.map((tie) => tieNames[tie].vi).join(', rồi ')}.`,
    en: `Same total as ${others} other(s): placed by ${by.map((tie) => tieNames[tie].en).join(', then by ')}.`,
  };
}

function placeStep({ rank, outcome }: Standing, quota: number): Step {
  const place = {
    vi: `Xếp hạng ${rank ?? '–'} của vị trí, chỉ tiêu ${quota}`,
    en: `Ranked ${rank ?? '–'} for the position, quota ${quota}`,
  };
  if (outcome === 'pendingDecision') return { vi: `${place.vi}.`, en: `${place.en}.` };
  return outcome === 'selected'
    ? { vi: `${place.vi}: trúng tuyển.`, en: `${place.en}: selected.` }
    : { vi: `${place.vi}: không trúng tuyển.`, en: `${place.en}: not selected.` };
}

/** How score, floor, priority, ties and quota led to the outcome. The ground of the priority is never named. */
export function explainRanking(of: {
  /** Correct answers that count: after deductions, which may leave a fraction. */
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
  const { score, priority, standing } = of;
  const scored: Step = {
    vi: `Điểm: ${of.maximum} × ${String(of.correct).replace('.', ',')}/${of.total} = ${written(score)}.`,
    en: `Score: ${of.maximum} × ${of.correct}/${of.total} = ${read(score)}.`,
  };
  if (!of.meetsFloor) {
    return [
      scored,
      {
        vi: `Dưới điểm sàn ${of.floorPercent}% (chưa tính ưu tiên) nên không được xếp hạng.`,
        en: `Below the floor of ${of.floorPercent}% (before priority points), so not ranked.`,
      },
    ];
  }
  const whole = score + priority;
  const steps: Step[] = [
    scored,
    {
      vi: `Đạt điểm sàn ${of.floorPercent}% (chưa tính ưu tiên).`,
      en: `Meets the floor of ${of.floorPercent}% (before priority points).`,
    },
    priority === 0
      ? {
          vi: `Không có điểm ưu tiên: tổng ${written(whole)}.`,
          en: `No priority points: ${read(whole)} in all.`,
        }
      : {
          vi: `Cộng ${written(priority)} điểm ưu tiên: tổng ${written(whole)}.`,
          en: `Plus ${read(priority)} priority points: ${read(whole)} in all.`,
        },
  ];
  if (standing.tie) steps.push(tieStep(standing.tie));
  steps.push(placeStep(standing, of.quota));
  if (standing.outcome === 'pendingDecision') {
    steps.push({
      vi: `Bằng nhau với ${standing.level - 1} người ở chỉ tiêu cuối cùng sau mọi tiêu chí phụ: chờ người đứng đầu cơ quan quyết định.`,
      en: `Level with ${standing.level - 1} other(s) at the last place after every tie-break: the head of the authority decides.`,
    });
  }
  return steps;
}
