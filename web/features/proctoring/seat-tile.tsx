import { VisuallyHidden } from '@mantine/core';
import { memo } from 'react';
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

interface SeatTileProps {
  readonly sitting: WatchedSitting;
  readonly questionCount: number;
  /** Server time of the figures. */
  readonly asOf: number;
  readonly onOpen: () => void;
}

/**
 * One workstation: who sits there, how they stand, how far they are, whether to go and look. The
 * button is named by its content, with the words that sighted people see from the layout.
 */
export const SeatTile = memo(function SeatTile(props: SeatTileProps) {
  const text = useText(messages);
  const { sitting, questionCount, asOf, onOpen } = props;
  const { icon, colour } = seatLook(sitting.state);
  const workstationText = useText(roomLockdownMessages);
  const warnings = [
    ...warningTexts(seatWarnings(sitting, asOf), text),
    ...workstationWarnings(sitting, workstationText),
  ];
  const names = sitting.fullName.trim().split(/\s+/);
  const moving = sitting.released ? [text('awaitsMove')] : [];
  return (
    <button
      type="button"
      className={classes.tile}
      data-state={sitting.state}
      data-warned={warnings.length > 0 || undefined}
      style={{ borderLeftColor: colour }}
      onClick={onOpen}
    >
      <span className={classes.tileTop}>
        <strong className={classes.seat}>
          <VisuallyHidden>{text('seat')} </VisuallyHidden>
          {String(sitting.seat).padStart(2, '0')}
        </strong>
        <span className="tabular">{sitting.candidateNumber}</span>
      </span>
      <span className={classes.name}>
        <VisuallyHidden>{names.slice(0, -1).join(' ')} </VisuallyHidden>
        {names.at(-1)}
      </span>
      <span className={classes.state}>
        <SeatIcon name={icon} /> {text(sitting.state)}
        {sitting.workstation?.seb === 'fits' && (
          <span className={classes.workstation}>{workstationText('sebFits')}</span>
        )}
      </span>
      {sitting.state !== 'assigned' && sitting.state !== 'absent' && (
        <span className={classes.progress}>
          <progress value={sitting.answered} max={questionCount} aria-hidden="true" />
          <span className="tabular">
            <VisuallyHidden>{text('progress')} </VisuallyHidden>
            {sitting.answered}/{questionCount}
          </span>
        </span>
      )}
      <HelpMark sitting={sitting} asOf={asOf} />
      {[...warnings, ...moving].map((warning) => (
        <span key={warning} className={classes.warning}>
          <span aria-hidden="true">⚠</span> {warning}
        </span>
      ))}
    </button>
  );
});
