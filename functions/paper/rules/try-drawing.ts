import type { Finding } from '../../../shared/kernel/problem.ts';
import type { Blueprint } from '../../../shared/paper/blueprint.ts';
import type { DrawItem } from '../../../shared/paper/draw-item.ts';
import { drawPaper, type Hmac } from '../../../shared/paper/draw-paper.ts';
import type { DrawPrediction } from '../../../shared/paper/draw-prediction.ts';
import { predictDraw } from './predict-draw.ts';

/** What a trial is drawn for: the groups of positions and the sessions that there are. */
export interface DrawPlan {
  /** Undefined: positions without a group. */
  readonly groups: readonly (string | undefined)[];
  readonly sessions: readonly string[];
}

const imagined = 120;
/** Of no consequence: no real paper is drawn with it. */
const trialSecret = '7d'.repeat(32);

function whyNot(group: string | undefined): Finding {
  const name =
    group === undefined
      ? { vi: 'thí sinh không thuộc nhóm vị trí nào', en: 'candidates of no group' }
      : { vi: `nhóm vị trí "${group}"`, en: `the group "${group}"` };
  return {
    vi: `Không rút được đề cho ${name.vi}: đủ số câu, nhưng có câu loại trừ nhau, câu chung một đoạn văn hoặc giới hạn số ca dùng làm các ô không ghép vừa. Hãy thêm câu, nới giới hạn số ca hoặc đổi số câu ở các ô có câu chung đoạn văn.`,
    en: `No paper can be drawn for ${name.en}: there are enough questions, but some exclude one another, hang on one text or are limited in use, so that the cells cannot be filled exactly. Add questions, loosen the limit of sessions, or change the counts of cells with shared texts.`,
  };
}

/**
 * Draws papers for imagined candidates of each group and session: what will they be like, or why can
 * they not be drawn. Asked only where the plain counts fit, so what fails here is how questions hang
 * together: texts with several questions, questions that exclude one another, limits of use.
 */
export function tryDrawing(
  blueprint: Blueprint,
  items: readonly DrawItem[],
  plan: DrawPlan,
  hmac: Hmac,
): { readonly reasons: readonly Finding[]; readonly prediction?: DrawPrediction } {
  const sessions = plan.sessions.length > 0 ? plan.sessions : ['session'];
  const groups = plan.groups.length > 0 ? plan.groups : [undefined];
  const bank = {
    partId: 'trial',
    blueprint,
    items: [...items],
    secret: trialSecret,
    ...(blueprint.sessionsPerItem === undefined ? {} : { sessions: [...sessions] }),
  };
  const candidates = Array.from({ length: imagined }, (_, at) => ({
    candidateNumber: `THU${at}`,
    positionGroup: groups[at % groups.length],
    sessionId: sessions[Math.floor(at / groups.length) % sessions.length],
  }));
  const papers: ReadonlySet<string>[] = [];
  const failing = new Set<string | undefined>();
  for (const candidate of candidates) {
    if (failing.has(candidate.positionGroup)) continue;
    try {
      const drawn = drawPaper({ ...candidate, bank, hmac });
      papers.push(new Set(drawn.map(({ itemId }) => itemId)));
    } catch {
      failing.add(candidate.positionGroup);
    }
  }
  if (failing.size === 0) return { reasons: [], prediction: predictDraw(bank, papers) };
  return { reasons: [...failing].map(whyNot) };
}
