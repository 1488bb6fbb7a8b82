import { Stack, Text } from '@mantine/core';
import { useText } from '../../platform/i18n/use-text.ts';
import { PageHeading } from '../../ui/staff/page-heading.tsx';
import { useMay, useMe } from '../organisation/organisation-queries.ts';
import { bankMessages } from './bank-messages.ts';
import { OrganisationBanks } from './organisation-banks.tsx';

/** The banks of every organisation in which the person may see some. */
export function BanksPage() {
  const text = useText(bankMessages);
  const { data: me } = useMe();
  const may = useMay();
  const places = (me?.organisations ?? []).filter(({ organisationId }) =>
    may('bank.read', { organisationId }),
  );
  return (
    <>
      <PageHeading title={text('title')} />
      <Stack gap="lg">
        {places.length === 0 && <Text c="dimmed">{text('noPlace')}</Text>}
        {places.map((organisation) => (
          <OrganisationBanks key={organisation.organisationId} organisation={organisation} />
        ))}
      </Stack>
    </>
  );
}
