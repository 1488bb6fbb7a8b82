import { Group, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { CheckInRow } from '../../../../shared/proctoring/check-in/check-in-contract.ts';
import {
  type RefusalGround,
  refusalGround,
} from '../../../../shared/proctoring/check-in/refusal-ground.ts';
import { hasEnded } from '../../../../shared/sitting/has-ended.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import type { RoomPath } from '../use-room.ts';
import { attendanceState } from './attendance-state.ts';
import { checkInMessages } from './check-in-messages.ts';
import { NewCode } from './new-code.tsx';
import { ReasonForm } from './reason-form.tsx';
import type { DoorAct } from './use-door.ts';

/** What else can be recorded at the door, each with its reason: refusing, taking back, a new code. */
export function DoorActs(props: {
  readonly path: RoomPath;
  readonly row: CheckInRow;
  readonly late: boolean;
  readonly busy: boolean;
  readonly mayAdmit: boolean;
  readonly onAct: (act: DoorAct) => void;
}) {
  const text = useText(checkInMessages);
  const { row, busy, onAct } = props;
  const state = attendanceState(row);
  const [ground, setGround] = useState<RefusalGround>('noDocument');
  return (
    <Group gap="xs" align="flex-end">
      {(state === 'expected' || state === 'present') && (
        <ReasonForm
          label={text('refuse')}
          grave
          busy={busy}
          onGive={(reason) => onAct({ kind: 'refuse', ground, reason })}
        >
          <NativeSelect
            size="xs"
            label={text('ground')}
            data={refusalGround.options.map((value) => ({ value, label: text(value) }))}
            value={ground}
            onChange={(event) => setGround(refusalGround.parse(event.currentTarget.value))}
          />
        </ReasonForm>
      )}
      {state === 'present' && (
        <ReasonForm
          label={text('takeBackArrival')}
          busy={busy}
          onGive={(reason) => onAct({ kind: 'takeBackArrival', reason })}
        />
      )}
      {state === 'refused' && (
        <ReasonForm
          label={text('takeBackRefusal')}
          busy={busy}
          onGive={(reason) => onAct({ kind: 'takeBackRefusal', reason })}
        />
      )}
      {props.mayAdmit && props.late && state === 'expected' && (
        <ReasonForm
          label={text('admitLate')}
          busy={busy}
          onGive={(reason) => onAct({ kind: 'admitLate', reason })}
        />
      )}
      {!hasEnded(row.state) && <NewCode path={props.path} row={row} />}
    </Group>
  );
}
