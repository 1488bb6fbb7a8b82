import { Group, Stack, Text, Title } from '@mantine/core';
import type { RuleSet } from '../../../shared/exam/rule-set.ts';
import { certainty } from '../../../shared/exam/sourced.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { GeneralRules } from './general-rules.tsx';
import { RoundRules } from './round-rules.tsx';
import { rulesMessages } from './rules-messages.ts';
import { SanctionValues } from './sanction-values.tsx';
import { CertaintyMark } from './value-and-basis.tsx';

/** Everything a rule set says, each value with its article and how sure it is. */
export function RuleSetDetails({ ruleSet }: { readonly ruleSet: RuleSet }) {
  const text = useText(rulesMessages);
  return (
    <Stack gap="sm">
      <Group gap="md" aria-label={text('legend')} role="group">
        {certainty.options.map((value) => (
          <Group key={value} gap={6}>
            <CertaintyMark value={value} />
            <Text size="xs" aria-hidden="true">
              {text(value)}
            </Text>
          </Group>
        ))}
      </Group>
      {ruleSet.rounds.map((round) => (
        <RoundRules key={round.roundId} round={round} />
      ))}
      <Title order={3}>{text('general')}</Title>
      <GeneralRules ruleSet={ruleSet} />
      <Title order={3}>{text('sanctions')}</Title>
      <SanctionValues rules={ruleSet.sanctions} />
    </Stack>
  );
}
