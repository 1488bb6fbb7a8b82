import { Alert, Grid, NumberInput, Select, Stack } from '@mantine/core';
import { useState } from 'react';
import type { Exam } from '../../../shared/exam/exam.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import type { ComputerPart } from '../exam/computer-parts.ts';
import { BlueprintVerdict } from './blueprint-verdict.tsx';
import { type Cell, cellKey } from './cell-key.ts';
import { CellMatrix } from './cell-matrix.tsx';
import { distributeEvenly } from './distribute-evenly.ts';
import { MakeUpChart } from './make-up-chart.tsx';
import { paperMessages } from './paper-messages.ts';
import type { BankSupply } from './paper-queries.ts';

const countsOf = (cells: readonly Cell[]) =>
  new Map(cells.map((cell) => [cellKey(cell), cell.count]));

/** Writes a blueprint against what a bank holds, checked by the server as it is typed. */
export function BlueprintForm(props: {
  readonly exam: Exam;
  readonly part: ComputerPart;
  readonly banks: readonly BankSupply[];
}) {
  const text = useText(paperMessages);
  const { exam, part, banks } = props;
  const { blueprint: saved, questionCount } = part.state;
  const [bankId, setBankId] = useState(saved?.bankId ?? banks[0]?.bankId);
  const [counts, setCounts] = useState(() => countsOf(saved?.cells ?? []));
  const bank = banks.find((each) => each.bankId === bankId);
  const supply = bank?.cells ?? [];
  const planned: Cell[] = supply
    .map((cell) => ({ ...cell, count: counts.get(cellKey(cell)) ?? 0 }))
    .filter((cell) => cell.count > 0);
  if (banks.length === 0) {
    return (
      <Alert color="yellow" c="dark.9">
        {text('noBanks')}
      </Alert>
    );
  }
  return (
    <Grid gap="md">
      <Grid.Col span={{ base: 12, md: 7.5 }}>
        <Stack gap="sm">
          <Select
            label={text('bank')}
            allowDeselect={false}
            data={banks.map((each) => ({
              value: each.bankId,
              label: text('bankOption', { name: each.name, count: each.approved }),
            }))}
            value={bankId ?? null}
            onChange={(value) => {
              setBankId(value ?? undefined);
              setCounts(value === saved?.bankId ? countsOf(saved?.cells ?? []) : new Map());
            }}
          />
          {supply.length === 0 ? (
            <Alert color="yellow" c="dark.9">
              {text('emptyBank')}
            </Alert>
          ) : (
            <CellMatrix
              caption={text('matrix')}
              cells={supply}
              counts={countsOf(planned)}
              cell={(cell) => (
                <CellInput
                  cell={cell}
                  value={counts.get(cellKey(cell)) ?? 0}
                  onChange={(count) => setCounts(new Map(counts).set(cellKey(cell), count))}
                />
              )}
            />
          )}
        </Stack>
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 4.5 }}>
        <Stack gap="sm">
          {bankId && supply.length > 0 && (
            <BlueprintVerdict
              exam={exam}
              part={part}
              blueprint={{ bankId, cells: planned }}
              onDistribute={() => setCounts(distributeEvenly(questionCount, supply))}
              onClear={() => setCounts(new Map())}
            />
          )}
          <MakeUpChart cells={planned} />
        </Stack>
      </Grid.Col>
    </Grid>
  );
}

function CellInput(props: {
  readonly cell: Cell;
  readonly value: number;
  readonly onChange: (count: number) => void;
}) {
  const text = useText(paperMessages);
  const { cell, value } = props;
  return (
    <NumberInput
      size="xs"
      styles={{ root: { display: 'inline-flex', alignItems: 'center', gap: 6 } }}
      aria-label={text('cell', {
        topic: cell.topic,
        difficulty: text(cell.difficulty).toLowerCase(),
        available: cell.count,
      })}
      value={value}
      min={0}
      max={500}
      clampBehavior="strict"
      error={value > cell.count}
      inputWrapperOrder={['input']}
      inputContainer={(input) => (
        <>
          {input}
          <span className="supply">{text('available', { count: cell.count })}</span>
        </>
      )}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(count) => props.onChange(typeof count === 'number' ? count : 0)}
    />
  );
}
