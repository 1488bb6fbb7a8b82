import './review.css';
import { Button, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useFormat } from '../../../platform/i18n/format.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { Asked } from '../../../ui/staff/asked.tsx';
import { Icon } from '../../../ui/staff/icon.tsx';
import { notify } from '../../../ui/staff/notices.ts';
import { RefusalNotice } from '../../../ui/staff/refusal-notice.tsx';
import { useMay } from '../../organisation/organisation-queries.ts';
import { BankFrame } from '../bank-frame.tsx';
import type { OpenBank } from '../bank-queries.ts';
import { historyMessages } from '../history/history-messages.ts';
import { useItem, useItemMove } from '../history/item-queries.ts';
import { ItemView } from '../history/item-view.tsx';
import { useFoundItems } from '../list/use-found-items.ts';
import { reviewMessages } from './review-messages.ts';
import { useReviewKeys } from './use-review-keys.ts';
import { useWorkload } from './use-workload.ts';
import { WorkloadTable } from './workload-table.tsx';

/** The work list: what waits for the person, one question after the other, and everybody's load. */
export function ReviewPage() {
  return <BankFrame>{(bank) => <Review bank={bank} />}</BankFrame>;
}

function Review({ bank }: { readonly bank: OpenBank }) {
  const text = useText(reviewMessages);
  const done = useText(historyMessages);
  const format = useFormat();
  const reviews = useMay()('bank.review', bank);
  const [waiting, setWaiting] = useState<'review' | 'correction'>(
    reviews ? 'review' : 'correction',
  );
  const [itemId, setItemId] = useState<string>();
  const workload = useWorkload(bank);
  const found = useFoundItems(bank, { waiting }, 'changedFirst');
  const rows = found.first.data?.rows ?? [];
  const total = found.first.data?.total ?? 0;
  const known = rows.findIndex((row) => row.itemId === itemId);
  const place = Math.max(0, known);
  const shown = rows[place];
  const item = useItem(bank.bankId, shown?.itemId);
  const move = useItemMove(bank.bankId);
  const goTo = (next: number) => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, next))];
    if (row) setItemId(row.itemId);
  };
  /** What is done with goes out of the list: the one after it comes up. */
  const goOn = () => setItemId((rows[place + 1] ?? rows[place - 1])?.itemId);
  useReviewKeys((key) => {
    if (key !== 'approve') return goTo(place + (key === 'next' ? 1 : -1));
    if (!shown || !reviews || waiting !== 'review' || move.isPending) return;
    move.mutate(
      { move: 'approve', itemId: shown.itemId, version: shown.version },
      {
        onSuccess: () => {
          notify(done('done_approve'));
          goOn();
        },
      },
    );
  });
  const mine = workload.data?.mine;
  return (
    <Stack gap="lg">
      <Group gap="md">
        <SegmentedControl
          aria-label={text('queue')}
          value={waiting}
          onChange={(value) => {
            setWaiting(value as 'review');
            setItemId(undefined);
          }}
          data={[
            ...(reviews
              ? [{ value: 'review', label: text('toReview', { count: mine?.toReview ?? 0 }) }]
              : []),
            { value: 'correction', label: text('toCorrect', { count: mine?.toCorrect ?? 0 }) },
          ]}
        />
        {mine && (
          <Text size="sm" c="dimmed">
            {text('awaiting', { count: mine.awaiting })} · {text('drafts', { count: mine.drafts })}
          </Text>
        )}
      </Group>
      <RefusalNotice error={move.error} />
      {total === 0 && found.first.data ? (
        <Text>{text('nothing')}</Text>
      ) : (
        <div className="review-layout">
          <ol className="review-queue" aria-label={text('waiting')}>
            {rows.map((row) => (
              <li key={row.itemId}>
                <button
                  type="button"
                  aria-current={row === shown}
                  onClick={() => setItemId(row.itemId)}
                >
                  {row.stem.slice(0, 90)}
                  <small>
                    {row.by}, {format.dateTime(row.changedAt)}
                  </small>
                </button>
              </li>
            ))}
          </ol>
          <Stack gap="sm" miw={0}>
            <Group gap="xs">
              <Button
                size="compact-sm"
                variant="default"
                leftSection={<Icon name="back" size={14} />}
                disabled={place === 0}
                onClick={() => goTo(place - 1)}
              >
                {text('previous')}
              </Button>
              <Button
                size="compact-sm"
                variant="default"
                rightSection={<Icon name="next" size={14} />}
                disabled={place >= rows.length - 1}
                onClick={() => goTo(place + 1)}
              >
                {text('next')}
              </Button>
              <Text size="sm" fw={600} role="status">
                {text('place', { place: place + 1, total: format.number(total) })}
              </Text>
              <Text size="xs" c="dimmed">
                {text('keys')}
              </Text>
            </Group>
            <Asked query={item}>
              {(value) => <ItemView key={value.itemId} bank={bank} item={value} onMoved={goOn} />}
            </Asked>
          </Stack>
        </div>
      )}
      <section>
        <Title order={2} mb="xs">
          {text('workload')}
        </Title>
        <Asked query={workload}>{({ people }) => <WorkloadTable people={people} />}</Asked>
      </section>
    </Stack>
  );
}
