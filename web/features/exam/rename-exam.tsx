import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Exam } from '../../../shared/exam/exam.ts';
import { examContract } from '../../../shared/exam/exam-contract.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { notify } from '../../ui/staff/notices.ts';
import { RefusalNotice } from '../../ui/staff/refusal-notice.tsx';
import { uiMessages } from '../../ui/staff/ui-messages.ts';
import { examMessages } from './exam-messages.ts';
import { useExamChange } from './exam-queries.ts';

/** Changes the exam's name; the old one can be brought back from the notice. */
export function RenameExam(props: {
  readonly exam: Exam;
  readonly opened: boolean;
  readonly onClose: () => void;
}) {
  const text = useText(examMessages);
  const ui = useText(uiMessages);
  const { examId, name: before } = props.exam;
  const [name, setName] = useState(before);
  const rename = useExamChange(examId, (api, wanted: string) =>
    api.call(examContract.rename, { params: { examId }, body: { name: wanted } }),
  );
  function submit(event: FormEvent): void {
    event.preventDefault();
    if (name.trim() === '') return;
    rename.mutate(name, {
      onSuccess: () => {
        notify(text('renamed'), () => rename.mutate(before));
        props.onClose();
      },
    });
  }
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={text('rename')}
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <RefusalNotice error={rename.error} />
          <TextInput
            label={text('name')}
            value={name}
            maxLength={300}
            required
            data-autofocus
            error={name.trim() === '' && text('nameMissing')}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={props.onClose}>
              {ui('cancel')}
            </Button>
            <Button type="submit" loading={rename.isPending}>
              {text('save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
