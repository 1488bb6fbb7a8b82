import type {
  AppliedSanction,
  Deduction,
  PartResult,
} from '../../../shared/results/round-result.ts';
import type { SittingState } from '../../../shared/sitting/sitting-state.ts';
import { countedOf, keptOf, wholeShare } from './deduct.ts';

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

/** What was decided about violations, as far as one candidate's part is concerned. */
export interface PartSanctions {
  readonly decided: readonly AppliedSanction[];
  readonly deduction?:
    | { readonly percent: number; readonly actsOn: Deduction['actsOn'] }
    | undefined;
  /** A deduction acts on the score, and the round makes none. */
  readonly notDeductedHere?: boolean;
  /** The result of the whole exam is annulled. */
  readonly annulled: boolean;
  /** A suspension that was withdrawn had stopped this paper, or kept it from beginning. */
  readonly lifted?: 'here' | 'elsewhere' | undefined;
  /** Decimal places of what remains after a deduction. */
  readonly decimals: number;
}
const noSanctions: PartSanctions = { decided: [], annulled: false, decimals: 2 };

function statusOf(state: SittingState, sanctions: PartSanctions): PartResult['status'] {
  if (state === 'absent') return 'absent';
  if (sanctions.annulled) return 'annulled';
  if (sanctions.decided.some(({ sanction }) => sanction === 'suspension')) return 'suspended';
  if (state !== 'suspended') return 'graded';
  if (sanctions.lifted === undefined) return 'suspended';
  // What had been answered when it was stopped counts; a paper never begun was not sat.
  return sanctions.lifted === 'here' ? 'graded' : 'absent';
}

/** Only a paper that a suspension stopped, or kept from beginning, has anything of its withdrawal. */
function isRestored(graded: GradedSitting | undefined, { annulled, lifted }: PartSanctions) {
  return graded?.state === 'suspended' && lifted !== undefined && !annulled;
}

/**
 * How a part ended for one candidate. Exempt is not zero and passes; absent is not wrong and does
 * not pass; a suspended paper is cancelled (TT 22/2025) whatever was answered. A deduction acts where
 * the rule set says, exactly: the pass mark is tested on what remains, not on what is printed.
 */
export function partResult(
  part: { readonly partId: string; readonly questionCount: number; readonly passPercent: number },
  of: {
    readonly exempt: boolean;
    readonly graded: GradedSitting | undefined;
    readonly sanctions?: PartSanctions;
  },
): PartResult {
  const { partId, questionCount, passPercent } = part;
  const { graded, sanctions = noSanctions } = of;
  const decided = {
    ...(sanctions.decided.length > 0 ? { sanctions: [...sanctions.decided] } : {}),
  };
  const nothing = { partId, correct: 0, total: questionCount, answered: 0 };
  if (of.exempt) return { ...nothing, ...decided, status: 'exempt', passed: true };
  const noted = {
    ...decided,
    ...(isRestored(graded, sanctions) ? { suspensionWithdrawn: true as const } : {}),
  };
  const status = graded ? statusOf(graded.state, sanctions) : 'absent';
  if (!graded || status === 'absent')
    return { ...nothing, ...noted, status: 'absent', passed: false };
  const { state, correct, total, answered, answersHash } = graded;
  const deducted = status === 'graded' ? sanctions.deduction : undefined;
  const tested =
    deducted?.actsOn === 'correctAnswers'
      ? keptOf(correct, deducted.percent)
      : correct * wholeShare;
  const passed = status === 'graded' && tested * 100 >= passPercent * total * wholeShare;
  return {
    ...{ partId, status, state, correct, total, answered, answersHash, passed },
    ...noted,
    ...(deducted
      ? {
          deduction: {
            ...deducted,
            counted: countedOf(correct, deducted.percent, sanctions.decimals),
          },
        }
      : {}),
    ...(status === 'graded' && sanctions.notDeductedHere ? { notDeductedHere: true as const } : {}),
    ...(graded.evidence ? { evidence: graded.evidence } : {}),
  };
}
