import { Text } from '@mantine/core';
import type { Item } from '../../../shared/question-bank/item.ts';
import { ItemText } from './item-text.tsx';

/** An option, with its English where there is one. */
export function ItemOption({ option }: { readonly option: Item['options'][number] | undefined }) {
  if (!option) return null;
  const { text, rich, textEn, richEn } = option;
  return (
    <div>
      <ItemText text={text} rich={rich} />
      {textEn && (
        <Text component="div" size="sm" c="dimmed">
          <ItemText text={textEn} rich={richEn} lang="en" />
        </Text>
      )}
    </div>
  );
}
