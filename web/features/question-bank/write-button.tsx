import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useText } from '../../platform/i18n/use-text.ts';
import { Icon } from '../../ui/staff/icon.tsx';
import { paths } from '../../ui/staff/paths.ts';
import { useMay } from '../organisation/organisation-queries.ts';
import type { OpenBank } from './bank-queries.ts';
import { listMessages } from './list/list-messages.ts';

/** The way to write a question, for who may. */
export function WriteButton({ bank }: { readonly bank: OpenBank }) {
  const text = useText(listMessages);
  if (!useMay()('bank.write', bank)) return null;
  return (
    <Button component={Link} to={paths.newItem(bank.bankId)} leftSection={<Icon name="plus" />}>
      {text('write')}
    </Button>
  );
}
