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
  return (
    <Group justify="space-between" align="flex-end" wrap="nowrap" mb="sm">
      <Stack gap={2} miw={0}>
        {props.back && (
          <Anchor component={Link} to={props.back.to} size="sm">
            <Group gap={2} component="span">
              <Icon name="back" size={14} />
              {props.back.label}
            </Group>
          </Anchor>
        )}
        <Title order={1} lineClamp={2}>
          {props.title}
        </Title>
        {props.facts && (
          <Text component="div" size="sm" c="dimmed">
            {props.facts}
          </Text>
        )}
      </Stack>
      {props.actions && (
        <Group gap="xs" wrap="nowrap" style={{ flex: 'none' }}>
          {props.actions}
        </Group>
      )}
    </Group>
  );
}
