import { Text } from '@mantine/core';
import type { Item } from '../../../shared/question-bank/item.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { bankMessages } from './bank-messages.ts';
import { ItemText } from './item-text.tsx';

/** An option, with its English where there is one. */
export function ItemOption({ option }: { readonly option: Item['options'][number] | undefined }) {
  const words = useText(bankMessages);
  if (!option) return null;
  const { text, rich, textEn, richEn, pinned } = option;
  return (
    <div>
      <div className="item-option">
        <ItemText text={text} rich={rich} />
        {pinned && (
          <Text component="span" size="xs" c="dimmed">
            ({words('pinned')})
          </Text>
        )}
      </div>
      {textEn && (
        <Text component="div" size="sm" c="dimmed">
          <ItemText text={textEn} rich={richEn} lang="en" />
        </Text>
      )}
    </div>
  );
}
