import { Anchor, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { paths } from '../../ui/staff/paths.ts';

/** The head of a page about a session: the way back, the title, which exam and session. */
export function SessionHead(props: {
  readonly back: string;
  readonly title: string;
  /** Absent until it is known. */
  readonly session: { readonly examName: string; readonly sessionName: string } | undefined;
}) {
  const { back, title, session } = props;
  return (
    <div>
      <Anchor component={Link} to={paths.rooms} size="sm">
        {back}
      </Anchor>
      <Title order={1} size="h2">
        {title}
      </Title>
      {session && (
        <Text c="dark.4">
          {session.examName} · {session.sessionName}
        </Text>
      )}
    </div>
  );
}
