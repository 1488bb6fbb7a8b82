import { Button, Stack, Text, Title, Tooltip } from '@mantine/core';
import { useState } from 'react';
import { bankContract } from '../../../shared/question-bank/bank-contract.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { AskFirst } from '../../ui/staff/ask-first.tsx';
import { DataTable } from '../../ui/staff/data-table.tsx';
import { notify } from '../../ui/staff/notices.ts';
import { RefusalNotice } from '../../ui/staff/refusal-notice.tsx';
import { useMay, useMe } from '../organisation/organisation-queries.ts';
import { bankMessages } from './bank-messages.ts';
import { type OpenBank, useBankChange } from './bank-queries.ts';

type Import = OpenBank['imports'][number];

/** The imports with who brought and who approved each; nobody approves their own. */
export function BankImports({ bank }: { readonly bank: OpenBank }) {
  const text = useText(bankMessages);
  const format = useFormat();
  const may = useMay();
  const { data: me } = useMe();
  const { bankId } = bank;
  const [asked, setAsked] = useState<Import>();
  const approve = useBankChange((api, { items }: Import) =>
    api.call(bankContract.approve, { params: { bankId }, body: { itemsSha256: items.sha256 } }),
  );
  const mayReview = may('bank.review', bank);
  const approval = (each: Import) => {
    if (each.approvedBy !== undefined)
      return `${each.approvedBy}${each.approvedAt === undefined ? '' : `, ${format.dateTime(each.approvedAt)}`}`;
    if (each.waiting === 0) return text('reviewedSingly');
    if (!mayReview) return text('stateWaiting');
    if (each.importedBy === me?.subject) {
      return (
        <Tooltip label={text('ownImport')}>
          {/* Disabled in words, not in the browser's sense, so that the reason can be reached by keyboard. */}
          <Button
            size="compact-sm"
            variant="default"
            aria-disabled="true"
            aria-label={`${text('approveOf', { file: each.fileName })}. ${text('ownImport')}`}
            style={{ color: '#5b6570', cursor: 'not-allowed' }}
          >
            {text('approve')}
          </Button>
        </Tooltip>
      );
    }
    return (
      <Button
        size="compact-sm"
        aria-label={text('approveOf', { file: each.fileName })}
        onClick={() => setAsked(each)}
      >
        {text('approve')}
      </Button>
    );
  };
  return (
    <Stack gap="xs">
      <Title order={2}>{text('imports')}</Title>
      <RefusalNotice error={approve.error} />
      <DataTable<Import>
        caption={text('imports')}
        rows={bank.imports}
        rowKey={(each) => `${each.items.sha256}|${each.importedAt}`}
        empty={text('noImports')}
        columns={[
          {
            key: 'file',
            title: text('fileName'),
            sortBy: (each) => each.fileName,
            cell: (each) => (
              <>
                {each.fileName}
                <Text size="xs" c="dimmed" title={each.items.sha256} className="code">
                  {each.items.sha256.slice(0, 12)}…
                </Text>
              </>
            ),
          },
          {
            key: 'count',
            title: text('count'),
            numeric: true,
            sortBy: (each) => each.items.count,
            cell: (each) => format.number(each.items.count),
          },
          {
            key: 'by',
            title: text('importedBy'),
            sortBy: (each) => each.importedAt,
            cell: (each) => `${each.importedBy}, ${format.dateTime(each.importedAt)}`,
          },
          { key: 'approval', title: text('approvedBy'), cell: approval },
        ]}
      />
      <AskFirst
        opened={asked !== undefined}
        title={text('approveTitle', { count: asked?.waiting ?? 0 })}
        confirm={text('approve')}
        busy={approve.isPending}
        onClose={() => setAsked(undefined)}
        onConfirm={() =>
          asked &&
          approve.mutate(asked, {
            onSuccess: () => notify(text('approvedNow', { file: asked.fileName })),
            onSettled: () => setAsked(undefined),
          })
        }
      >
        <Text size="sm">{text('approveText', { file: asked?.fileName ?? '' })}</Text>
      </AskFirst>
    </Stack>
  );
}
