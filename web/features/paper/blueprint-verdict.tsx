import { Alert, Button, Group, List, Paper, Progress, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { Exam } from '../../../shared/exam/exam.ts';
import type { Blueprint } from '../../../shared/paper/blueprint.ts';
import { paperContract } from '../../../shared/paper/paper-contract.ts';
import { questionsAtMost } from '../../../shared/paper/questions-for.ts';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { Icon } from '../../ui/staff/icon.tsx';
import { notify } from '../../ui/staff/notices.ts';
import { RefusalNotice } from '../../ui/staff/refusal-notice.tsx';
import { StatePill } from '../../ui/staff/state-pill.tsx';
import type { ComputerPart } from '../exam/computer-parts.ts';
import { useExamChange } from '../exam/exam-queries.ts';
import { FeasibilityWarnings } from './feasibility-warnings.tsx';
import { paperMessages } from './paper-messages.ts';
import { useBlueprintCheck } from './paper-queries.ts';
import { PredictionChart } from './prediction-chart.tsx';

/** How far the blueprint is, what the server says of it, and saving it. */
export function BlueprintVerdict(props: {
  readonly exam: Exam;
  readonly part: ComputerPart;
  readonly blueprint: Blueprint;
  readonly use: 'official' | 'backup';
  readonly onDistribute: () => void;
  readonly onClear: () => void;
}) {
  const text = useText(paperMessages);
  const language = useLanguage();
  const { blueprint } = props;
  const { examId } = props.exam;
  const { partId, questionCount: needed } = props.part.state;
  const [settled] = useDebouncedValue(blueprint, 350);
  const { data: verdict, error } = useBlueprintCheck(examId, partId, settled);
  const save = useExamChange(examId, (api, body: Blueprint) =>
    api.call(paperContract.setBlueprint, {
      params: { examId, partId },
      query: { use: props.use },
      body,
    }),
  );
  const planned = questionsAtMost(blueprint.cells);
  const isEmpty = blueprint.cells.length === 0;
  const gap =
    planned === needed
      ? text('exact')
      : planned < needed
        ? text('more', { count: needed - planned })
        : text('tooMany', { count: planned - needed });
  return (
    <Paper className="card" p="sm">
      <Stack gap="sm">
        <Group justify="space-between">
          <Text fw={650} className="numeric" aria-live="polite">
            {text('total', { planned, needed })}
          </Text>
          <StatePill tone={planned === needed ? 'good' : 'warn'}>{gap}</StatePill>
        </Group>
        <Progress
          aria-label={text('total', { planned, needed })}
          value={Math.min(100, (100 * planned) / needed)}
        />
        {!isEmpty && verdict && (
          <Alert
            role="status"
            color={verdict.feasible ? 'green' : 'yellow'}
            icon={<Icon name={verdict.feasible ? 'check' : 'alert'} />}
            c="dark.9"
            styles={{ title: { color: '#10151c' } }}
            title={verdict.feasible ? undefined : text('infeasible')}
          >
            {verdict.feasible ? (
              text('feasible', { size: verdict.bankSize, needed: verdict.bankNeeded })
            ) : (
              <List size="sm">
                {verdict.reasons.map((reason) => (
                  <List.Item key={reason.vi}>{inLanguage(reason, language)}</List.Item>
                ))}
              </List>
            )}
          </Alert>
        )}
        {!isEmpty && <FeasibilityWarnings verdict={verdict} />}
        {!isEmpty && verdict?.prediction && <PredictionChart prediction={verdict.prediction} />}
        <RefusalNotice error={save.error ?? error} />
        <Group gap="xs" justify="space-between">
          <Group gap={4}>
            <Button size="xs" variant="default" onClick={props.onDistribute}>
              {text('distribute')}
            </Button>
            <Button size="xs" variant="subtle" disabled={isEmpty} onClick={props.onClear}>
              {text('clear')}
            </Button>
          </Group>
          <Button
            disabled={isEmpty}
            loading={save.isPending}
            onClick={() => save.mutate(blueprint, { onSuccess: () => notify(text('saved')) })}
          >
            {text('save')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
