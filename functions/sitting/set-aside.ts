import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { AnswerEvent } from '../../shared/sitting/answer-event.ts';
import type { CandidateClaims } from '../platform/candidate-token.ts';
import type { CandidateDeps } from './candidate-deps.ts';

/**
 * Keeps as evidence what a workstation still held when it got its sitting back, and what was
 * answered anew elsewhere meanwhile. Nothing of it counts, in whatever state the sitting is; no
 * workstation speaks for a turn after its own. Problem: journal-full.
 */
export async function setAside(
  { sittings, clock }: Pick<CandidateDeps, 'sittings' | 'clock'>,
  { sittingId, epoch }: CandidateClaims,
  made: {
    readonly turn: number;
    readonly firstSequence: number;
    readonly events: readonly AnswerEvent[];
  },
): Promise<Result<{ done: true }>> {
  const { turn, firstSequence, events } = made;
  const kept = await sittings.keep(sittingId, {
    code: turn < epoch ? 'sitting-held-elsewhere' : 'conflict',
    epoch: Math.min(turn, epoch),
    batch: { firstSequence, receivedAt: clock.now(), events },
  });
  return kept ? ok({ done: true }) : fail('journal-full');
}
