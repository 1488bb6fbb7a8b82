import { Group, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { type Difficulty, difficulty as difficulties } from '../../../shared/question-bank/item.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { Asked } from '../../ui/staff/asked.tsx';
import { Icon } from '../../ui/staff/icon.tsx';
import { Pager } from '../../ui/staff/pager.tsx';
import { topicsOf } from '../paper/cell-key.ts';
import { BankImages } from './bank-images.tsx';
import { bankMessages } from './bank-messages.ts';
import { itemPageSize, type OpenBank, useItems } from './bank-queries.ts';
import { ItemCard } from './item-card.tsx';

/** The questions with their keys, searched and narrowed; for authors and reviewers only. */
export function ItemList({ bank }: { readonly bank: OpenBank }) {
  const text = useText(bankMessages);
  const [page, setPage] = useState(1);
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed, 250);
  const [topic, setTopic] = useState<string>();
  const [difficulty, setDifficulty] = useState<Difficulty>();
  const query = useItems(bank.bankId, bank.sequence, { page, search, topic, difficulty });
  return (
    <Stack gap="sm" component="section">
      <Group align="flex-end" gap="sm">
        <Title order={2} flex={1}>
          {text('items')}
        </Title>
        <TextInput
          w={280}
          type="search"
          label={text('search')}
          placeholder={text('searchHint')}
          leftSection={<Icon name="search" size={16} />}
          value={typed}
          maxLength={100}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setPage(1);
          }}
        />
        <Select
          w={240}
          label={text('topic')}
          placeholder={text('allTopics')}
          clearable
          searchable
          data={topicsOf(bank.cells)}
          value={topic ?? null}
          onChange={(value) => {
            setTopic(value ?? undefined);
            setPage(1);
          }}
        />
        <Select
          w={150}
          label={text('difficulty')}
          placeholder={text('allDifficulties')}
          clearable
          data={difficulties.options.map((value) => ({ value, label: text(value) }))}
          value={difficulty ?? null}
          onChange={(value) => {
            setDifficulty(value ? difficulties.parse(value) : undefined);
            setPage(1);
          }}
        />
      </Group>
      <Asked query={query}>
        {({ rows, total }) => (
          <>
            {rows.length === 0 && <Text c="dimmed">{text('noMatch')}</Text>}
            <BankImages bankId={bank.bankId}>
              {rows.map((item) => (
                <ItemCard key={item.itemId} item={item} />
              ))}
            </BankImages>
            <Pager page={page} size={itemPageSize} total={total} onPage={setPage} />
          </>
        )}
      </Asked>
    </Stack>
  );
}
