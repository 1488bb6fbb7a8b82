import type { CheckInRow } from '../../../../shared/proctoring/check-in/check-in-contract.ts';
import { useFormat } from '../../../platform/i18n/format.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { DataTable } from '../../../ui/staff/data-table.tsx';
import { StatePill, type Tone } from '../../../ui/staff/state-pill.tsx';
import classes from '../room.module.css';
import { type AttendanceState, attendanceState } from './attendance-state.ts';
import { checkInMessages } from './check-in-messages.ts';

const tones: Record<AttendanceState, Tone> = {
  expected: 'quiet',
  present: 'good',
  refused: 'bad',
  signedIn: 'info',
};

/** The candidates of the room by seat, each opened by name. */
export function AttendanceList(props: {
  readonly rows: readonly CheckInRow[];
  readonly onOpen: (sittingId: string) => void;
}) {
  const text = useText(checkInMessages);
  const format = useFormat();
  return (
    <DataTable<CheckInRow>
      caption={text('list')}
      rows={props.rows}
      rowKey={(row) => row.sittingId}
      columns={[
        {
          key: 'seat',
          title: text('seat'),
          width: 80,
          sortBy: (row) => row.seat,
          cell: (row) => <strong className="tabular">{row.seat}</strong>,
        },
        {
          key: 'number',
          title: text('candidateNumber'),
          sortBy: (row) => row.candidateNumber,
          cell: (row) => <span className="tabular">{row.candidateNumber}</span>,
        },
        {
          key: 'name',
          title: text('name'),
          // Numbers were given in the order of Vietnamese names.
          sortBy: (row) => row.candidateNumber,
          cell: (row) => (
            <button
              type="button"
              className={classes.rowButton}
              onClick={() => props.onOpen(row.sittingId)}
            >
              {row.fullName}
            </button>
          ),
        },
        {
          key: 'birthDate',
          title: text('birthDate'),
          sortBy: (row) => row.birthDate,
          cell: (row) => <span className="tabular">{format.calendarDate(row.birthDate)}</span>,
        },
        {
          key: 'document',
          title: text('document'),
          sortBy: (row) => row.attendance.arrived?.document,
          cell: ({ attendance: { arrived } }) =>
            arrived && `${text(arrived.document)}, ${format.time(arrived.at)}`,
        },
        {
          key: 'state',
          title: text('state'),
          sortBy: attendanceState,
          cell: (row) => {
            const state = attendanceState(row);
            return <StatePill tone={tones[state]}>{text(state)}</StatePill>;
          },
        },
      ]}
    />
  );
}
