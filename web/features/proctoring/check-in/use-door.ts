import { useQueryClient } from '@tanstack/react-query';
import {
  type CheckInRow,
  type CheckInView,
  checkInContract,
} from '../../../../shared/proctoring/check-in/check-in-contract.ts';
import type { IdentityDocument } from '../../../../shared/proctoring/check-in/identity-document.ts';
import type { RefusalGround } from '../../../../shared/proctoring/check-in/refusal-ground.ts';
import type { Answer } from '../../../platform/api-client.ts';
import { useStaffApi } from '../../../platform/staff-api-context.ts';
import { useAnswer, useCommand } from '../../../ui/live/use-answer.ts';
import type { RoomPath } from '../use-room.ts';

const pollMs = 5000;

/** Everything that can be recorded of a candidate at the door. */
export type DoorAct =
  | { readonly kind: 'arrive'; readonly document: IdentityDocument }
  | {
      readonly kind: 'refuse';
      readonly ground: RefusalGround;
      readonly reason: string;
    }
  | {
      readonly kind: 'takeBackArrival' | 'takeBackRefusal' | 'admitLate';
      readonly reason: string;
    };

/** The door of a room: its list, asked every 5 s since two invigilators may check in at once. */
export function useDoor(path: RoomPath) {
  const api = useStaffApi();
  const queries = useQueryClient();
  const key = ['door', path.examId, path.sessionId, path.roomId];
  const list = useAnswer(key, () => api.call(checkInContract.view, { params: path }), {
    refetchInterval: pollMs,
  });
  const record = useCommand(
    ({ sittingId, act }: { sittingId: string; act: DoorAct }) => {
      const params = { ...path, sittingId };
      const call = (): Promise<Answer<CheckInRow>> => {
        if (act.kind === 'arrive')
          return api.call(checkInContract.arrive, { params, body: { document: act.document } });
        if (act.kind === 'refuse') {
          const { ground, reason } = act;
          return api.call(checkInContract.refuse, { params, body: { ground, reason } });
        }
        return api.call(checkInContract[act.kind], { params, body: { reason: act.reason } });
      };
      return call().then((answer) => {
        if (answer.ok) {
          const row = answer.value;
          queries.setQueryData<CheckInView>(
            key,
            (view) =>
              view && {
                ...view,
                rows: view.rows.map((each) => (each.sittingId === row.sittingId ? row : each)),
              },
          );
        }
        return answer;
      });
    },
    [['room', path.examId]],
  );
  return { view: list.data, error: list.error, key, record };
}
