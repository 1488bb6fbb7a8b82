import {
  Autocomplete,
  Button,
  Checkbox,
  Group,
  Modal,
  Select,
  Stack,
  TagsInput,
  Text,
  TextInput,
} from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { BulkChange } from '../../../../shared/question-bank/bulk-change.ts';
import { type Difficulty, difficulty } from '../../../../shared/question-bank/item.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { uiMessages } from '../../../ui/staff/ui-messages.ts';
import { bankMessages } from '../bank-messages.ts';
import type { OpenBank } from '../bank-queries.ts';
import { listMessages } from './list-messages.ts';
import { useItemCounts } from './use-found-items.ts';

type Field = 'topic' | 'difficulty' | 'positionGroups' | 'source' | 'enemyGroup';

/** New tags for many questions: only the fields that are ticked change. */
export function BulkTags(props: {
  readonly bank: OpenBank;
  readonly count: number;
  readonly busy: boolean;
  readonly onClose: () => void;
  readonly onApply: (change: BulkChange, send: boolean) => void;
}) {
  const text = useText(listMessages);
  const names = useText(bankMessages);
  const words = useText(uiMessages);
  const { data: known } = useItemCounts(props.bank, {});
  const [ticked, setTicked] = useState<ReadonlySet<Field>>(new Set());
  const [topic, setTopic] = useState('');
  const [level, setLevel] = useState<Difficulty>('medium');
  const [groups, setGroups] = useState<string[]>([]);
  const [source, setSource] = useState('');
  const [enemy, setEnemy] = useState('');
  const [send, setSend] = useState(true);
  const valuesOf = (name: 'topic' | 'positionGroup' | 'enemyGroup') =>
    known?.[name].map(({ value }) => value) ?? [];
  const lacks =
    ticked.size === 0 ||
    (ticked.has('topic') && topic.trim() === '') ||
    (ticked.has('source') && source.trim() === '');
  const change: BulkChange = {
    ...(ticked.has('topic') ? { topic } : {}),
    ...(ticked.has('difficulty') ? { difficulty: level } : {}),
    ...(ticked.has('positionGroups') ? { positionGroups: groups.length > 0 ? groups : null } : {}),
    ...(ticked.has('source') ? { source } : {}),
    ...(ticked.has('enemyGroup') ? { enemyGroup: enemy.trim() || null } : {}),
  };
  const line = (field: Field, label: string, input: ReactNode) => (
    <Group key={field} gap="sm" wrap="nowrap" align="flex-end">
      <Checkbox
        mb={8}
        aria-label={text('setThis', { field: label })}
        checked={ticked.has(field)}
        onChange={() => {
          const next = new Set(ticked);
          if (!next.delete(field)) next.add(field);
          setTicked(next);
        }}
      />
      {input}
    </Group>
  );
  /** Typing in a field means it: its tick comes by itself. */
  const setting = (field: Field) => setTicked(new Set([...ticked, field]));
  return (
    <Modal
      opened
      size="lg"
      onClose={props.onClose}
      title={text('tagsTitle', { count: props.count })}
      closeButtonProps={{ 'aria-label': words('close') }}
    >
      <Stack gap="sm">
        <Text size="sm">{text('tagsHint')}</Text>
        {line(
          'topic',
          text('topic'),
          <Autocomplete
            flex={1}
            label={text('topic')}
            data={valuesOf('topic')}
            value={topic}
            maxLength={200}
            limit={50}
            onChange={(value) => {
              setTopic(value);
              setting('topic');
            }}
          />,
        )}
        {line(
          'difficulty',
          text('difficulty'),
          <Select
            flex={1}
            label={text('difficulty')}
            allowDeselect={false}
            data={difficulty.options.map((value) => ({ value, label: names(value) }))}
            value={level}
            onChange={(value) => {
              setLevel(difficulty.parse(value));
              setting('difficulty');
            }}
          />,
        )}
        {line(
          'positionGroups',
          text('positionGroup'),
          <TagsInput
            flex={1}
            label={`${text('positionGroup')} (${text('emptyTakesAway')})`}
            data={valuesOf('positionGroup')}
            value={groups}
            maxTags={30}
            onChange={(value) => {
              setGroups(value);
              setting('positionGroups');
            }}
          />,
        )}
        {line(
          'source',
          text('source'),
          <TextInput
            flex={1}
            label={text('source')}
            value={source}
            maxLength={300}
            onChange={(event) => {
              setSource(event.currentTarget.value);
              setting('source');
            }}
          />,
        )}
        {line(
          'enemyGroup',
          text('enemyGroup'),
          <Autocomplete
            flex={1}
            label={`${text('enemyGroup')} (${text('emptyTakesAway')})`}
            data={valuesOf('enemyGroup')}
            value={enemy}
            maxLength={100}
            onChange={(value) => {
              setEnemy(value);
              setting('enemyGroup');
            }}
          />,
        )}
        <Checkbox
          label={text('sendAfter')}
          checked={send}
          onChange={(event) => setSend(event.currentTarget.checked)}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={props.onClose}>
            {words('cancel')}
          </Button>
          <Button loading={props.busy} disabled={lacks} onClick={() => props.onApply(change, send)}>
            {text('apply')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
