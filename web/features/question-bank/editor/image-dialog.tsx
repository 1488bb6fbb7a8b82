import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { uiMessages } from '../../../ui/staff/ui-messages.ts';
import { editorMessages } from './editor-messages.ts';

/** Asks what an image shows before it is put in. */
export function ImageDialog(props: {
  readonly src: string;
  readonly onClose: () => void;
  readonly onInsert: (alt: string) => void;
}) {
  const text = useText(editorMessages);
  const words = useText(uiMessages);
  const [alt, setAlt] = useState('');
  const [tried, setTried] = useState(false);
  function insert(event: FormEvent): void {
    event.preventDefault();
    event.stopPropagation();
    setTried(true);
    if (alt.trim() !== '') props.onInsert(alt.trim().replace(/\s+/g, ' '));
  }
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={text('altTitle')}
      closeButtonProps={{ 'aria-label': words('close') }}
    >
      <form onSubmit={insert} noValidate>
        <Stack gap="sm">
          <img className="image-asked" src={props.src} alt="" />
          <TextInput
            label={text('altLabel')}
            value={alt}
            maxLength={500}
            required
            data-autofocus
            error={tried && alt.trim() === '' && text('altMissing')}
            onChange={(event) => setAlt(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button type="submit">{text('insert')}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
