import type { Action } from '../../../shared/organisation/action.ts';
import { may, type Place } from '../../../shared/organisation/may.ts';
import { organisationContract } from '../../../shared/organisation/organisation-contract.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';
import { useAnswer } from './use-answer.ts';

/** The signed-in person with what they may do; the server decides, the screen only hides. */
export function useMe() {
  const api = useStaffApi();
  const { data, error, isPending } = useAnswer(['me'], () => api.call(organisationContract.me));
  const tree = new Map((data?.organisations ?? []).map((each) => [each.organisationId, each]));
  const appointments = data?.appointments ?? [];
  return {
    me: data,
    error,
    isPending,
    nameOf: (organisationId: string) => tree.get(organisationId)?.name.vi ?? '',
    mayAt: (action: Action, place: Place) => may(appointments, tree, action, place),
    /** Whether the person may do this anywhere at all. */
    maySomewhere: (action: Action) =>
      appointments.some((held) =>
        may([held], tree, action, {
          organisationId: held.organisationId,
          examId: held.examId,
          roomId: held.roomId,
        }),
      ),
  };
}
