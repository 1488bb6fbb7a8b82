import './question-bank.css';
import { Group, Paper, Text } from '@mantine/core';
import type { Item } from '../../../shared/question-bank/item.ts';
import type { VersionState } from '../../../shared/question-bank/version-state.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { bankMessages } from './bank-messages.ts';
import { ItemAnswer } from './item-answer.tsx';
import { ItemText } from './item-text.tsx';
import { VersionPill } from './version-pill.tsx';

/** A question with what there is to answer and its key, as its author wrote it. */
export function ItemCard(props: { readonly item: Item; readonly state: VersionState }) {
  const text = useText(bankMessages);
  const { item, state } = props;
  return (
    <Paper component="article" className="card" p="sm">
      <Group gap="xs" mb={4}>
        <VersionPill state={state} />
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
        {item.positionGroups && ` · ${item.positionGroups.join(', ')}`}
        {item.enemyGroup && ` · ${text('enemyGroup', { group: item.enemyGroup })}`}
      </Text>
    </Paper>
  );
}
