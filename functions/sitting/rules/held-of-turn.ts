import type { Sitting } from '../../../shared/sitting/sitting.ts';

/**
 * How many events were held when a workstation's turn ended, or are held now for the turn that
 * lasts: nothing that the workstation of that turn numbered beyond it can be held.
 */
export function heldOfTurn(
  sitting: Pick<Sitting, 'epoch' | 'turnEnds' | 'acknowledged'>,
  turn: number,
): number {
  return turn >= sitting.epoch ? sitting.acknowledged : (sitting.turnEnds[turn - 1]?.held ?? 0);
}
