import { useState } from 'react';
import type { Finding, ProblemDocument } from '../../../../shared/kernel/problem.ts';
import type { BulkChange, VersionRef } from '../../../../shared/question-bank/bulk-change.ts';
import { reviewContract } from '../../../../shared/question-bank/review-contract.ts';
import { useStaffApi } from '../../../platform/staff-api-context.ts';
import { useMe } from '../../organisation/organisation-queries.ts';
import { type OpenBank, useRefreshBanks } from '../bank-queries.ts';
import { doTheRest } from './do-the-rest.ts';
import { type BulkMove, type LeftOut, planMove } from './plan-move.ts';
import type { Chosen, Selection } from './selection.ts';

/** What was done and what was not, and why. */
export interface BulkReport {
  readonly done: number;
  readonly unchanged: number;
  readonly leftOut: readonly { readonly row: Chosen; readonly why: LeftOut }[];
  readonly refused: readonly Finding[];
  readonly problem?: ProblemDocument;
}

/** Moves and changes of the selected questions, with a report of each. */
export function useBulk({ bankId }: OpenBank) {
  const api = useStaffApi();
  const { data: me } = useMe();
  const refresh = useRefreshBanks();
  const [report, setReport] = useState<BulkReport>();
  const [busy, setBusy] = useState(false);
  const params = { bankId };

  async function run(work: () => Promise<BulkReport>): Promise<void> {
    setBusy(true);
    setReport(await work());
    setBusy(false);
    refresh();
  }
  const moved = (versions: VersionRef[], move: BulkMove, comment: string) => {
    if (move === 'send') return api.call(reviewContract.move, { params, body: { move, versions } });
    const body =
      move === 'sendBack'
        ? { move, versions, comment }
        : { move, versions, ...(comment === '' ? {} : { comment }) };
    return api.call(reviewContract.review, { params, body });
  };
  return {
    report,
    busy,
    forget: () => setReport(undefined),
    move: (selection: Selection, move: BulkMove, comment = '') =>
      run(async () => {
        const { fit, unfit } = planMove(selection.values(), move, me?.subject ?? '');
        const { value, ...rest } = await doTheRest(fit, (refs) => moved(refs, move, comment));
        return { done: value?.moved ?? 0, unchanged: 0, leftOut: unfit, ...rest };
      }),
    change: (selection: Selection, change: BulkChange, send: boolean) =>
      run(async () => {
        const refs = [...selection.values()].map(({ itemId, version }) => ({ itemId, version }));
        const { value, ...rest } = await doTheRest(refs, (versions) =>
          api.call(reviewContract.revise, { params, body: { versions, change, send } }),
        );
        const { changed = 0, unchanged = 0 } = value ?? {};
        return { done: changed, unchanged, leftOut: [], ...rest };
      }),
  };
}
