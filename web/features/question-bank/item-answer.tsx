import { Text } from '@mantine/core';
import type { Item } from '../../../shared/question-bank/item.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { StatePill } from '../../ui/staff/state-pill.tsx';
import { bankMessages } from './bank-messages.ts';
import { ItemOption } from './item-option.tsx';
import { MatchKey } from './match-key.tsx';
import { WrittenKey } from './written-key.tsx';

const letters = 'ABCDEF';

/**
 * What a question asks for and what is right, by its kind. Options stand in the author's order with
 * the key ticked and said in words; an ordering stands in its right order.
 */
export function ItemAnswer({ item }: { readonly item: Item }) {
  const text = useText(bankMessages);
  switch (item.kind) {
    case 'single':
    case 'multiple':
    case 'trueFalse':
      return (
        <ol className="options">
          {item.options.map((option, index) => {
            const share = item.scores?.[option.optionId];
            const isKey = item.key.includes(option.optionId);
            return (
              <li key={option.optionId} data-key={isKey}>
                <span className="letter">{letters[index]}</span>
                <ItemOption option={option} />
                {isKey && <StatePill tone="good">{text('key')}</StatePill>}
                {share !== undefined && (
                  <Text component="span" size="sm" c="dimmed">
                    {text('worth', { share: Number((share * 100).toFixed(1)) })}
                  </Text>
                )}
              </li>
            );
          })}
        </ol>
      );
    case 'order':
      return (
        <>
          <Text size="sm">{text('rightOrder')}</Text>
          <ol className="options">
            {item.key.map((optionId, index) => (
              <li key={optionId} data-key="true">
                <span className="letter">{index + 1}</span>
                <ItemOption option={item.options.find((each) => each.optionId === optionId)} />
              </li>
            ))}
          </ol>
        </>
      );
    case 'match':
      return <MatchKey item={item} />;
    default:
      return <WrittenKey item={item} />;
  }
}
