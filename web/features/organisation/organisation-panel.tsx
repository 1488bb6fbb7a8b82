import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { Organisation } from '../../../shared/organisation/organisation.ts';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { Asked } from '../../ui/staff/asked.tsx';
import { Icon } from '../../ui/staff/icon.tsx';
import { AddOrganisation } from './add-organisation.tsx';
import { AppointPerson } from './appoint-person.tsx';
import { AppointmentsTable } from './appointments-table.tsx';
import { organisationMessages } from './organisation-messages.ts';
import { useAppointments, useMay } from './organisation-queries.ts';

/** One organisation: what may be added below it and who is appointed in it. */
export function OrganisationPanel({ organisation }: { readonly organisation: Organisation }) {
  const text = useText(organisationMessages);
  const language = useLanguage();
  const may = useMay();
  const [open, setOpen] = useState<'add' | 'appoint'>();
  const { organisationId } = organisation;
  const appoints = may('staff.appoint', { organisationId });
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <div>
          <Title order={2}>{inLanguage(organisation.name, language)}</Title>
          <Text size="sm" c="dimmed">
            {text(organisation.kind)}
          </Text>
        </div>
        <Group gap="xs">
          {may('organisation.manage', { organisationId }) && (
            <Button
              variant="default"
              leftSection={<Icon name="plus" />}
              onClick={() => setOpen('add')}
            >
              {text('addChild')}
            </Button>
          )}
          {appoints && (
            <Button leftSection={<Icon name="people" />} onClick={() => setOpen('appoint')}>
              {text('appoint')}
            </Button>
          )}
        </Group>
      </Group>
      {appoints && <Appointments organisationId={organisationId} />}
      <AddOrganisation
        parentId={organisationId}
        opened={open === 'add'}
        onClose={() => setOpen(undefined)}
      />
      <AppointPerson
        organisationId={organisationId}
        opened={open === 'appoint'}
        onClose={() => setOpen(undefined)}
      />
    </Stack>
  );
}

function Appointments({ organisationId }: { readonly organisationId: string }) {
  const text = useText(organisationMessages);
  const appointments = useAppointments(organisationId);
  return (
    <Asked query={appointments}>
      {({ appointments: held }) => (
        <Stack gap="xs">
          <Title order={3}>{text('appointments', { count: held.length })}</Title>
          <AppointmentsTable organisationId={organisationId} appointments={held} />
          <Text size="sm" c="dimmed">
            {text('fourEyes')}
          </Text>
        </Stack>
      )}
    </Asked>
  );
}
