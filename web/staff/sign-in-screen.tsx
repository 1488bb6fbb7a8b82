import { Alert, Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { LanguageSwitch } from '../platform/i18n/language-switch.tsx';
import { useText } from '../platform/i18n/use-text.ts';
import { Brand } from './brand.tsx';
import { shellMessages } from './shell-messages.ts';

/** The door of the staff area. */
export function SignInScreen(props: {
  readonly failed: boolean;
  readonly opening: boolean;
  readonly onSignIn: () => void;
}) {
  const text = useText(shellMessages);
  return (
    <div className="door">
      <header className="door-side">
        <Brand />
      </header>
      <main className="door-main">
        <Stack gap="md" maw={420}>
          <Title order={1}>{text('staffTitle')}</Title>
          <Text>{text('staffIntro')}</Text>
          {props.failed && (
            <Alert role="alert" color="red" c="dark.9">
              {text('noSettings')}
            </Alert>
          )}
          <Button
            size="md"
            loading={props.opening}
            disabled={props.failed}
            onClick={props.onSignIn}
          >
            {text('signIn')}
          </Button>
          <Group justify="space-between">
            <Group gap="md">
              <Anchor href="/thi" size="sm">
                {text('candidateDoor')}
              </Anchor>
              <Anchor href="/" size="sm">
                {text('publicDoor')}
              </Anchor>
            </Group>
            <LanguageSwitch className="plain-button" />
          </Group>
        </Stack>
      </main>
    </div>
  );
}
