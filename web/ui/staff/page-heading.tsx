import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { Link } from 'react-router';
import { Icon } from './icon.tsx';

/** The heading of a page: the way back, the title (also the window's), facts and actions. */
export function PageHeading(props: {
  readonly title: string;
  readonly back?: { readonly to: string; readonly label: string } | undefined;
  readonly facts?: ReactNode;
  readonly actions?: ReactNode;
}) {
  useEffect(() => {
    document.title = `${props.title} – Trường Thi`;
  }, [props.title]);
  const { back, title, facts } = props;
  const actions = props.actions && (
    <Group gap="xs" wrap="nowrap" style={{ flex: 'none' }}>
      {props.actions}
    </Group>
  );
  return (
    <Stack gap={2} mb="sm">
      {back && (
        <Anchor component={Link} to={back.to} size="sm">
          <Group gap={2} component="span">
            <Icon name="back" size={14} />
            {back.label}
          </Group>
        </Anchor>
      )}
      <Group justify="space-between" wrap="nowrap">
        <Title order={1} lineClamp={2}>
          {title}
        </Title>
        {!facts && actions}
      </Group>
      {facts && (
        <Group justify="space-between" align="flex-end" wrap="nowrap">
          <Text component="div" size="sm" c="dimmed" miw={0}>
            {facts}
          </Text>
          {actions}
        </Group>
      )}
    </Stack>
  );
}
