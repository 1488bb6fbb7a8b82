import { Alert, Text } from '@mantine/core';
import {
  type CheckInRow,
  checkInContract,
} from '../../../../shared/proctoring/check-in/check-in-contract.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../../platform/staff-api-context.ts';
import { RefusalAlert } from '../../../ui/live/refusal-alert.tsx';
import { useCommand } from '../../../ui/live/use-answer.ts';
import type { RoomPath } from '../use-room.ts';
import { checkInMessages } from './check-in-messages.ts';
import { ReasonForm } from './reason-form.tsx';

/** Issues a new admission code to one candidate and shows it this once. */
export function NewCode(props: { readonly path: RoomPath; readonly row: CheckInRow }) {
  const text = useText(checkInMessages);
  const api = useStaffApi();
  const { path, row } = props;
  const reissue = useCommand((reason: string) =>
    api.call(checkInContract.reissueCode, {
      params: { ...path, sittingId: row.sittingId },
      body: { reason },
    }),
  );
  if (reissue.data)
    return (
      <Alert color="green" variant="light" p="xs" role="status" c="dark.9">
        {text('newCode', { number: row.candidateNumber })}
        <Text className="code" size="xl" fw={700}>
          {reissue.data.admissionCode}
        </Text>
      </Alert>
    );
  return (
    <>
      <ReasonForm
        label={text('reissue')}
        busy={reissue.isPending}
        onGive={(reason) => reissue.mutate(reason)}
      />
      <RefusalAlert error={reissue.error} />
    </>
  );
}
