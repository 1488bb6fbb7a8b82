import './history.css';
import { Paper, Stack, Text, Title } from '@mantine/core';
import { useText } from '../../../platform/i18n/use-text.ts';
import { BankImages } from '../bank-images.tsx';
import type { OpenBank } from '../bank-queries.ts';
import { ItemCard } from '../item-card.tsx';
import { CommentForm } from './comment-form.tsx';
import { ExposureTable } from './exposure-table.tsx';
import { historyMessages } from './history-messages.ts';
import { ItemActions } from './item-actions.tsx';
import { currentVersion, type ItemMove, type OpenItem } from './item-queries.ts';
import { VersionDiff } from './version-diff.tsx';
import { VersionList } from './version-list.tsx';

/** A question with what can be done, its key, its differences, its history and where it was used. */
export function ItemView(props: {
  readonly bank: OpenBank;
  readonly item: OpenItem;
  readonly onMoved?: (move: ItemMove) => void;
}) {
  const text = useText(historyMessages);
  const { bank, item } = props;
  const { bankId } = bank;
  const current = currentVersion(item);
  return (
    <Stack gap="md">
      <ItemActions {...props} />
      {item.inForce !== undefined && item.inForce !== item.current && (
        <Text size="sm">{text('inForceNow', { version: item.inForce })}</Text>
      )}
      <div className="item-columns">
        <Stack gap="md" miw={0}>
          <BankImages bankId={bankId}>
            <ItemCard item={item.item} state={current?.state ?? 'draft'} />
          </BankImages>
          {item.versions.length > 1 && (
            <Paper component="section" className="card" p="md">
              <Title order={2} size="h3" mb="xs">
                {text('differences')}
              </Title>
              <VersionDiff bankId={bankId} item={item} />
            </Paper>
          )}
          <section>
            <Title order={2} size="h3" mb="xs">
              {text('exposure')}
            </Title>
            <ExposureTable exposures={item.exposures} />
          </section>
        </Stack>
        <Paper component="section" className="card" p="md">
          <Stack gap="sm">
            <Title order={2} size="h3">
              {text('history')}
            </Title>
            <VersionList versions={item.versions} />
            <CommentForm bankId={bankId} itemId={item.itemId} version={item.current} />
          </Stack>
        </Paper>
      </div>
    </Stack>
  );
}
