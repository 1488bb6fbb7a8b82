import { Alert, Grid, Stack, Text, Title } from '@mantine/core';
import { cellName } from '../../../shared/paper/cell-of.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useMay } from '../organisation/organisation-queries.ts';

import { CellMatrix } from '../paper/cell-matrix.tsx';
import { BankFrame } from './bank-frame.tsx';
import { BankImports } from './bank-imports.tsx';
import { bankMessages } from './bank-messages.ts';
import type { OpenBank } from './bank-queries.ts';
import { ExportBank } from './import/export-bank.tsx';
import { ItemImport } from './item-import.tsx';
import { WriteButton } from './write-button.tsx';

/** One bank: what it holds and its imports; its questions are a page of their own. */
export function BankPage() {
  const may = useMay();
  return (
    <BankFrame
      actions={(bank) => (
        <>
          {may('item.read', bank) && <ExportBank bankId={bank.bankId} sequence={bank.sequence} />}
          <WriteButton bank={bank} />
        </>
      )}
    >
      {(bank) => <Bank bank={bank} />}
    </BankFrame>
  );
}

function Bank({ bank }: { readonly bank: OpenBank }) {
  const text = useText(bankMessages);
  const may = useMay();
  const counts = new Map(bank.cells.map((cell) => [cellName(cell), cell.count]));
  return (
    <Stack gap="md">
      <Grid gap="md">
        <Grid.Col span={{ base: 12, md: 6 }}>
          <Stack gap="xs">
            <Title order={2}>{text('matrix')}</Title>
            {bank.cells.length === 0 ? (
              <Text c="dimmed">{text('noApproved')}</Text>
            ) : (
              <CellMatrix
                caption={text('matrix')}
                cells={bank.cells}
                counts={counts}
                cell={(cell) => cell.count}
              />
            )}
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 6 }}>
          <Stack gap="md">
            {may('bank.write', bank) && <ItemImport bankId={bank.bankId} />}
            <BankImports bank={bank} />
          </Stack>
        </Grid.Col>
      </Grid>
      {!may('item.read', bank) && (
        <Alert color="blue" c="dark.9">
          {text('keysHidden')}
        </Alert>
      )}
    </Stack>
  );
}
