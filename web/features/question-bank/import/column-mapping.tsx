import {
  Button,
  Group,
  NumberInput,
  Paper,
  SegmentedControl,
  Select,
  Stack,
  Table,
  Text,
  Title,
} from '@mantine/core';
import { useState } from 'react';
import { columnLetter } from '../../../../shared/kernel/column-letter.ts';
import {
  keyAs as keyNames,
  type SheetField,
  type SheetMapping,
  sheetFields,
} from '../../../../shared/question-bank/sheet-mapping.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { importMessages } from './import-messages.ts';
import type { OpenReading } from './reading-queries.ts';

const isLetter = (field: SheetField) => field.length === 1;

/** The first rows of somebody's spreadsheet, and above each column what it is. */
export function ColumnMapping(props: {
  readonly sheet: NonNullable<OpenReading['sheet']>;
  readonly busy: boolean;
  readonly onRead: (mapping: SheetMapping) => void;
}) {
  const text = useText(importMessages);
  const { rows, guess } = props.sheet;
  const [mapping, setMapping] = useState<SheetMapping>(guess);
  const { columns, headingRow, keyAs } = mapping;
  const ready =
    columns.stem !== undefined &&
    columns.key !== undefined &&
    (columns.kind !== undefined || (columns.A !== undefined && columns.B !== undefined));
  const names = sheetFields.map((field) => ({
    value: field,
    label: isLetter(field) ? text('option', { letter: field }) : text(field as 'stem'),
  }));
  const fieldAt = (column: number) => sheetFields.find((field) => columns[field] === column);
  const choose = (column: number, field: SheetField | null) => {
    const rest = Object.fromEntries(
      Object.entries(columns).filter(([name, at]) => at !== column && name !== field),
    ) as SheetMapping['columns'];
    setMapping({ ...mapping, columns: field ? { ...rest, [field]: column } : rest });
  };
  const width = rows[0]?.length ?? 0;
  return (
    <Paper className="card" p="md" component="section">
      <Stack gap="sm">
        <Title order={2}>{text('columns')}</Title>
        <Text size="sm">{text('columnsHint')}</Text>
        {/* The box scrolls, so the keyboard must be able to reach it. */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is focusable */}
        <section className="sheet card" tabIndex={0} aria-label={text('columns')}>
          <Table fz="sm">
            <Table.Thead>
              <Table.Tr>
                {Array.from({ length: width }, (_, column) => (
                  <Table.Th key={columnLetter(column)} scope="col" miw={150}>
                    <Select
                      label={text('columnIs', { letter: columnLetter(column) })}
                      placeholder={text('unused')}
                      clearable
                      data={names}
                      value={fieldAt(column) ?? null}
                      onChange={(field) => choose(column, field as SheetField | null)}
                    />
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((cells, row) => (
                // Rows of a sheet have nothing but their place.
                // biome-ignore lint/suspicious/noArrayIndexKey: see above
                <Table.Tr key={row} fw={row + 1 === headingRow ? 700 : 400}>
                  {cells.map((cell, column) => (
                    <Table.Td key={columnLetter(column)}>{cell}</Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </section>
        <Group align="flex-end">
          <NumberInput
            label={text('headingRow')}
            min={0}
            max={1000}
            w={200}
            value={headingRow}
            onChange={(value) => setMapping({ ...mapping, headingRow: Number(value) || 0 })}
          />
          <div>
            <Text size="sm" fw={500} id="key-as">
              {text('keyAs')}
            </Text>
            <SegmentedControl
              aria-labelledby="key-as"
              value={keyAs}
              data={keyNames.options.map((value) => ({ value, label: text(value) }))}
              onChange={(value) => setMapping({ ...mapping, keyAs: keyNames.parse(value) })}
            />
          </div>
          <Button disabled={!ready} loading={props.busy} onClick={() => props.onRead(mapping)}>
            {text('readAgain')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
