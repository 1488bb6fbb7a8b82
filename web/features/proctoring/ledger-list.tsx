import { Table, Text } from '@mantine/core';
import type { RoomEntry } from '../../../shared/proctoring/room-contract.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { clockText } from './clock-text.ts';
import { ledgerMessages } from './ledger-messages.ts';
import classes from './room.module.css';

/** The time ledger of the room, the latest first: what, whom, how much, why and who. */
export function LedgerList({ entries }: { readonly entries: readonly RoomEntry[] }) {
  const text = useText(ledgerMessages);
  const format = useFormat();
  if (entries.length === 0) return null;
  const whatOf = ({ kind, scope, candidateNumber, from = 0, to }: RoomEntry) => {
    const whom = text(scope, { number: candidateNumber ?? '' });
    const seconds = format.timeWithSeconds;
    if (kind === 'grant') return text('kindGrant', { whom });
    if (kind === 'suspension') return text('kindSuspension', { whom });
    if (to === undefined) return text('kindPausing', { whom, from: seconds(from) });
    const stretch = { whom, from: seconds(from), to: seconds(to) };
    return text(kind === 'pause' ? 'kindPause' : 'kindOutage', stretch);
  };
  const gaveOf = ({ kind, sittings, leastGiven, mostGiven }: RoomEntry) => {
    if (kind === 'suspension') return '–';
    if (sittings === 0) return text('nobody');
    const [least, most] = [clockText(leastGiven), clockText(mostGiven)];
    return least === most ? `+${most}` : `+${least} … ${most}`;
  };
  const whyOf = ({ reason, incident, endReason }: RoomEntry) =>
    [reason, incident && text('incidentShort', { number: incident }), endReason]
      .filter(Boolean)
      .join('; ');
  const authorOf = ({ by, endedBy }: RoomEntry) =>
    endedBy ? `${by}; ${text('endedBy', { by: endedBy })}` : by;
  return (
    <section className={classes.ledger} aria-label={text('listTitle')}>
      <Text size="sm" fw={600}>
        {text('listTitle')}
      </Text>
      <Table fz="sm" verticalSpacing={3}>
        <Table.Thead>
          <Table.Tr>
            {(['when', 'entry', 'given', 'why', 'author'] as const).map((column) => (
              <Table.Th key={column}>{text(column)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {entries.map((entry) => (
            <Table.Tr key={entry.sequence}>
              <Table.Td className="tabular">{format.timeWithSeconds(entry.at)}</Table.Td>
              <Table.Td className="tabular">{whatOf(entry)}</Table.Td>
              <Table.Td className="tabular">{gaveOf(entry)}</Table.Td>
              <Table.Td>{whyOf(entry)}</Table.Td>
              <Table.Td>{authorOf(entry)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
