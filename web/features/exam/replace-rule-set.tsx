import { Alert, Button, Group, Stack, Title } from '@mantine/core';
import type { Exam } from '../../../shared/exam/exam.ts';
import { examContract } from '../../../shared/exam/exam-contract.ts';
import { type RuleSet, ruleSet as ruleSetSchema } from '../../../shared/exam/rule-set.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { notify } from '../../ui/staff/notices.ts';
import { RefusalNotice } from '../../ui/staff/refusal-notice.tsx';
import { useExamChange } from './exam-queries.ts';
import { RuleSetForm } from './rule-set-form.tsx';
import { rulesMessages } from './rules-messages.ts';

/** Puts an edited copy in place of the exam's rule set, before sessions exist. */
export function ReplaceRuleSet(props: {
  readonly exam: Exam;
  readonly edited: RuleSet;
  readonly onChange: (edited: RuleSet | undefined) => void;
}) {
  const text = useText(rulesMessages);
  const { examId } = props.exam;
  const replace = useExamChange(examId, (api, body: RuleSet) =>
    api.call(examContract.replaceRuleSet, { params: { examId }, body }),
  );
  const isWrong = !ruleSetSchema.safeParse(props.edited).success;
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Title order={2}>{text('replace')}</Title>
        <Group gap="xs">
          <Button variant="default" onClick={() => props.onChange(undefined)}>
            {text('cancelEdit')}
          </Button>
          <Button
            loading={replace.isPending}
            disabled={isWrong}
            onClick={() =>
              replace.mutate(props.edited, {
                onSuccess: () => {
                  notify(text('replaced'));
                  props.onChange(undefined);
                },
              })
            }
          >
            {text('replaceSave')}
          </Button>
        </Group>
      </Group>
      {isWrong && (
        <Alert color="yellow" c="dark.9" role="status">
          {text('valueMissing')}
        </Alert>
      )}
      <RefusalNotice error={replace.error} />
      <RuleSetForm ruleSet={props.edited} onChange={props.onChange} />
    </Stack>
  );
}
