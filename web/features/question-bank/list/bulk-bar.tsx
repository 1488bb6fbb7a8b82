import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { AskFirst } from '../../../ui/staff/ask-first.tsx';
import { useMay } from '../../organisation/organisation-queries.ts';
import type { OpenBank } from '../bank-queries.ts';
import { SendBackDialog } from '../review/send-back-dialog.tsx';
import { BulkTags } from './bulk-tags.tsx';
import { listMessages } from './list-messages.ts';
import type { BulkMove } from './plan-move.ts';
import { nothingChosen, type Selection } from './selection.ts';
import type { useBulk } from './use-bulk.ts';

/** What can be done with the selected questions, by what the person may, and the report of it. */
export function BulkBar(props: {
  readonly bank: OpenBank;
  readonly bulk: ReturnType<typeof useBulk>;
  readonly selection: Selection;
  readonly onSelection: (selection: Selection) => void;
}) {
  const text = useText(listMessages);
  const may = useMay();
  const { bank, bulk, selection } = props;
  const [asked, setAsked] = useState<BulkMove | 'tags'>();
  const close = () => setAsked(undefined);
  const count = selection.size;
  // What was selected has other versions and states afterwards.
  const done = () => {
    close();
    props.onSelection(nothingChosen);
  };
  const move = (which: BulkMove, comment?: string) =>
    void bulk.move(selection, which, comment).then(done);
  const writes = may('bank.write', bank);
  const reviews = may('bank.review', bank);
  return (
    <>
      <div className="bulk-bar" role="toolbar" aria-label={text('bulk')}>
        <Text size="sm" fw={600} role="status">
          {text('selected', { count })}
        </Text>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => props.onSelection(nothingChosen)}
        >
          {text('clearSelection')}
        </Button>
        {writes && (
          <>
            <Button size="compact-sm" onClick={() => setAsked('tags')}>
              {text('changeTags')}
            </Button>
            <Button size="compact-sm" loading={bulk.busy} onClick={() => move('send')}>
              {text('send')}
            </Button>
          </>
        )}
        {reviews && (
          <>
            <Button size="compact-sm" onClick={() => setAsked('approve')}>
              {text('approve')}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => setAsked('sendBack')}>
              {text('sendBack')}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => setAsked('retire')}>
              {text('retire')}
            </Button>
          </>
        )}
      </div>
      <AskFirst
        opened={asked === 'approve' || asked === 'retire'}
        title={text(asked === 'retire' ? 'retireTitle' : 'approveTitle', { count })}
        confirm={text(asked === 'retire' ? 'retire' : 'approve').replace('…', '')}
        grave={asked === 'retire'}
        busy={bulk.busy}
        onClose={close}
        onConfirm={() => (asked === 'approve' || asked === 'retire') && move(asked)}
      >
        <Text size="sm">{text(asked === 'retire' ? 'retireText' : 'approveText')}</Text>
      </AskFirst>
      <SendBackDialog
        opened={asked === 'sendBack'}
        busy={bulk.busy}
        onClose={close}
        onSend={(comment) => move('sendBack', comment)}
      />
      {asked === 'tags' && (
        <BulkTags
          bank={bank}
          count={count}
          busy={bulk.busy}
          onClose={close}
          onApply={(change, send) => void bulk.change(selection, change, send).then(done)}
        />
      )}
    </>
  );
}
