import type { PartResult } from '../../../shared/results/round-result.ts';
import type { SittingState } from '../../../shared/sitting/sitting-state.ts';

/** What was graded of a sitting. */
export interface GradedSitting {
  readonly state: SittingState;
  readonly correct: number;
  readonly total: number;
  readonly answered: number;
  readonly answersHash: string;
  /** Refused answers that count by a decision. */
  readonly evidence?: PartResult['evidence'];
}

/**
 * How a part ended for one candidate. Exempt is not zero and passes; absent is not wrong and does
 * not pass; a suspended paper is cancelled (TT 22/2025) whatever was answered.
 */
export function partResult(
  part: { readonly partId: string; readonly questionCount: number; readonly passPercent: number },
  of: { readonly exempt: boolean; readonly graded: GradedSitting | undefined },
): PartResult {
  const { partId, questionCount: total, passPercent } = part;
  const nothing = { partId, correct: 0, total, answered: 0 };
  if (of.exempt) return { ...nothing, status: 'exempt', passed: true };
  const { graded } = of;
  if (!graded || graded.state === 'absent') return { ...nothing, status: 'absent', passed: false };
  const { state, correct, answered, answersHash } = graded;
  const status = state === 'suspended' ? 'suspended' : 'graded';
  const passed = status === 'graded' && correct * 100 >= passPercent * graded.total;
  return {
    ...{ partId, status, state, correct, total: graded.total, answered, answersHash, passed },
    ...(graded.evidence ? { evidence: graded.evidence } : {}),
  };
}
