import './question-bank.css';
import { Group, Paper, Text } from '@mantine/core';
import { useText } from '../../platform/i18n/use-text.ts';
import { StatePill } from '../../ui/staff/state-pill.tsx';
import { bankMessages } from './bank-messages.ts';
import type { ItemRow } from './bank-queries.ts';
import { ItemAnswer } from './item-answer.tsx';
import { ItemText } from './item-text.tsx';

/** A question with what there is to answer and its key, as its author wrote it. */
export function ItemCard({ item }: { readonly item: ItemRow }) {
  const text = useText(bankMessages);
  return (
    <Paper component="article" className="card" p="sm">
      <Group gap="xs" mb={4}>
        <StatePill tone={item.approved ? 'good' : 'warn'}>
          {text(item.approved ? 'stateApproved' : 'stateWaiting')}
        </StatePill>
        <Text size="sm" c="dimmed">
          {item.topic} · {text(item.difficulty)} · {text(item.kind)}
        </Text>
      </Group>
      {item.stimulus && (
        <section className="item-stimulus">
          <Text size="sm" c="dimmed">
            {text('stimulus')}
          </Text>
          <ItemText text={item.stimulus.text} rich={item.stimulus.rich} />
        </section>
      )}
      <Text component="div" fw={item.stemRich ? 400 : 600}>
        <ItemText text={item.stem} rich={item.stemRich} />
      </Text>
      {item.stemEn && (
        <Text component="div" size="sm" c="dimmed">
          <ItemText text={item.stemEn} rich={item.stemEnRich} lang="en" />
        </Text>
      )}
      <ItemAnswer item={item} />
      <Text size="sm" c="dimmed">
        {text('source', { source: item.source })}
      </Text>
    </Paper>
  );
}
