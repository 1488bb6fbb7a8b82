import './history.css';
import { Group, Select, Stack, Text, VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { itemContract } from '../../../../shared/question-bank/item-contract.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../../platform/staff-api-context.ts';
import { answered } from '../../../ui/staff/answered.ts';
import { Asked } from '../../../ui/staff/asked.tsx';
import { bankMessages } from '../bank-messages.ts';
import { type DiffPart, diffItems, type FieldDiff } from './diff-items.ts';
import { historyMessages } from './history-messages.ts';
import type { OpenItem } from './item-queries.ts';

/** Any two versions of a question beside each other, word by word. */
export function VersionDiff(props: { readonly bankId: string; readonly item: OpenItem }) {
  const text = useText(historyMessages);
  const names = useText(bankMessages);
  const api = useStaffApi();
  const { bankId, item } = props;
  const { itemId, versions, current } = item;
  const numbers = versions.map(({ version }) => version);
  const [chosenFrom, setFrom] = useState<number>();
  const [chosenTo, setTo] = useState<number>();
  const to = chosenTo ?? current;
  const from = chosenFrom ?? Math.max(1, to - 1);
  const query = useQuery({
    queryKey: ['bank-item', bankId, itemId, 'difference', from, to],
    queryFn: () =>
      answered(
        api.call(itemContract.difference, { params: { bankId, itemId }, query: { from, to } }),
      ),
    enabled: numbers.length > 1,
  });
  if (numbers.length < 2) return <Text c="dimmed">{text('oneVersion')}</Text>;
  const data = numbers.map((version) => ({
    value: String(version),
    label: text('currentVersion', { version }),
  }));
  const place = (field: FieldDiff) => {
    if (field.place === undefined) return {};
    return { place: field.field === 'options' ? 'ABCDEF'.charAt(field.place) : field.place + 1 };
  };
  return (
    <Stack gap="xs">
      <Group gap="sm">
        <Select
          w={160}
          label={text('from')}
          allowDeselect={false}
          data={data}
          value={String(from)}
          onChange={(value) => setFrom(Number(value))}
        />
        <Select
          w={160}
          label={text('to')}
          allowDeselect={false}
          data={data}
          value={String(to)}
          onChange={(value) => setTo(Number(value))}
        />
      </Group>
      <Text size="xs" c="dimmed">
        {text('legend')}
      </Text>
      <Asked query={query}>
        {(both) => {
          const fields = diffItems(both.from.item, both.to.item, {
            key: names('key').toLowerCase(),
            pinned: names('pinned'),
            valueOf: (_, value) => names(value as 'easy'),
          });
          if (fields.length === 0) return <Text>{text('noDifference')}</Text>;
          return (
            <dl className="diff">
              {fields.map((field) => (
                <Row
                  key={`${field.field} ${field.place}`}
                  title={text(`field_${field.field}` as 'field_stem', place(field))}
                  parts={field.parts}
                />
              ))}
            </dl>
          );
        }}
      </Asked>
    </Stack>
  );
}

function Row(props: { readonly title: string; readonly parts: readonly DiffPart[] }) {
  const text = useText(historyMessages);
  return (
    <>
      <dt>{props.title}</dt>
      <dd>
        {props.parts.map((part, i) => {
          // The runs have no name but their place, and are drawn anew together.
          const key = `${i} ${part.kind}`;
          if (part.kind === 'same') return <span key={key}>{part.text}</span>;
          const Element = part.kind === 'added' ? 'ins' : 'del';
          return (
            <Element key={key}>
              <VisuallyHidden>
                {text(part.kind === 'added' ? 'addedWords' : 'removedWords')}
              </VisuallyHidden>
              {part.text}
            </Element>
          );
        })}
      </dd>
    </>
  );
}
