import type { Action } from '../../../shared/organisation/action.ts';
import { may, type Place } from '../../../shared/organisation/may.ts';
import { organisationContract } from '../../../shared/organisation/organisation-contract.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';
import { useAnswer } from './use-answer.ts';

/** Who is signed in and what they may do where, by the server's own table. Nothing until known. */
export function useAccess() {
  const api = useStaffApi();
  const { data: me } = useAnswer(['me'], () => api.call(organisationContract.me));
  const tree = new Map(me?.organisations.map((each) => [each.organisationId, each]));
  return {
    me,
    mayAt: (action: Action, place: Place) => may(me?.appointments ?? [], tree, action, place),
  };
}
