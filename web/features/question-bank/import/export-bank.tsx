import { Alert, Button, Modal, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { exportContract, exportFormats } from '../../../../shared/question-bank/export-contract.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../../platform/staff-api-context.ts';
import { answered } from '../../../ui/staff/answered.ts';
import { Asked } from '../../../ui/staff/asked.tsx';
import { Icon } from '../../../ui/staff/icon.tsx';
import { SaveFileButton } from '../../../ui/staff/save-file-button.tsx';
import { uiMessages } from '../../../ui/staff/ui-messages.ts';
import { importMessages } from './import-messages.ts';
import { ImportNotes } from './import-notes.tsx';

/** So many notes are listed; a bank of thousands may have thousands. */
const mostListed = 200;

function ExportForm({ bankId, sequence }: { readonly bankId: string; readonly sequence: number }) {
  const text = useText(importMessages);
  const api = useStaffApi();
  const [format, setFormat] = useState<(typeof exportFormats)[number]>('xlsx');
  const [items, setItems] = useState<'approved' | 'all'>('approved');
  const asked = { params: { bankId }, query: { format, items } };
  const notes = useQuery({
    queryKey: ['export-notes', bankId, sequence, format, items],
    queryFn: () => answered(api.call(exportContract.notes, asked)),
  });
  return (
    <Stack gap="sm">
      <Select
        label={text('format')}
        allowDeselect={false}
        data={exportFormats.map((value) => ({ value, label: text(value) }))}
        value={format}
        onChange={(value) => setFormat(exportFormats.find((each) => each === value) ?? 'xlsx')}
      />
      <SegmentedControl
        aria-label={text('which')}
        value={items}
        data={[
          { value: 'approved', label: text('approvedOnly') },
          { value: 'all', label: text('waitingToo') },
        ]}
        onChange={(value) => setItems(value === 'all' ? 'all' : 'approved')}
      />
      <Asked query={notes}>
        {({ count, notes: found }) => (
          <>
            <Text>
              {text(found.length === 0 ? 'exported' : 'exportNotes', {
                count,
                notes: found.length,
              })}
            </Text>
            {found.length > 0 && (
              // The box scrolls, so the keyboard must be able to reach it.
              // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is focusable
              <section tabIndex={0} aria-label={text('export')} className="export-notes">
                <ImportNotes
                  notes={found.slice(0, mostListed).map(({ kind, number, name, vi, en }) => ({
                    kind,
                    vi: `${number}. ${name}: ${vi}`,
                    en: `${number}. ${name}: ${en}`,
                  }))}
                />
              </section>
            )}
          </>
        )}
      </Asked>
      <Alert color="yellow" c="dark.9" icon={<Icon name="alert" />}>
        {text('withKeys')}
      </Alert>
      <SaveFileButton
        label={text('save')}
        fetchFile={(caller) => caller.call(exportContract.file, asked)}
      />
    </Stack>
  );
}

/** Opens the choice of a format, with what a file of it cannot hold, and saves the file. */
export function ExportBank(props: { readonly bankId: string; readonly sequence: number }) {
  const text = useText(importMessages);
  const ui = useText(uiMessages);
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<Icon name="download" size={16} />}
        onClick={() => setOpened(true)}
      >
        {text('export')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={text('export')}
        size="lg"
        closeButtonProps={{ 'aria-label': ui('close') }}
      >
        <ExportForm {...props} />
      </Modal>
    </>
  );
}
