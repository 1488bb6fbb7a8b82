import { Alert, Anchor, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { NearTwin } from '../../../../shared/question-bank/near-twin.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { Asked } from '../../../ui/staff/asked.tsx';
import { Icon } from '../../../ui/staff/icon.tsx';
import { paths } from '../../../ui/staff/paths.ts';
import { BankImages } from '../bank-images.tsx';
import { currentVersion, useItem } from '../history/item-queries.ts';
import { ItemCard } from '../item-card.tsx';
import { editorMessages } from './editor-messages.ts';

/** Questions that say nearly the same, each shown on request; a warning, nothing is refused. */
export function NearTwins(props: { readonly bankId: string; readonly near: readonly NearTwin[] }) {
  const text = useText(editorMessages);
  const [shown, setShown] = useState<string>();
  const { bankId, near } = props;
  if (near.length === 0) return null;
  return (
    <Alert
      color="yellow"
      role="status"
      title={text('near')}
      icon={<Icon name="alert" />}
      styles={{ title: { color: '#6b3c00' }, icon: { color: '#6b3c00' } }}
    >
      <ul className="near-list">
        {near.slice(0, 5).map((twin) => (
          <li key={twin.itemId}>
            <Group gap="xs" align="baseline">
              <Text size="sm" c="dark.9">
                {twin.stem.slice(0, 120)} (
                {twin.exact
                  ? text('nearExact')
                  : text('nearLine', { share: Math.round(twin.similarity * 100) })}
                )
              </Text>
              <Button
                size="compact-xs"
                variant="default"
                aria-expanded={shown === twin.itemId}
                onClick={() => setShown(shown === twin.itemId ? undefined : twin.itemId)}
              >
                {text(shown === twin.itemId ? 'hideOther' : 'showOther')}
              </Button>
            </Group>
            {shown === twin.itemId && <OtherItem bankId={bankId} itemId={twin.itemId} />}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function OtherItem({ bankId, itemId }: { readonly bankId: string; readonly itemId: string }) {
  const text = useText(editorMessages);
  const query = useItem(bankId, itemId);
  return (
    <Asked query={query}>
      {(other) => (
        <BankImages bankId={bankId}>
          <ItemCard item={other.item} state={currentVersion(other)?.state ?? 'draft'} />
          <Anchor href={paths.item(bankId, itemId)} target="_blank" size="sm" underline="always">
            {text('openOther')}
          </Anchor>
        </BankImages>
      )}
    </Asked>
  );
}
