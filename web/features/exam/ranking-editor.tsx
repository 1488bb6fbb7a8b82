import { Title } from '@mantine/core';
import type { RuleSet } from '../../../shared/exam/rule-set.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { rulesMessages } from './rules-messages.ts';
import { SourcedRow } from './sourced-row.tsx';
import { NumberValue, YesNoValue } from './value-inputs.tsx';

type Ranking = NonNullable<RuleSet['ranking']>;
const numbers = [
  { key: 'maximumScore', min: 1, max: 1000, fraction: true },
  { key: 'floorPercent', min: 0, max: 100, fraction: true },
  { key: 'decimals', min: 0, max: 4, fraction: false },
] as const;

/** Edits how a custom rule set ranks. */
export function RankingEditor(props: {
  readonly ranking: Ranking;
  readonly onChange: (ranking: Ranking) => void;
}) {
  const text = useText(rulesMessages);
  const { ranking, onChange } = props;
  return (
    <section>
      <Title order={3}>{text('ranking')}</Title>
      {numbers.map(({ key, ...limits }) => (
        <SourcedRow
          key={key}
          label={text(key)}
          sourced={ranking[key]}
          onChange={(sourced) => onChange({ ...ranking, [key]: sourced })}
          input={(value, change) => (
            <NumberValue label={text(key)} value={value} onChange={change} {...limits} />
          )}
        />
      ))}
      <SourcedRow
        label={text('addsPriority')}
        sourced={ranking.addsPriority}
        onChange={(addsPriority) => onChange({ ...ranking, addsPriority })}
        input={(value, change) => (
          <YesNoValue label={text('addsPriority')} value={value} onChange={change} />
        )}
      />
    </section>
  );
}
