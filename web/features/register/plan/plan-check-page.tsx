import { Alert, Group, Stack, Text, Title } from '@mantine/core';
import { useText } from '../../../platform/i18n/use-text.ts';
import { Asked } from '../../../ui/staff/asked.tsx';
import { Icon } from '../../../ui/staff/icon.tsx';
import { computerParts } from '../../exam/computer-parts.ts';
import { useOpenExam } from '../../exam/use-open-exam.ts';
import { RegisterTabs } from '../register-tabs.tsx';
import { FindingsList } from './findings-list.tsx';
import { LateCandidateForm } from './late-candidate-form.tsx';
import { planningMessages } from './planning-messages.ts';
import { usePlanCheck } from './planning-queries.ts';
import { ReseatHistory } from './reseat-history.tsx';
import { ReseatPanel } from './reseat-panel.tsx';

/** What speaks against the plan, and the changes that move only those who must move. */
export function PlanCheckPage() {
  const text = useText(planningMessages);
  const { exam, may, isFrozen } = useOpenExam();
  const query = usePlanCheck(exam);
  const seated = computerParts(exam).filter(({ state }) => state.seating);
  return (
    <>
      <RegisterTabs examId={exam.examId} />
      <Stack gap="md">
        <div>
          <Group justify="space-between" align="baseline">
            <Title order={2}>{text('check')}</Title>
            <Text size="sm" c="dimmed" className="numeric">
              {query.data && text('version', { version: query.data.version })}
            </Text>
          </Group>
          <Text size="sm" c="dimmed">
            {text('checkHint')}
          </Text>
        </div>
        <Asked query={query}>
          {({ findings }) =>
            findings.length === 0 ? (
              <Alert color="green" icon={<Icon name="check" />} c="dark.9" role="status">
                {text('nothing')}
              </Alert>
            ) : (
              <FindingsList examId={exam.examId} findings={findings} />
            )
          }
        </Asked>
        {may('seating.plan') &&
          seated
            .filter(({ state }) => !state.seal)
            .map((part) => <ReseatPanel key={part.state.partId} exam={exam} part={part} />)}
        {may('register.import') && exam.register?.numbered && !isFrozen && (
          <LateCandidateForm exam={exam} />
        )}
        {seated
          .filter(({ state }) => (state.reseatings?.length ?? 0) > 0)
          .map(({ state }) => (
            <ReseatHistory key={state.partId} exam={exam} partId={state.partId} />
          ))}
      </Stack>
    </>
  );
}
