import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { uiMessages } from './ui-messages.ts';

/**
 * A dialog that may stand above another, such as a form above a drawer. Its heading is no banner of the
 * page: two of those at once leave a screen reader without a way to tell them apart.
 */
export function Dialog(props: {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly size?: number;
  readonly children: ReactNode;
}) {
  const text = useText(uiMessages);
  return (
    <Modal.Root opened={props.opened} onClose={props.onClose} size={props.size ?? 'md'}>
      <Modal.Overlay />
      <Modal.Content>
        <div className="dialog-head">
          <Modal.Title fw={700}>{props.title}</Modal.Title>
          <Modal.CloseButton aria-label={text('close')} />
        </div>
        <Modal.Body>{props.children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
