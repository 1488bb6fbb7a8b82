import { Alert, Text } from '@mantine/core';
import type { EarlierSanction } from '../../../../shared/proctoring/incident-contract.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { incidentMessages } from './incident-messages.ts';

/** What a candidate was sanctioned for before, in any session of the exam; nothing where there is none. */
export function EarlierSanctions({ earlier }: { readonly earlier: readonly EarlierSanction[] }) {
  const text = useText(incidentMessages);
  const standing = earlier.filter(({ status }) => status !== 'withdrawn');
  if (standing.length === 0) return null;
  return (
    <Alert color="yellow" variant="light" p="xs" c="dark.9" title={text('earlierTitle')}>
      {standing.map(({ number, sanction, sessionName, status }) => (
        <Text size="sm" key={`${sessionName} ${number}`}>
          {text('earlierLine', { sanction: text(sanction), number, session: sessionName })}
          {status === 'recorded' && ` (${text('notDecidedYet')})`}
        </Text>
      ))}
    </Alert>
  );
}
