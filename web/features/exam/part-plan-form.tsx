import { Button, Group, NumberInput, Stack, Switch, Text } from '@mantine/core';
import { useState } from 'react';
import type { Exam } from '../../../shared/exam/exam.ts';
import { examContract } from '../../../shared/exam/exam-contract.ts';
import type { RulePart } from '../../../shared/exam/rule-set.ts';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';
import { ProblemAlert } from '../../ui/staff/problem-alert.tsx';
import { useMe } from '../../ui/staff/use-me.ts';
import { messages } from './messages.ts';
import { SourcedValue } from './sourced-value.tsx';
import { useExamCommand } from './use-exam.ts';

const rangeOf = ({ min, max }: { min: number; max: number }) =>
  min === max ? `${min}` : `${min}–${max}`;

/** What the council fixes for one part, within the decree's ranges. */
export function PartPlanForm({ exam, rule }: { readonly exam: Exam; readonly rule: RulePart }) {
  const api = useStaffApi();
  const text = useText(messages);
  const language = useLanguage();
  const { mayAt } = useMe();
  const part = exam.parts.find((each) => each.partId === rule.partId);
  const [held, setHeld] = useState(part?.held ?? true);
  const [questionCount, setQuestions] = useState(part?.questionCount ?? rule.questions.value.min);
  const [minutes, setMinutes] = useState(part?.minutes ?? rule.minutes.value.min);
  const params = { examId: exam.examId, partId: rule.partId };
  const plan = useExamCommand(exam.examId, () =>
    api.call(examContract.planPart, { params, body: { held, questionCount, minutes } }),
  );
  const editable = mayAt('exam.configure', exam) && !part?.seal;
  const fixed =
    rule.questions.value.min === rule.questions.value.max &&
    rule.minutes.value.min === rule.minutes.value.max;
  const changed =
    part &&
    (part.held !== held || part.questionCount !== questionCount || part.minutes !== minutes);
  function chooseQuestions(value: string | number) {
    setQuestions(Number(value));
    if (rule.minutesPerQuestion)
      setMinutes(Math.round(Number(value) * rule.minutesPerQuestion.value));
  }
  return (
    <Stack gap={6}>
      <Text fw={600}>{inLanguage(rule.title, language)}</Text>
      <SourcedValue
        label={text('questions')}
        value={rangeOf(rule.questions.value)}
        source={rule.questions}
      />
      <SourcedValue
        label={text('minutes')}
        value={rangeOf(rule.minutes.value)}
        source={rule.minutes}
      />
      <SourcedValue
        label={text('passPercent')}
        value={String(rule.passPercent.value)}
        source={rule.passPercent}
      />
      {rule.optional ? (
        <Switch
          label={text('held')}
          checked={held}
          disabled={!editable}
          onChange={(event) => setHeld(event.currentTarget.checked)}
        />
      ) : null}
      {!fixed && held ? (
        <Group align="flex-end">
          <NumberInput
            label={text('questions')}
            w={120}
            value={questionCount}
            min={rule.questions.value.min}
            max={rule.questions.value.max}
            disabled={!editable}
            onChange={chooseQuestions}
          />
          <NumberInput
            label={text('minutes')}
            w={120}
            value={minutes}
            min={rule.minutes.value.min}
            max={rule.minutes.value.max}
            disabled={!editable}
            onChange={(value) => setMinutes(Number(value))}
          />
        </Group>
      ) : null}
      <ProblemAlert error={plan.error} />
      {editable && (rule.optional || !fixed) ? (
        <Group>
          <Button
            size="xs"
            disabled={!changed}
            loading={plan.isPending}
            onClick={() => plan.mutate()}
          >
            {text('savePart')}
          </Button>
          {plan.isSuccess && !changed ? (
            <Text size="sm" role="status">
              {text('saved')}
            </Text>
          ) : null}
        </Group>
      ) : null}
    </Stack>
  );
}
