import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { RuleSet } from '../../../shared/exam/rule-set.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { Icon } from '../../ui/staff/icon.tsx';
import { computerParts } from './computer-parts.ts';
import { customCopy } from './edited-rule-set.ts';
import { PlanPartForm } from './plan-part-form.tsx';
import { ReplaceRuleSet } from './replace-rule-set.tsx';
import { RuleSetDetails } from './rule-set-details.tsx';
import { rulesMessages } from './rules-messages.ts';
import { useOpenExam } from './use-open-exam.ts';

/** The parts as the council holds them, and the rule set they stand under. */
export function RulesPage() {
  const text = useText(rulesMessages);
  const { exam, may, isFrozen } = useOpenExam();
  const [edited, setEdited] = useState<RuleSet>();
  const mayEdit = may('exam.configure') && !isFrozen;
  const mayReplace = mayEdit && exam.sessions.length === 0;
  if (edited) {
    return <ReplaceRuleSet exam={exam} edited={edited} onChange={setEdited} />;
  }
  return (
    <Stack gap="md">
      <div>
        <Title order={2}>{text('plan')}</Title>
        <Text size="sm" c="dimmed">
          {text('planHint')}
        </Text>
      </div>
      {computerParts(exam).map((part) => (
        <PlanPartForm
          // A plan saved elsewhere replaces what the form started from.
          key={`${part.state.partId}|${part.state.questionCount}|${part.state.minutes}|${part.state.held}`}
          exam={exam}
          part={part}
          mayEdit={may('exam.configure') && !part.state.seal}
        />
      ))}
      <Group justify="space-between">
        <Title order={2}>{text('values')}</Title>
        {mayReplace && (
          <Button
            variant="default"
            leftSection={<Icon name="edit" size={16} />}
            onClick={() => setEdited(customCopy(exam.ruleSet))}
          >
            {text('replace')}
          </Button>
        )}
        {mayEdit && !mayReplace && (
          <Text size="sm" c="dimmed">
            {text('sessionsBlock')}
          </Text>
        )}
      </Group>
      <RuleSetDetails ruleSet={exam.ruleSet} />
    </Stack>
  );
}
