import './list.css';
import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { mostAtOnce } from '../../../../shared/question-bank/bulk-change.ts';
import { useFormat } from '../../../platform/i18n/format.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { Asked } from '../../../ui/staff/asked.tsx';
import { Icon } from '../../../ui/staff/icon.tsx';
import { BankFrame } from '../bank-frame.tsx';
import type { OpenBank } from '../bank-queries.ts';
import { WriteButton } from '../write-button.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { BulkReportView } from './bulk-report-view.tsx';
import { FilterSide } from './filter-side.tsx';
import { ItemGrid } from './item-grid.tsx';
import { listMessages } from './list-messages.ts';
import { type ListOrder, listOrders, readListQuery, withField } from './list-query.ts';
import { chosenOf, nothingChosen, withAll } from './selection.ts';
import { useBulk } from './use-bulk.ts';
import { useFoundItems } from './use-found-items.ts';

/** The questions of a bank: searched, narrowed, sorted, opened, and changed many at once. */
export function ItemsPage() {
  return (
    <BankFrame actions={(bank) => <WriteButton bank={bank} />}>
      {(bank) => <Items bank={bank} />}
    </BankFrame>
  );
}

function Items({ bank }: { readonly bank: OpenBank }) {
  const text = useText(listMessages);
  const format = useFormat();
  const [address, setAddress] = useSearchParams();
  const { filter, order } = readListQuery(address);
  const [typed, setTyped] = useState(filter.search ?? '');
  const [search] = useDebouncedValue(typed, 200);
  const [selection, setSelection] = useState(nothingChosen);
  const bulk = useBulk(bank);
  const field = useRef<HTMLInputElement>(null);
  const narrowed = { ...filter };
  if (search === '') delete narrowed.search;
  else narrowed.search = search;
  const found = useFoundItems(bank, narrowed, order);
  const total = found.first.data?.total ?? 0;

  // The address keeps what was searched for, so that going back finds it again.
  useEffect(() => {
    setAddress((now) => withField(now, 'search', search), { replace: true });
  }, [search, setAddress]);
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const target = event.target instanceof Element ? event.target : undefined;
      if (event.key !== '/' || target?.closest('input, textarea, [role="dialog"]')) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const selectAll = () =>
    void found
      .fetchRows(0, Math.min(total, mostAtOnce) - 1)
      .then((rows) => setSelection(withAll(nothingChosen, rows.map(chosenOf))));
  return (
    <div className="items-layout">
      <FilterSide
        bank={bank}
        filter={narrowed}
        onFilter={(name, value) => setAddress((now) => withField(now, name, value))}
        onClear={() => setAddress(new URLSearchParams(search === '' ? {} : { search }))}
      />
      <Stack gap="xs" component="section" miw={0} aria-label={text('questions')}>
        <Group gap="sm" align="flex-end" wrap="nowrap">
          <TextInput
            ref={field}
            flex={1}
            type="search"
            label={text('search')}
            placeholder={text('searchHint')}
            leftSection={<Icon name="search" size={16} />}
            value={typed}
            maxLength={100}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Select
            w={210}
            label={text('sort')}
            allowDeselect={false}
            data={Object.keys(listOrders).map((value) => ({
              value,
              label: text(value as ListOrder),
            }))}
            value={order}
            onChange={(value) => setAddress((now) => withField(now, 'order', value ?? ''))}
          />
        </Group>
        {selection.size > 0 ? (
          <BulkBar bank={bank} bulk={bulk} selection={selection} onSelection={setSelection} />
        ) : (
          <Group gap="sm" mih={28}>
            <Text size="sm" fw={600} role="status">
              {text('found', { count: format.number(total) })}
            </Text>
            {total > 0 && (
              <Button size="compact-xs" variant="default" onClick={selectAll}>
                {total > mostAtOnce
                  ? text('selectFirst', { most: format.number(mostAtOnce) })
                  : text('selectAll', { count: format.number(total) })}
              </Button>
            )}
          </Group>
        )}
        {bulk.report && <BulkReportView report={bulk.report} onClose={bulk.forget} />}
        <Asked query={found.first}>
          {() =>
            total === 0 ? (
              <Text c="dimmed">{text(Object.keys(narrowed).length > 0 ? 'none' : 'noneYet')}</Text>
            ) : (
              <ItemGrid
                bankId={bank.bankId}
                found={found}
                total={total}
                selection={selection}
                onSelection={setSelection}
                onSelectAll={selectAll}
              />
            )
          }
        </Asked>
        <Text size="xs" c="dimmed" id="item-grid-keys">
          {text('keys')}
        </Text>
      </Stack>
    </div>
  );
}
