import { Button, Group, Stack, Title } from '@mantine/core';
import { Link } from 'react-router';
import { useText } from '../../platform/i18n/use-text.ts';
import { Asked } from '../../ui/staff/asked.tsx';
import { Icon } from '../../ui/staff/icon.tsx';
import { PageHeading } from '../../ui/staff/page-heading.tsx';
import { paths } from '../../ui/staff/paths.ts';
import { useMe } from '../organisation/organisation-queries.ts';
import { examMessages } from './exam-messages.ts';
import { useExamList } from './exam-queries.ts';
import { ExamsTable } from './exams-table.tsx';
import { HeldRoles } from './held-roles.tsx';
import { useCreatingOrganisations } from './use-creating-organisations.ts';

/** Who is signed in as what, and the exams they may read. */
export function HomePage() {
  const text = useText(examMessages);
  const me = useMe();
  const exams = useExamList();
  const mayCreate = useCreatingOrganisations().length > 0;
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-start">
        <div>
          <PageHeading title={text('hello', { name: me.data?.fullName ?? '' })} />
          {me.data && <HeldRoles me={me.data} />}
        </div>
        {mayCreate && (
          <Button component={Link} to={paths.newExam} leftSection={<Icon name="plus" />}>
            {text('newExam')}
          </Button>
        )}
      </Group>
      <Title order={2}>{text('exams')}</Title>
      <Asked query={exams}>{({ exams: all }) => <ExamsTable exams={all} />}</Asked>
    </Stack>
  );
}
