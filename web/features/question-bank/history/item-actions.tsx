import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { useText } from '../../../platform/i18n/use-text.ts';
import { AskFirst } from '../../../ui/staff/ask-first.tsx';
import { Icon } from '../../../ui/staff/icon.tsx';
import { notify } from '../../../ui/staff/notices.ts';
import { paths } from '../../../ui/staff/paths.ts';
import { RefusalNotice } from '../../../ui/staff/refusal-notice.tsx';
import { useMay, useMe } from '../../organisation/organisation-queries.ts';
import type { OpenBank } from '../bank-queries.ts';
import { SendBackDialog } from '../review/send-back-dialog.tsx';
import { historyMessages } from './history-messages.ts';
import { currentVersion, type ItemMove, type OpenItem, useItemMove } from './item-queries.ts';

/** What the person may do with a question where it stands now. */
export function ItemActions(props: {
  readonly bank: OpenBank;
  readonly item: OpenItem;
  readonly onMoved?: (move: ItemMove) => void;
}) {
  const text = useText(historyMessages);
  const may = useMay();
  const { data: me } = useMe();
  const { bank, item } = props;
  const [asked, setAsked] = useState<'discard' | 'retire' | 'sendBack'>();
  const move = useItemMove(bank.bankId);
  const current = currentVersion(item);
  if (!current) return null;
  const { state, version } = current;
  const { itemId } = item;
  const own = current.authors.includes(me?.subject ?? '');
  const writes = may('bank.write', bank);
  const reviews = may('bank.review', bank);
  const go = (which: ItemMove, comment?: string) =>
    move.mutate(
      {
        ...{ move: which, itemId },
        version: which === 'retire' ? (item.inForce ?? version) : version,
        ...(comment === undefined ? {} : { comment }),
      },
      {
        onSuccess: () => {
          notify(text(`done_${which}`));
          props.onMoved?.(which);
        },
        onSettled: () => setAsked(undefined),
      },
    );
  const open = state === 'draft' || state === 'sentBack' || state === 'inReview';
  return (
    <Stack gap="xs">
      <RefusalNotice error={move.error} />
      {own && state === 'inReview' && <Text size="sm">{text('ownVersion')}</Text>}
      <Group gap="xs">
        {reviews && state === 'inReview' && !own && (
          <>
            <Button loading={move.isPending} onClick={() => go('approve')}>
              {text('approve')}
            </Button>
            <Button variant="default" onClick={() => setAsked('sendBack')}>
              {text('sendBack')}
            </Button>
          </>
        )}
        {writes && (state === 'draft' || state === 'sentBack') && (
          <Button loading={move.isPending} onClick={() => go('send')}>
            {text('send')}
          </Button>
        )}
        {writes && (
          <Button
            component={Link}
            to={paths.editItem(bank.bankId, itemId)}
            variant="default"
            leftSection={<Icon name="edit" size={16} />}
          >
            {text('edit')}
          </Button>
        )}
        {writes && own && state === 'inReview' && (
          <Button variant="default" onClick={() => go('takeBack')}>
            {text('takeBack')}
          </Button>
        )}
        {writes && own && open && (
          <Button variant="default" onClick={() => setAsked('discard')}>
            {text('discard')}
          </Button>
        )}
        {reviews && item.inForce !== undefined && (
          <Button variant="default" onClick={() => setAsked('retire')}>
            {text('retire')}
          </Button>
        )}
      </Group>
      <AskFirst
        opened={asked === 'discard' || asked === 'retire'}
        title={`${text(asked === 'retire' ? 'retire' : 'discard')}?`}
        confirm={text(asked === 'retire' ? 'retire' : 'discard')}
        grave
        busy={move.isPending}
        onClose={() => setAsked(undefined)}
        onConfirm={() => asked && go(asked)}
      >
        <Text size="sm">{text(asked === 'retire' ? 'retireText' : 'discardText')}</Text>
      </AskFirst>
      <SendBackDialog
        opened={asked === 'sendBack'}
        busy={move.isPending}
        onClose={() => setAsked(undefined)}
        onSend={(comment) => go('sendBack', comment)}
      />
    </Stack>
  );
}
