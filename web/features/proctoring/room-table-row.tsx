import { Table } from '@mantine/core';
import type { WatchedSitting } from '../../../shared/proctoring/room-contract.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { roomLockdownMessages } from '../lockdown/room-messages.ts';
import { workstationWarnings } from '../lockdown/workstation-warnings.ts';
import { HelpMark } from './messages/help-mark.tsx';
import { messages } from './messages.ts';
import classes from './room.module.css';
import { SeatIcon } from './seat-icon.tsx';
import { seatLook } from './seat-look.ts';
import { seatWarnings } from './seat-warnings.ts';
import { warningTexts } from './warning-texts.ts';

/** One candidate in the list; the name opens the details. */
export function RoomTableRow(props: {
  readonly sitting: WatchedSitting;
  readonly questionCount: number;
  readonly asOf: number;
  readonly onOpen: () => void;
}) {
  const text = useText(messages);
  const { sitting, questionCount, asOf, onOpen } = props;
  const workstationText = useText(roomLockdownMessages);
  const warnings = [
    ...warningTexts(seatWarnings(sitting, asOf), text),
    ...workstationWarnings(sitting, workstationText),
  ];
  const moving = sitting.released ? [text('awaitsMove')] : [];
  return (
    <Table.Tr>
      <Table.Td className="tabular">{sitting.seat}</Table.Td>
      <Table.Td className="tabular">{sitting.candidateNumber}</Table.Td>
      <Table.Td>
        <button type="button" className={classes.rowButton} onClick={onOpen}>
          {sitting.fullName}
        </button>
      </Table.Td>
      <Table.Td>
        <span className={classes.state}>
          <SeatIcon name={seatLook(sitting.state).icon} /> {text(sitting.state)}
          {sitting.workstation?.seb === 'fits' && (
            <span className={classes.workstation}>{workstationText('sebFits')}</span>
          )}
        </span>
      </Table.Td>
      <Table.Td>
        <span className={classes.progress}>
          <progress value={sitting.answered} max={questionCount} aria-hidden="true" />
          <span className="tabular">
            {sitting.answered}/{questionCount}
          </span>
        </span>
      </Table.Td>
      <Table.Td>
        <HelpMark sitting={sitting} asOf={asOf} />
        {[...warnings, ...moving].map((warning) => (
          <div key={warning} className={classes.warning}>
            ⚠ {warning}
          </div>
        ))}
      </Table.Td>
    </Table.Tr>
  );
}
