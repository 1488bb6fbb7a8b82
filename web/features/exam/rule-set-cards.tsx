import { Group, Text } from '@mantine/core';
import type { RuleSet } from '../../../shared/exam/rule-set.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { StatePill } from '../../ui/staff/state-pill.tsx';
import { rulesMessages } from './rules-messages.ts';

/** The known rule sets to choose from; those no longer in force say so. */
export function RuleSetCards(props: {
  readonly ruleSets: readonly RuleSet[];
  readonly chosen: string | undefined;
  readonly onChoose: (ruleSetId: string) => void;
}) {
  const text = useText(rulesMessages);
  const language = useLanguage();
  const format = useFormat();
  return (
    <fieldset className="rule-cards">
      <Text component="legend" fw={600} size="sm" mb={4}>
        {text('chooseRules')}
      </Text>
      {props.ruleSets.map((set) => {
        const from = format.calendarDate(set.inForce.from);
        const { until } = set.inForce;
        return (
          <label key={set.ruleSetId} className="rule-card">
            <input
              type="radio"
              name="rule-set"
              value={set.ruleSetId}
              checked={set.ruleSetId === props.chosen}
              onChange={() => props.onChoose(set.ruleSetId)}
            />
            <span>
              <Text component="span" fw={600} display="block" lh={1.4}>
                {inLanguage(set.title, language)}
              </Text>
              <Text component="span" size="sm" c="dimmed" display="block">
                {set.decree}
              </Text>
              <Group component="span" gap="xs" mt={3} display="flex">
                <StatePill tone={set.historical ? 'warn' : 'good'}>
                  {text(set.historical ? 'historical' : 'current')}
                </StatePill>
                <Text component="span" size="xs">
                  {until
                    ? text('inForceUntil', { from, until: format.calendarDate(until) })
                    : text('inForceFrom', { from })}
                </Text>
              </Group>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
