import { Text } from '@mantine/core';
import type { RoomGrant } from '../../../shared/proctoring/room-contract.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { grantMessages } from './grant-messages.ts';
import classes from './room.module.css';

/** The time ledger of the room, the latest first; nothing where no time was given. */
export function GrantsList({ grants }: { readonly grants: readonly RoomGrant[] }) {
  const text = useText(grantMessages);
  const format = useFormat();
  if (grants.length === 0) return null;
  return (
    <section className={classes.grants} aria-label={text('listTitle')}>
      <Text size="sm" fw={600}>
        {text('listTitle')}
      </Text>
      <ul>
        {grants.map(({ at, by, minutes, reason, incident, scope, candidateNumber }) => (
          <li key={`${at} ${by} ${reason}`}>
            {text('line', {
              time: format.time(at),
              minutes,
              whom: text(scope, { number: candidateNumber ?? '' }),
              reason: incident ? `${reason}, ${incident}` : reason,
              by,
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
