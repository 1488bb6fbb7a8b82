import {
  Alert,
  Button,
  Group,
  Modal,
  NumberInput,
  Select,
  Stack,
  Switch,
  Text,
  TextInput,
} from '@mantine/core';
import { useState } from 'react';
import type { Exam } from '../../../shared/exam/exam.ts';
import { examContract } from '../../../shared/exam/exam-contract.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';
import { ProblemAlert } from '../../ui/staff/problem-alert.tsx';
import { customCopy, withPart, withRound, withValue } from './custom-rule-set.ts';
import { messages } from './messages.ts';
import { useExamCommand } from './use-exam.ts';

/** Edits a copy of the rule set; every value changed becomes the council's decision. */
export function RuleSetEditor({
  exam,
  onClose,
}: {
  readonly exam: Exam;
  readonly onClose: () => void;
}) {
  const api = useStaffApi();
  const text = useText(messages);
  const [draft, setDraft] = useState(() => customCopy(exam.ruleSet));
  const replace = useExamCommand(exam.examId, () =>
    api.call(examContract.replaceRuleSet, { params: { examId: exam.examId }, body: draft }),
  );
  const range = (value: string | number) => ({ min: Number(value), max: Number(value) });
  return (
    <Modal opened onClose={onClose} title={text('customize')} size="lg">
      <Stack>
        <Alert color="orange" c="dark.8">
          {text('customHint')}
        </Alert>
        <TextInput
          label={text('ruleSet')}
          value={draft.title.vi}
          onChange={(event) => setDraft({ ...draft, title: { vi: event.currentTarget.value } })}
          required
        />
        <Select
          label={text('clock')}
          data={(['shared', 'individual'] as const).map((value) => ({ value, label: text(value) }))}
          value={draft.clock.value}
          onChange={(value) =>
            value && setDraft({ ...draft, clock: withValue(draft.clock, value) })
          }
          allowDeselect={false}
        />
        <NumberInput
          label={text('bankRatio')}
          value={draft.bankRatio.value}
          min={1}
          max={20}
          onChange={(value) =>
            setDraft({ ...draft, bankRatio: withValue(draft.bankRatio, Number(value)) })
          }
        />
        {draft.rounds.map((round) => (
          <Stack key={round.roundId} gap="xs">
            <Text fw={600}>{round.title.vi}</Text>
            <Switch
              label={text('immediateResult')}
              checked={round.immediateResult.value}
              onChange={(event) =>
                setDraft(
                  withRound(draft, round.roundId, {
                    immediateResult: withValue(round.immediateResult, event.currentTarget.checked),
                  }),
                )
              }
            />
            {round.parts.map((part) => (
              <Group key={part.partId} align="flex-end" wrap="nowrap">
                <Text size="sm" w={180}>
                  {part.title.vi}
                </Text>
                <NumberInput
                  label={text('questions')}
                  value={part.questions.value.min}
                  min={1}
                  max={500}
                  onChange={(value) =>
                    setDraft(
                      withPart(draft, part.partId, {
                        questions: withValue(part.questions, range(value)),
                        minutesPerQuestion: undefined,
                      }),
                    )
                  }
                />
                <NumberInput
                  label={text('minutes')}
                  value={part.minutes.value.min}
                  min={1}
                  max={500}
                  onChange={(value) =>
                    setDraft(
                      withPart(draft, part.partId, {
                        minutes: withValue(part.minutes, range(value)),
                        minutesPerQuestion: undefined,
                      }),
                    )
                  }
                />
                <NumberInput
                  label={text('passPercent')}
                  value={part.passPercent.value}
                  min={0}
                  max={100}
                  onChange={(value) =>
                    setDraft(
                      withPart(draft, part.partId, {
                        passPercent: withValue(part.passPercent, Number(value)),
                      }),
                    )
                  }
                />
              </Group>
            ))}
          </Stack>
        ))}
        <ProblemAlert error={replace.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {text('cancel')}
          </Button>
          <Button
            loading={replace.isPending}
            onClick={() => replace.mutate(undefined, { onSuccess: onClose })}
          >
            {text('save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
