import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { type Organisation, organisationKind } from '../../../shared/organisation/organisation.ts';
import { organisationContract } from '../../../shared/organisation/organisation-contract.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { notify } from '../../ui/staff/notices.ts';
import { RefusalNotice } from '../../ui/staff/refusal-notice.tsx';
import { uiMessages } from '../../ui/staff/ui-messages.ts';
import { organisationMessages } from './organisation-messages.ts';
import { useDirectoryChange } from './organisation-queries.ts';

/** A form for one organisation below the chosen one. */
export function AddOrganisation(props: {
  readonly parentId: string;
  readonly opened: boolean;
  readonly onClose: () => void;
}) {
  const text = useText(organisationMessages);
  const ui = useText(uiMessages);
  const [kind, setKind] = useState<Organisation['kind']>('department');
  const [vi, setVi] = useState('');
  const [en, setEn] = useState('');
  const [missing, setMissing] = useState(false);
  const add = useDirectoryChange((api, body: Pick<Organisation, 'kind' | 'name'>) =>
    api.call(organisationContract.add, {
      params: { organisationId: props.parentId },
      body,
    }),
  );
  function submit(event: FormEvent): void {
    event.preventDefault();
    setMissing(vi.trim() === '');
    if (vi.trim() === '') return;
    const name = { vi: vi.trim(), ...(en.trim() ? { en: en.trim() } : {}) };
    add.mutate(
      { kind, name },
      {
        onSuccess: () => {
          notify(text('added', { name: name.vi }));
          setVi('');
          setEn('');
          props.onClose();
        },
      },
    );
  }
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={text('addChild')}
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <RefusalNotice error={add.error} />
          <Select
            label={text('kind')}
            data={organisationKind.options.map((value) => ({ value, label: text(value) }))}
            value={kind}
            allowDeselect={false}
            onChange={(value) => value && setKind(organisationKind.parse(value))}
          />
          <TextInput
            label={text('nameVi')}
            value={vi}
            maxLength={500}
            required
            data-autofocus
            error={missing && text('nameMissing')}
            onChange={(event) => setVi(event.currentTarget.value)}
          />
          <TextInput
            label={text('nameEn')}
            value={en}
            maxLength={500}
            onChange={(event) => setEn(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={props.onClose}>
              {ui('cancel')}
            </Button>
            <Button type="submit" loading={add.isPending}>
              {text('add')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
