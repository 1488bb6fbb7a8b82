import type { Item } from '../../../shared/question-bank/item.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { bankMessages } from './bank-messages.ts';
import { ItemOption } from './item-option.tsx';

/** Pairs, left beside right, then the right sides that belong to none. */
export function MatchKey({ item }: { readonly item: Item & { kind: 'match' } }) {
  const text = useText(bankMessages);
  const paired = new Set<string>(item.key.map((pair) => pair.right));
  return (
    <ul className="options">
      {item.key.map(({ left, right }) => (
        <li key={left} data-key="true">
          <ItemOption option={item.options.find((each) => each.optionId === left)} />
          <span aria-hidden="true">→</span>
          <ItemOption option={item.rights.find((each) => each.optionId === right)} />
        </li>
      ))}
      {item.rights
        .filter((right) => !paired.has(right.optionId))
        .map((right) => (
          <li key={right.optionId}>
            <span>{text('noPartner')}</span>
            <span aria-hidden="true">→</span>
            <ItemOption option={right} />
          </li>
        ))}
    </ul>
  );
}
