import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useText } from '../platform/i18n/use-text.ts';
import { PageHeading } from '../ui/staff/page-heading.tsx';
import { paths } from '../ui/staff/paths.ts';
import { shellMessages } from './shell-messages.ts';

export function NoSuchPage() {
  const text = useText(shellMessages);
  return (
    <>
      <PageHeading title={text('notFound')} />
      <Text>{text('notFoundText')}</Text>
      <Anchor component={Link} to={paths.home}>
        {text('toHome')}
      </Anchor>
    </>
  );
}
