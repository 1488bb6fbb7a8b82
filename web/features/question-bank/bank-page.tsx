import { Alert, Grid, Stack, Text, Title } from '@mantine/core';
import { useParams } from 'react-router';
import { useText } from '../../platform/i18n/use-text.ts';
import { Asked } from '../../ui/staff/asked.tsx';
import { PageHeading } from '../../ui/staff/page-heading.tsx';
import { paths } from '../../ui/staff/paths.ts';
import { useMay } from '../organisation/organisation-queries.ts';
import { cellKey } from '../paper/cell-key.ts';
import { CellMatrix } from '../paper/cell-matrix.tsx';
import { BankImports } from './bank-imports.tsx';
import { bankMessages } from './bank-messages.ts';
import { type OpenBank, useBank } from './bank-queries.ts';
import { ExportBank } from './import/export-bank.tsx';
import { ItemImport } from './item-import.tsx';
import { ItemList } from './item-list.tsx';

/** One bank: what it holds, its imports, and for authors and reviewers the questions. */
export function BankPage() {
  const { bankId = '' } = useParams();
  const text = useText(bankMessages);
  const bank = useBank(bankId);
  return (
    <Asked query={bank} failedTitle={text('title')}>
      {(value) => <Bank bank={value} />}
    </Asked>
  );
}

function Bank({ bank }: { readonly bank: OpenBank }) {
  const text = useText(bankMessages);
  const may = useMay();
  const counts = new Map(bank.cells.map((cell) => [cellKey(cell), cell.count]));
  return (
    <>
      <PageHeading
        title={bank.name}
        back={{ to: paths.banks, label: text('title') }}
        actions={
          may('item.read', bank) && <ExportBank bankId={bank.bankId} sequence={bank.sequence} />
        }
      />
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
        {may('item.read', bank) ? (
          <ItemList bank={bank} />
        ) : (
          <Alert color="blue" c="dark.9">
            {text('keysHidden')}
          </Alert>
        )}
      </Stack>
    </>
  );
}
