import type { SittingModel } from './sitting-model.ts';

/** Which screen belongs to a sitting as it stands. */
export type Screen =
  | 'signIn'
  | 'connecting'
  | 'details'
  | 'waiting'
  | 'opening'
  | 'question'
  | 'review'
  | 'paused'
  | 'handingIn'
  | 'hold'
  | 'ended';

/**
 * A hold goes before everything but the end; a pause takes the paper off the screen; a hand-in under way goes before the questions. A page
 * that may not write any more still shows the questions it has open, locked.
 */
export function screenOf(model: SittingModel): Screen {
  const { stage, hold, finishing, reviewing, paper, state } = model;
  if (stage === 'ended') return 'ended';
  if (hold === 'signedOut') return 'signIn';
  if (hold) return stage === 'answering' && paper ? 'question' : 'hold';
  if (stage !== 'answering') return stage;
  if (state === 'paused') return 'paused';
  if (finishing) return 'handingIn';
  return reviewing ? 'review' : 'question';
}
