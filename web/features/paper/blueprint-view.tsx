import { Alert, Stack, Text } from '@mantine/core';
import type { Blueprint } from '../../../shared/paper/blueprint.ts';
import { cellName } from '../../../shared/paper/cell-of.ts';
import { useText } from '../../platform/i18n/use-text.ts';

import { CellMatrix } from './cell-matrix.tsx';
import { MakeUpChart } from './make-up-chart.tsx';
import { paperMessages } from './paper-messages.ts';

/** A saved blueprint for reading, and why it cannot be changed. */
export function BlueprintView(props: {
  readonly blueprint: Blueprint | undefined;
  readonly why: string;
}) {
  const text = useText(paperMessages);
  const cells = props.blueprint?.cells ?? [];
  const counts = new Map(cells.map((cell) => [cellName(cell), cell.count]));
  return (
    <Stack gap="sm">
      <Alert color="blue" c="dark.9">
        {props.why}
      </Alert>
      {cells.length === 0 ? (
        <Text c="dimmed">{text('noBlueprint')}</Text>
      ) : (
        <>
          {[...new Set(cells.map(({ positionGroup }) => positionGroup))].map((group) => (
            <Stack key={group ?? ''} gap={4}>
              {group !== undefined && (
                <Text fw={600}>
                  {text('group')}: {group}
                </Text>
              )}
              <CellMatrix
                caption={text('matrix')}
                cells={cells.filter(({ positionGroup }) => positionGroup === group)}
                cell={(cell) => counts.get(cellName(cell)) ?? 0}
                counts={counts}
              />
            </Stack>
          ))}
          <MakeUpChart cells={cells} />
        </>
      )}
    </Stack>
  );
}
