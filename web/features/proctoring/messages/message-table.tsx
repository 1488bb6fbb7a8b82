import { Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { SessionMessage } from '../../../../shared/proctoring/session-message.ts';
import { useFormat } from '../../../platform/i18n/format.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { messageWords } from './message-words.ts';
import classes from './messages.module.css';
import { ReachBar } from './reach-bar.tsx';

/** A message as a table of them shows it; `unseen` are the seats that have not read it. */
type Row = Omit<SessionMessage, 'roomName'> & { readonly unseen?: readonly number[] };

/** Messages, the latest first: when, to whom, what, how far it came, and who sent it. */
export function MessageTable<T extends Row>(props: {
  readonly messages: readonly T[];
  readonly whom: (message: T) => string;
  /** What can be done with one; nothing where it was withdrawn. */
  readonly act: (message: T) => ReactNode;
}) {
  const words = useText(messageWords);
  const format = useFormat();
  return (
    <Table fz="sm" verticalSpacing={3}>
      <Table.Thead>
        <Table.Tr>
          {(['when', 'to', 'text', 'reach', 'author'] as const).map((column) => (
            <Table.Th key={column}>{words(column)}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {props.messages.map((message) => {
          const { messageId, at, by, text, withdrawn, unseen = [], ...reach } = message;
          return (
            <Table.Tr key={messageId}>
              <Table.Td className="tabular">{format.timeWithSeconds(at)}</Table.Td>
              <Table.Td className="tabular">{props.whom(message)}</Table.Td>
              <Table.Td className={classes.text}>
                {withdrawn ? <s>{text}</s> : text}
                {withdrawn && (
                  <Text size="sm" c="dark.4">
                    {words('withdrawn', {
                      time: format.time(withdrawn.at),
                      reason: withdrawn.reason,
                    })}
                  </Text>
                )}
              </Table.Td>
              <Table.Td>
                <ReachBar {...reach} />
                {!withdrawn && unseen.length > 0 && (
                  <Text size="xs" c="dark.4" maw="16rem">
                    {words('unseen', { seats: unseen.join(', ') })}
                  </Text>
                )}
              </Table.Td>
              <Table.Td>
                {by}
                {!withdrawn && <div>{props.act(message)}</div>}
              </Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}
