import { Group, SegmentedControl, Stack, TextInput, Title } from '@mantine/core';
import type { RuleSet } from '../../../shared/exam/rule-set.ts';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { withPart, withRound } from './edited-rule-set.ts';
import { PartEditor } from './part-editor.tsx';
import { RankingEditor } from './ranking-editor.tsx';
import { rulesMessages } from './rules-messages.ts';
import { SanctionEditor } from './sanction-editor.tsx';
import { SourcedRow } from './sourced-row.tsx';
import { NumberValue, YesNoValue } from './value-inputs.tsx';

/** Edits the values of a custom rule set, each with its basis. */
export function RuleSetForm(props: {
  readonly ruleSet: RuleSet;
  readonly onChange: (ruleSet: RuleSet) => void;
}) {
  const text = useText(rulesMessages);
  const language = useLanguage();
  const { ruleSet: set, onChange } = props;
  const clocks = (['shared', 'individual'] as const).map((value) => ({
    value,
    label: text(`clock_${value}`).split(':')[0] ?? value,
  }));
  const lateAnswers = (['councilDecides', 'neverCount'] as const).map((value) => ({
    value,
    label: text(`lateAnswers_${value}`),
  }));
  return (
    <Stack gap="sm" className="card" p="md">
      <Group grow align="flex-start">
        <TextInput
          label={text('title')}
          value={set.title.vi}
          required
          maxLength={500}
          error={set.title.vi.trim() === ''}
          onChange={(event) =>
            onChange({ ...set, title: { ...set.title, vi: event.currentTarget.value } })
          }
        />
        <TextInput
          label={text('titleEn')}
          value={set.title.en ?? ''}
          maxLength={500}
          onChange={(event) =>
            onChange({ ...set, title: { ...set.title, en: event.currentTarget.value } })
          }
        />
      </Group>
      {set.rounds.map((round) => (
        <section key={round.roundId}>
          <Title order={3}>{inLanguage(round.title, language)}</Title>
          {round.parts.map((part) => (
            <PartEditor
              key={part.partId}
              part={part}
              onChange={(changed) =>
                onChange(withPart(set, round.roundId, part.partId, () => changed))
              }
            />
          ))}
          {round.delivery === 'computer' && (
            <SourcedRow
              label={text('immediate', { round: inLanguage(round.title, language) })}
              sourced={round.immediateResult}
              onChange={(immediateResult) =>
                onChange(withRound(set, round.roundId, (each) => ({ ...each, immediateResult })))
              }
              input={(value, change) => (
                <YesNoValue
                  label={text('immediate', { round: inLanguage(round.title, language) })}
                  value={value}
                  onChange={change}
                />
              )}
            />
          )}
        </section>
      ))}
      <section>
        <Title order={3}>{text('general')}</Title>
        <SourcedRow
          label={text('clock')}
          sourced={set.clock}
          onChange={(clock) => onChange({ ...set, clock })}
          input={(value, change) => (
            <SegmentedControl
              size="xs"
              aria-label={text('clock')}
              data={clocks}
              value={value}
              onChange={(next) => change(next)}
            />
          )}
        />
        <SourcedRow
          wide
          label={text('lateAnswers')}
          sourced={set.lateAnswers}
          onChange={(changed) => onChange({ ...set, lateAnswers: changed })}
          input={(value, change) => (
            <SegmentedControl
              size="xs"
              aria-label={text('lateAnswers')}
              data={lateAnswers}
              value={value}
              onChange={(next) => change(next)}
            />
          )}
        />
        <SourcedRow
          label={text('bankRatioField')}
          sourced={set.bankRatio}
          onChange={(bankRatio) => onChange({ ...set, bankRatio })}
          input={(value, change) => (
            <NumberValue
              label={text('bankRatioField')}
              value={value}
              min={1}
              max={20}
              fraction
              onChange={change}
            />
          )}
        />
      </section>
      <SanctionEditor
        rules={set.sanctions}
        onChange={(sanctions) => onChange({ ...set, sanctions })}
      />
      {set.ranking && (
        <RankingEditor
          ranking={set.ranking}
          onChange={(ranking) => onChange({ ...set, ranking })}
        />
      )}
    </Stack>
  );
}
