import { Button, Group, Paper, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { bankContract } from '../../../shared/question-bank/bank-contract.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { notify } from '../../ui/staff/notices.ts';
import { RefusalNotice } from '../../ui/staff/refusal-notice.tsx';
import { bankMessages } from './bank-messages.ts';
import { useBankChange } from './bank-queries.ts';

/** One line to create a bank. */
export function CreateBank({ organisationId }: { readonly organisationId: string }) {
  const text = useText(bankMessages);
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const create = useBankChange((api, wanted: string) =>
    api.call(bankContract.create, { params: { organisationId }, body: { name: wanted } }),
  );
  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(name.trim() === '');
    if (name.trim() === '') return;
    create.mutate(name, {
      onSuccess: (bank) => {
        notify(text('created', { name: bank.name }));
        setName('');
      },
    });
  }
  return (
    <Paper component="form" className="card" p="sm" onSubmit={submit} noValidate>
      <Stack gap="xs">
        <RefusalNotice error={create.error} />
        <Group align="flex-start" gap="sm">
          <TextInput
            flex={1}
            label={text('name')}
            value={name}
            maxLength={200}
            required
            error={tried && text('nameMissing')}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" mt={24} loading={create.isPending}>
            {text('create')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
