import { Text } from '@mantine/core';
import type { Item } from '../../../shared/question-bank/item.ts';

/** The text of an option, with its English where there is one. */
export function ItemOption({ option }: { readonly option: Item['options'][number] | undefined }) {
  return (
    <span>
      {option?.text}
      {option?.textEn && (
        <Text span size="sm" c="dimmed" lang="en">
          {' '}
          – {option.textEn}
        </Text>
      )}
    </span>
  );
}
