import './organisation.css';
import { Grid, Paper, Text, Title } from '@mantine/core';
import { useParams } from 'react-router';
import { useText } from '../../platform/i18n/use-text.ts';
import { Asked } from '../../ui/staff/asked.tsx';
import { PageHeading } from '../../ui/staff/page-heading.tsx';
import { organisationMessages } from './organisation-messages.ts';
import { OrganisationPanel } from './organisation-panel.tsx';
import { useOrganisations } from './organisation-queries.ts';
import { OrganisationTree } from './organisation-tree.tsx';
import { treeOf } from './tree-of.ts';

/** The tree of organisations beside the chosen one's appointments. */
export function OrganisationsPage() {
  const text = useText(organisationMessages);
  const { organisationId } = useParams();
  const organisations = useOrganisations();
  return (
    <>
      <PageHeading title={text('title')} />
      <Asked query={organisations}>
        {({ organisations: all }) => {
          const trees = treeOf(all);
          const chosenId = organisationId ?? trees[0]?.organisation.organisationId;
          const chosen = all.find((each) => each.organisationId === chosenId);
          return (
            <Grid gap="md">
              <Grid.Col span={{ base: 12, md: 4, lg: 3.5 }}>
                <Paper component="nav" className="card" p="sm" aria-label={text('tree')}>
                  <Title order={2} size="h3" mb="xs">
                    {text('tree')}
                  </Title>
                  <OrganisationTree branches={trees} />
                </Paper>
              </Grid.Col>
              <Grid.Col span={{ base: 12, md: 8, lg: 8.5 }}>
                {chosen ? (
                  <OrganisationPanel key={chosen.organisationId} organisation={chosen} />
                ) : (
                  <Text c="dimmed">{text('chooseOne')}</Text>
                )}
              </Grid.Col>
            </Grid>
          );
        }}
      </Asked>
    </>
  );
}
