import { Anchor, Stack, Title } from '@mantine/core';
import { Link } from 'react-router';
import type { Organisation } from '../../../shared/organisation/organisation.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { Asked } from '../../ui/staff/asked.tsx';
import { DataTable } from '../../ui/staff/data-table.tsx';
import { paths } from '../../ui/staff/paths.ts';
import { useMay } from '../organisation/organisation-queries.ts';
import { bankMessages } from './bank-messages.ts';
import { type BankSummary, useBanks } from './bank-queries.ts';
import { CreateBank } from './create-bank.tsx';

/** The banks of one organisation and, for authors, a line to create another. */
export function OrganisationBanks({ organisation }: { readonly organisation: Organisation }) {
  const text = useText(bankMessages);
  const language = useLanguage();
  const format = useFormat();
  const may = useMay();
  const { organisationId } = organisation;
  const banks = useBanks(organisationId);
  return (
    <Stack gap="sm" component="section">
      <Title order={2}>{inLanguage(organisation.name, language)}</Title>
      {may('bank.write', { organisationId }) && <CreateBank organisationId={organisationId} />}
      <Asked query={banks}>
        {({ banks: rows }) => (
          <DataTable<BankSummary>
            caption={`${text('title')}, ${inLanguage(organisation.name, language)}`}
            rows={rows}
            rowKey={(bank) => bank.bankId}
            empty={text('none')}
            columns={[
              {
                key: 'name',
                title: text('name'),
                sortBy: (bank) => bank.name,
                cell: (bank) => (
                  <Anchor component={Link} to={paths.bank(bank.bankId)} fw={600}>
                    {bank.name}
                  </Anchor>
                ),
              },
              {
                key: 'approved',
                title: text('approved'),
                numeric: true,
                sortBy: (bank) => bank.approved,
                cell: (bank) => format.number(bank.approved),
              },
              {
                key: 'awaiting',
                title: text('awaiting'),
                numeric: true,
                sortBy: (bank) => bank.awaitingReview,
                cell: (bank) => format.number(bank.awaitingReview),
              },
            ]}
          />
        )}
      </Asked>
    </Stack>
  );
}
