import { Button, Divider, SimpleGrid, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Exam } from '../../../shared/exam/exam.ts';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { Panel } from '../../ui/staff/panel.tsx';
import { useMe } from '../../ui/staff/use-me.ts';
import { messages } from './messages.ts';
import { PartPlanForm } from './part-plan-form.tsx';
import { RuleSetEditor } from './rule-set-editor.tsx';
import { SourcedValue } from './sourced-value.tsx';

/** The rules of the exam, each value with its article, and what the council fixed for each part. */
export function RuleStep({ exam }: { readonly exam: Exam }) {
  const text = useText(messages);
  const language = useLanguage();
  const { mayAt } = useMe();
  const [editing, setEditing] = useState(false);
  const { ruleSet } = exam;
  const open = exam.sessions.length === 0 && exam.parts.every((part) => !part.seal);
  return (
    <Stack>
      {ruleSet.rounds.map((round) => (
        <Panel
          key={round.roundId}
          title={inLanguage(round.title, language)}
          hint={text(round.purpose)}
        >
          {round.delivery === 'elsewhere' ? <Text size="sm">{text('elsewhere')}</Text> : null}
          <SimpleGrid cols={{ base: 1, lg: round.parts.length > 1 ? 2 : 1 }}>
            {round.parts.map((part) => (
              <PartPlanForm key={part.partId} exam={exam} rule={part} />
            ))}
          </SimpleGrid>
        </Panel>
      ))}
      <Panel
        title={inLanguage(ruleSet.title, language)}
        hint={ruleSet.decree}
        actions={
          open && mayAt('exam.configure', exam) ? (
            <Button variant="default" size="xs" onClick={() => setEditing(true)}>
              {text('customize')}
            </Button>
          ) : null
        }
      >
        <Stack gap={6}>
          <SourcedValue
            label={text('clock')}
            value={text(ruleSet.clock.value)}
            source={ruleSet.clock}
          />
          <SourcedValue
            label={text('bankRatio')}
            value={String(ruleSet.bankRatio.value)}
            source={ruleSet.bankRatio}
          />
          {ruleSet.rounds.map((round) => (
            <SourcedValue
              key={round.roundId}
              label={`${text('immediateResult')} – ${inLanguage(round.title, language)}`}
              value={text(round.immediateResult.value ? 'yes' : 'no')}
              source={round.immediateResult}
            />
          ))}
          {ruleSet.ranking ? (
            <>
              <Divider my={4} />
              <SourcedValue
                label={text('ranking')}
                value={text('floor', { floor: ruleSet.ranking.floorPercent.value })}
                source={ruleSet.ranking.floorPercent}
              />
            </>
          ) : null}
        </Stack>
      </Panel>
      {editing ? <RuleSetEditor exam={exam} onClose={() => setEditing(false)} /> : null}
    </Stack>
  );
}
