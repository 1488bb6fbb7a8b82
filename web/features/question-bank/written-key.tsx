import { Text } from '@mantine/core';
import type { Item } from '../../../shared/question-bank/item.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { StatePill } from '../../ui/staff/state-pill.tsx';
import { bankMessages } from './bank-messages.ts';

/** What is right to a question that is answered by writing. */
export function WrittenKey(props: {
  readonly item: Extract<Item, { kind: 'numeric' | 'text' | 'essay' }>;
}) {
  const text = useText(bankMessages);
  const format = useFormat();
  const { item } = props;
  if (item.kind === 'numeric') {
    const value = format.exact(item.key.value);
    const tolerance = format.exact(item.key.tolerance);
    const name = item.key.tolerance === 0 ? 'rightNumber' : 'rightNumberAbout';
    return <Text my={6}>{text(name, { value, tolerance })}</Text>;
  }
  if (item.kind === 'text')
    return (
      <ul className="options">
        {item.key.accepted.map((each) => (
          <li key={each} data-key="true">
            <span>{each}</span>
            <StatePill tone="good">{text('key')}</StatePill>
          </li>
        ))}
        {item.key.caseSensitive && <li>({text('caseMatters')})</li>}
      </ul>
    );
  const { minWords: min, maxWords: max } = item.key;
  return (
    <Text my={6} c="dimmed">
      {text('markedByPeople')}{' '}
      {min !== undefined && max !== undefined
        ? text('wordsBetween', { min, max })
        : min !== undefined
          ? text('wordsFrom', { min })
          : max !== undefined && text('wordsTo', { max })}
    </Text>
  );
}
