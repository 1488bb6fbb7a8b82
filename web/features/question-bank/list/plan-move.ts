import type { VersionRef } from '../../../../shared/question-bank/bulk-change.ts';
import type { Chosen } from './selection.ts';

export type BulkMove = 'send' | 'approve' | 'sendBack' | 'retire';

/** Why a selected question is left out before anything is asked of the server. */
export type LeftOut = 'wrongState' | 'own';
export interface MovePlan {
  readonly fit: readonly VersionRef[];
  readonly unfit: readonly { readonly row: Chosen; readonly why: LeftOut }[];
}

function whyNot(row: Chosen, move: BulkMove, me: string): LeftOut | undefined {
  if (move === 'send')
    return row.state === 'draft' || row.state === 'sentBack' ? undefined : 'wrongState';
  if (move === 'retire') return row.inForce === undefined ? 'wrongState' : undefined;
  if (row.state !== 'inReview') return 'wrongState';
  return row.authors.includes(me) ? 'own' : undefined;
}

/** Which of the selected questions a move can be asked for; the server decides again. */
export function planMove(rows: Iterable<Chosen>, move: BulkMove, me: string): MovePlan {
  const fit: VersionRef[] = [];
  const unfit: { row: Chosen; why: LeftOut }[] = [];
  for (const row of rows) {
    const why = whyNot(row, move, me);
    const version = move === 'retire' ? (row.inForce ?? row.version) : row.version;
    if (why) unfit.push({ row, why });
    else fit.push({ itemId: row.itemId, version });
  }
  return { fit, unfit };
}
