import { Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { SebRule } from '../../../shared/lockdown/lockdown.ts';
import { quitPassword } from '../../../shared/lockdown/quit-password.ts';
import { type SebVersions, sebVersions } from '../../../shared/lockdown/seb-versions.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { lockdownMessages } from './lockdown-messages.ts';

export interface SebDraft {
  readonly quitPassword?: string | null;
  readonly versions: SebVersions;
}
const systems = ['windows', 'macos', 'ios'] as const;

/** What settings made for the exam can differ in: the password to quit, and the oldest versions. */
export function SebForm(props: {
  readonly seb: SebRule | undefined;
  readonly busy: boolean;
  readonly onSubmit: (draft: SebDraft, done: () => void) => void;
}) {
  const text = useText(lockdownMessages);
  const ours = props.seb?.ownFile === undefined ? props.seb : undefined;
  const [password, setPassword] = useState('');
  const [none, setNone] = useState(false);
  const [versions, setVersions] = useState<SebVersions>({ ...ours?.versions });
  const [tried, setTried] = useState(false);
  const typed = Object.fromEntries(
    systems.flatMap((key) => (versions[key]?.trim() ? [[key, versions[key].trim()]] : [])),
  );
  const parsed = sebVersions.safeParse(typed);
  const wrongPassword = password !== '' && !none && !quitPassword.safeParse(password).success;
  const isWrong = (key: string) => parsed.error?.issues.some((issue) => issue.path[0] === key);

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (wrongPassword || !parsed.success) return;
    const kept = password === '' ? {} : { quitPassword: password };
    props.onSubmit({ versions: parsed.data, ...(none ? { quitPassword: null } : kept) }, () => {
      setPassword('');
      setNone(false);
      setTried(false);
    });
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="xs">
        <Group align="flex-start" gap="sm">
          <TextInput
            flex="1 1 320px"
            label={text('quitPassword')}
            description={`${text('passwordHint')} ${ours?.hasQuitPassword ? text('passwordKept') : ''}`}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            descriptionProps={{ c: 'dark.4' }}
            value={password}
            disabled={none}
            autoComplete="off"
            spellCheck={false}
            maxLength={64}
            error={tried && wrongPassword && text('passwordWrong')}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          {systems.map((key) => (
            <TextInput
              key={key}
              w={150}
              label={text(key)}
              placeholder="3.8"
              value={versions[key] ?? ''}
              maxLength={11}
              error={tried && isWrong(key) && text('versionWrong')}
              onChange={(event) => {
                const { value } = event.currentTarget;
                setVersions((old) => ({ ...old, [key]: value }));
              }}
            />
          ))}
        </Group>
        {ours?.hasQuitPassword && (
          <Checkbox
            label={text('passwordNone')}
            checked={none}
            onChange={(event) => setNone(event.currentTarget.checked)}
          />
        )}
        <Group gap="sm">
          <Button type="submit" loading={props.busy}>
            {text(props.seb ? 'renew' : 'require')}
          </Button>
          {props.seb && (
            <Text size="sm" c="dark.4">
              {text('renewHint')}
            </Text>
          )}
        </Group>
      </Stack>
    </form>
  );
}
