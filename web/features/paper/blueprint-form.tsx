import { Alert, Grid, SegmentedControl, Select, Stack } from '@mantine/core';
import { useState } from 'react';
import type { Exam } from '../../../shared/exam/exam.ts';
import type { Blueprint } from '../../../shared/paper/blueprint.ts';
import { cellName } from '../../../shared/paper/cell-of.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import type { ComputerPart } from '../exam/computer-parts.ts';
import { BlueprintVerdict } from './blueprint-verdict.tsx';
import type { Cell } from './cell.ts';
import { CellInput } from './cell-input.tsx';
import { CellMatrix } from './cell-matrix.tsx';
import { distributeEvenly } from './distribute-evenly.ts';
import { DrawLimits } from './draw-limits.tsx';
import { groupsOf } from './groups-of.ts';
import { MakeUpChart } from './make-up-chart.tsx';
import { paperMessages } from './paper-messages.ts';
import type { BankSupply } from './paper-queries.ts';
import { supplyFor } from './supply-for.ts';

const countsOf = (cells: readonly Cell[]) =>
  new Map(cells.map((cell) => [cellName(cell), cell.count]));

/** Writes a blueprint against what a bank holds, checked by the server as it is typed. */
export function BlueprintForm(props: {
  readonly exam: Exam;
  readonly part: ComputerPart;
  readonly banks: readonly BankSupply[];
  readonly use: 'official' | 'backup';
}) {
  const text = useText(paperMessages);
  const { exam, part, banks, use } = props;
  const { questionCount } = part.state;
  const saved: Blueprint | undefined =
    use === 'backup' ? part.state.backupBlueprint : part.state.blueprint;
  const [bankId, setBankId] = useState(saved?.bankId ?? banks[0]?.bankId);
  const [counts, setCounts] = useState(() => countsOf(saved?.cells ?? []));
  const [limits, setLimits] = useState({
    fixedItems: saved?.fixedItems ?? [],
    sessionsPerItem: saved?.sessionsPerItem,
  });
  const groups = groupsOf(exam, saved);
  const [group, setGroup] = useState<string>();
  const bank = banks.find((each) => each.bankId === bankId);
  const supply = supplyFor(bank?.cells ?? [], group);
  const planned: Cell[] = [undefined, ...groups].flatMap((each) =>
    supplyFor(bank?.cells ?? [], each)
      .map((cell) => ({ ...cell, count: counts.get(cellName(cell)) ?? 0 }))
      .filter((cell) => cell.count > 0),
  );
  if (banks.length === 0) {
    return (
      <Alert color="yellow" c="dark.9">
        {text('noBanks')}
      </Alert>
    );
  }
  const { fixedItems, sessionsPerItem } = limits;
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
          {groups.length > 0 && (
            <SegmentedControl
              aria-label={text('group')}
              data={[
                { value: '', label: text('forAll') },
                ...groups.map((each) => ({ value: each, label: each })),
              ]}
              value={group ?? ''}
              onChange={(value) => setGroup(value === '' ? undefined : value)}
            />
          )}
          {supply.length === 0 ? (
            <Alert color="yellow" c="dark.9">
              {text(group === undefined ? 'emptyBank' : 'emptyGroup')}
            </Alert>
          ) : (
            <CellMatrix
              caption={text('matrix')}
              cells={supply}
              counts={countsOf(planned)}
              cell={(cell) => (
                <CellInput
                  cell={cell}
                  value={counts.get(cellName(cell)) ?? 0}
                  onChange={(count) => setCounts(new Map(counts).set(cellName(cell), count))}
                />
              )}
            />
          )}
          <DrawLimits value={limits} onChange={setLimits} />
        </Stack>
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 4.5 }}>
        <Stack gap="sm">
          {bankId && (
            <BlueprintVerdict
              exam={exam}
              part={part}
              use={use}
              blueprint={{
                bankId,
                cells: planned.map(({ topic, difficulty, positionGroup, count }) => ({
                  topic,
                  difficulty,
                  count,
                  ...(positionGroup === undefined ? {} : { positionGroup }),
                })),
                ...(fixedItems.length > 0 ? { fixedItems } : {}),
                ...(sessionsPerItem === undefined ? {} : { sessionsPerItem }),
              }}
              onDistribute={() =>
                setCounts(distributeEvenly(questionCount, supplyFor(bank?.cells ?? [], undefined)))
              }
              onClear={() => setCounts(new Map())}
            />
          )}
          <MakeUpChart cells={planned} />
        </Stack>
      </Grid.Col>
    </Grid>
  );
}
