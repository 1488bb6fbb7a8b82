import { Button, Group, NumberInput, Paper, Stack, Switch, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Exam } from '../../../shared/exam/exam.ts';
import { examContract } from '../../../shared/exam/exam-contract.ts';
import type { PartPlan } from '../../../shared/exam/part-plan.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { notify } from '../../ui/staff/notices.ts';
import { RefusalNotice } from '../../ui/staff/refusal-notice.tsx';
import type { ComputerPart } from './computer-parts.ts';
import type { Sourced } from './edited-rule-set.ts';
import { examMessages } from './exam-messages.ts';
import { useExamChange } from './exam-queries.ts';
import { rulesMessages } from './rules-messages.ts';
import { tiedMinutes } from './tied-minutes.ts';

type Plan = Pick<PartPlan, 'held' | 'questionCount' | 'minutes'>;

/** Fixes questions and minutes of one part within the rule set's ranges, or leaves it out. */
export function PlanPartForm(props: {
  readonly exam: Exam;
  readonly part: ComputerPart;
  readonly mayEdit: boolean;
}) {
  const text = useText(rulesMessages);
  const words = useText(examMessages);
  const language = useLanguage();
  const format = useFormat();
  const { rule, round, state } = props.part;
  const { examId } = props.exam;
  const [held, setHeld] = useState(state.held);
  const [questions, setQuestions] = useState<number | string>(state.questionCount);
  const [minutes, setMinutes] = useState<number | string>(state.minutes);
  const tied = tiedMinutes(rule, Number(questions));
  const plan: Plan = {
    held,
    questionCount: Number(questions),
    minutes: tied ?? Number(minutes),
  };
  const save = useExamChange(examId, (api, body: Plan) =>
    api.call(examContract.planPart, { params: { examId, partId: state.partId }, body }),
  );
  const title = inLanguage(rule.title, language);
  const hint = ({ value, basis }: Sourced<{ min: number; max: number }>) =>
    `${value.min === value.max ? text('fixed') : text('range', value)} · ${basis}`;
  const isFixed = ({ value }: Sourced<{ min: number; max: number }>) => value.min === value.max;
  const changed =
    held !== state.held ||
    plan.questionCount !== state.questionCount ||
    plan.minutes !== state.minutes;

  function submit(event: FormEvent): void {
    event.preventDefault();
    save.mutate(plan, { onSuccess: () => notify(text('planned', { part: title })) });
  }
  return (
    <Paper component="form" className="card" p="sm" onSubmit={submit} noValidate>
      <Stack gap="xs">
        <RefusalNotice error={save.error} />
        <Group align="flex-start" gap="md" wrap="nowrap">
          <div style={{ flex: '1 1 260px' }}>
            <Text fw={600}>{title}</Text>
            <Text size="sm" c="dimmed">
              {inLanguage(round.title, language)}
            </Text>
            {rule.optional && (
              <Switch
                mt="xs"
                label={text('held')}
                checked={held}
                disabled={!props.mayEdit}
                onChange={(event) => setHeld(event.currentTarget.checked)}
              />
            )}
          </div>
          <NumberInput
            style={{ flex: '1 1 220px' }}
            label={text('questions')}
            description={hint(rule.questions)}
            value={questions}
            min={rule.questions.value.min}
            max={rule.questions.value.max}
            readOnly={!props.mayEdit || isFixed(rule.questions)}
            onChange={setQuestions}
          />
          <NumberInput
            style={{ flex: '1 1 220px' }}
            label={text('minutes')}
            description={
              tied === undefined
                ? hint(rule.minutes)
                : `${text('tied', { ratio: format.number(rule.minutesPerQuestion?.value ?? 1) })} · ${rule.minutesPerQuestion?.basis}`
            }
            value={tied ?? minutes}
            min={rule.minutes.value.min}
            max={rule.minutes.value.max}
            readOnly={!props.mayEdit || tied !== undefined || isFixed(rule.minutes)}
            onChange={setMinutes}
          />
          {props.mayEdit && (
            <Button
              type="submit"
              mt={24}
              disabled={!changed}
              loading={save.isPending}
              aria-label={`${words('save')}: ${title}`}
            >
              {words('save')}
            </Button>
          )}
        </Group>
      </Stack>
    </Paper>
  );
}
