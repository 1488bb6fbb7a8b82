import type { RoundResultState } from '../../../shared/exam/exam.ts';
import type { Action } from '../../../shared/organisation/action.ts';
import { roundStage } from './round-stage.ts';

/** An action on a round's results: not offered now, offered, or shown but barred for a reason. */
export type Offer =
  | { readonly shown: false }
  | { readonly shown: true; readonly barredBy?: RoundBar };
export type RoundBar = 'notPrepareRole' | 'notApproveRole' | 'notPublishRole' | 'samePerson';

/** Which of prepare, approve and publish this person is offered, and why one is barred. */
export function roundBars(
  state: RoundResultState | undefined,
  may: (action: Action) => boolean,
  subject: string | undefined,
): { readonly prepare: Offer; readonly approve: Offer; readonly publish: Offer } {
  const stage = roundStage(state);
  const offer = (shown: boolean, barredBy: RoundBar | undefined): Offer =>
    shown ? { shown, ...(barredBy ? { barredBy } : {}) } : { shown };
  const own = state !== undefined && state.preparedBy === subject;
  const approveBar = may('results.approve') ? (own ? 'samePerson' : undefined) : 'notApproveRole';
  return {
    prepare: offer(
      stage !== 'published' && (!state || may('results.prepare')),
      may('results.prepare') ? undefined : 'notPrepareRole',
    ),
    approve: offer(stage === 'prepared', approveBar),
    publish: offer(stage === 'approved', may('results.publish') ? undefined : 'notPublishRole'),
  };
}
