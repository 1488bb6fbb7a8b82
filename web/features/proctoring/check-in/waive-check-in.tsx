import { checkInContract } from '../../../../shared/proctoring/check-in/check-in-contract.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../../platform/staff-api-context.ts';
import { RefusalAlert } from '../../../ui/live/refusal-alert.tsx';
import { useCommand } from '../../../ui/live/use-answer.ts';
import type { RoomPath } from '../use-room.ts';
import { checkInMessages } from './check-in-messages.ts';
import { ReasonForm } from './reason-form.tsx';

/** Lets the whole room sign in without check-in: for the day on which the door breaks down. */
export function WaiveCheckIn(props: {
  readonly path: RoomPath;
  readonly changes: readonly (readonly unknown[])[];
}) {
  const text = useText(checkInMessages);
  const api = useStaffApi();
  const waive = useCommand(
    (reason: string) => api.call(checkInContract.waive, { params: props.path, body: { reason } }),
    props.changes,
  );
  return (
    <div>
      <ReasonForm
        label={text('waive')}
        grave
        busy={waive.isPending}
        onGive={(reason) => waive.mutate(reason)}
      />
      <RefusalAlert error={waive.error} />
    </div>
  );
}
