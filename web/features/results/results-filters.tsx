import { Group, NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import type { Position } from '../../../shared/exam/position.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { messages } from './messages.ts';

export interface ResultFilter {
  readonly search: string;
  readonly positionId?: string;
  readonly show: 'all' | 'qualified' | 'selected';
}

/** Narrows the list by words, position and outcome. */
export function ResultsFilters(props: {
  readonly filter: ResultFilter;
  readonly positions: readonly Position[];
  readonly ranks: boolean;
  readonly onChange: (filter: ResultFilter) => void;
}) {
  const text = useText(messages);
  const { filter, positions, ranks, onChange } = props;
  const shows = [
    { value: 'all', label: text('showAll') },
    { value: 'qualified', label: text('showQualified') },
    ...(ranks ? [{ value: 'selected', label: text('showSelected') }] : []),
  ];
  return (
    <Group gap="xs" mb="xs">
      <TextInput
        type="search"
        size="xs"
        w={240}
        aria-label={text('search')}
        placeholder={text('search')}
        maxLength={100}
        value={filter.search}
        onChange={(event) => onChange({ ...filter, search: event.currentTarget.value })}
      />
      <NativeSelect
        size="xs"
        w={260}
        aria-label={text('position')}
        value={filter.positionId ?? ''}
        data={[
          { value: '', label: text('allPositions') },
          ...positions.map(({ positionId, code, title }) => ({
            value: positionId,
            label: `${code} – ${title}`,
          })),
        ]}
        onChange={(event) => {
          const { positionId: _, ...rest } = filter;
          const chosen = event.currentTarget.value;
          onChange(chosen ? { ...rest, positionId: chosen } : rest);
        }}
      />
      <SegmentedControl
        size="xs"
        aria-label={text('show')}
        data={shows}
        value={filter.show}
        onChange={(value) => onChange({ ...filter, show: value as ResultFilter['show'] })}
      />
    </Group>
  );
}
