import { Alert, Paper, Radio, Text } from '@mantine/core';
import type { RuleSet } from '../../../shared/exam/rule-set.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { messages } from './messages.ts';

/** A rule set to choose: its decree, since when, its rounds in a line each. */
export function RuleSetCard({ ruleSet }: { readonly ruleSet: RuleSet }) {
  const text = useText(messages);
  const language = useLanguage();
  const format = useFormat();
  const { from, until } = ruleSet.inForce;
  return (
    <Paper withBorder p="sm">
      <Radio
        value={ruleSet.ruleSetId}
        label={<b>{inLanguage(ruleSet.title, language)}</b>}
        description={`${ruleSet.decree}. ${text('inForce', { from: format.calendarDate(from) })}${until ? ` ${text('until', { until: format.calendarDate(until) })}` : ''}`}
      />
      <Text size="sm" ml={32} mt={4}>
        {ruleSet.rounds
          .map((round) => {
            const parts = round.parts.map((part) => {
              const { min, max } = part.questions.value;
              return `${min === max ? min : `${min}–${max}`} ${text('questions').toLowerCase()}`;
            });
            return `${inLanguage(round.title, language)}${parts.length > 0 ? ` (${parts.join(' + ')})` : ''}`;
          })
          .join('; ')}
      </Text>
      {ruleSet.historical ? (
        <Alert color="orange" ml={32} mt="xs" p="xs" c="dark.8">
          {text('historicalHint')}
        </Alert>
      ) : null}
    </Paper>
  );
}
