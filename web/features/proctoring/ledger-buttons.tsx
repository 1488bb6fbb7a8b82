import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { Dialog } from '../../ui/staff/dialog.tsx';
import { type LedgerChoice, LedgerForm } from './ledger-form.tsx';
import { ledgerMessages } from './ledger-messages.ts';
import type { LedgerPath } from './use-ledger.ts';

/** The two buttons of the time ledger, each with its form; nothing where there is nobody to act for. */
export function LedgerButtons(props: {
  readonly path: LedgerPath;
  readonly choices: readonly LedgerChoice[];
}) {
  const text = useText(ledgerMessages);
  const [mode, setMode] = useState<'pause' | 'give'>();
  // Keeps its face while the dialog fades out.
  const [shown, setShown] = useState<'pause' | 'give'>('pause');
  if (props.choices.length === 0) return null;
  const open = (which: 'pause' | 'give') => {
    setMode(which);
    setShown(which);
  };
  return (
    <>
      <Group gap="xs" wrap="nowrap">
        <Button size="xs" variant="default" onClick={() => open('pause')}>
          {text('pause')}
        </Button>
        <Button size="xs" variant="default" onClick={() => open('give')}>
          {text('give')}
        </Button>
      </Group>
      <Dialog opened={mode !== undefined} onClose={() => setMode(undefined)} title={text(shown)}>
        <LedgerForm key={shown} mode={shown} path={props.path} choices={props.choices} />
      </Dialog>
    </>
  );
}
