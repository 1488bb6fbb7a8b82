import { Anchor, Button } from '@mantine/core';
import { Link } from 'react-router';
import type { RoomHandOverView } from '../../../../shared/proctoring/hand-over/hand-over-contract.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { type Column, DataTable } from '../../../ui/staff/data-table.tsx';
import { paths } from '../../../ui/staff/paths.ts';
import { StatePill } from '../../../ui/staff/state-pill.tsx';
import { handOverTones } from './hand-over-look.ts';
import { handOverMessages } from './hand-over-messages.ts';

/** Short heads, so that the whole table fits a small screen. */
const heads = {
  all: 'all',
  present: 'present',
  absent: 'absent',
  submitted: 'submitted',
  timedOut: 'shortTimedOut',
  suspended: 'suspended',
} as const;
const order = { returned: 0, stated: 1, open: 2, received: 3 } as const;

/** Every room of the session: what the server counted, what was stated, what is to be done. */
export function HandOverTable(props: {
  readonly path: { readonly examId: string; readonly sessionId: string };
  readonly rooms: readonly RoomHandOverView[];
  readonly onOpen: (roomId: string) => void;
  /** Whether the person may receive. */
  readonly may: boolean;
}) {
  const text = useText(handOverMessages);
  const { examId, sessionId } = props.path;
  type Row = RoomHandOverView;
  const figure = (key: keyof Row['figures']): Column<Row> => ({
    key,
    title: text(heads[key]),
    numeric: true,
    sortBy: (row) => row.figures[key],
    cell: (row) => row.figures[key],
  });
  const columns: Column<Row>[] = [
    {
      key: 'room',
      title: text('room'),
      sortBy: (row) => row.roomName,
      cell: (row) => (
        <Anchor
          component={Link}
          to={paths.room(examId, sessionId, row.roomId)}
          size="sm"
          style={{ whiteSpace: 'nowrap' }}
        >
          {row.roomName}
        </Anchor>
      ),
    },
    figure('all'),
    figure('present'),
    figure('absent'),
    figure('submitted'),
    figure('timedOut'),
    figure('suspended'),
    {
      key: 'signatures',
      title: text('signatures'),
      numeric: true,
      cell: (row) => row.handOver?.counted.signatures ?? '–',
    },
    {
      key: 'late',
      title: text('shortLate'),
      numeric: true,
      sortBy: (row) => row.lateAnswers,
      cell: (row) => row.lateAnswers,
    },
    {
      key: 'state',
      title: text('state'),
      sortBy: (row) => order[row.standing],
      cell: (row) => <StatePill tone={handOverTones[row.standing]}>{text(row.standing)}</StatePill>,
    },
    {
      key: 'act',
      title: text('act'),
      cell: (row) => {
        if (!row.handOver) return '';
        const label = text(props.may && row.standing === 'stated' ? 'review' : 'see');
        return (
          <Button
            size="compact-xs"
            variant={row.standing === 'stated' ? 'filled' : 'default'}
            aria-label={text('ofRoom', { label, room: row.roomName })}
            onClick={() => props.onOpen(row.roomId)}
          >
            {label}
          </Button>
        );
      },
    },
  ];
  return (
    <DataTable
      caption={text('rooms')}
      columns={columns}
      rows={props.rooms}
      rowKey={(row) => row.roomId}
    />
  );
}
