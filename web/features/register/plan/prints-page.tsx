import { Alert, Anchor, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { planContract } from '../../../../shared/exam/plan-contract.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { paths } from '../../../ui/staff/paths.ts';
import { SaveFileButton } from '../../../ui/staff/save-file-button.tsx';
import { useOpenExam } from '../../exam/use-open-exam.ts';
import { RegisterTabs } from '../register-tabs.tsx';
import { DocumentTable } from './document-table.tsx';
import { planningMessages } from './planning-messages.ts';
import { PrintFilter } from './print-filter.tsx';
import { printsMessages } from './prints-messages.ts';
import { SummonsForm } from './summons-form.tsx';
import { SummonsIssues } from './summons-issues.tsx';
import { WithdrawSummons } from './withdraw-summons.tsx';

/** Everything of the plan that is printed: lists by session and room, and the summons. */
export function PrintsPage() {
  const text = useText(printsMessages);
  const words = useText(planningMessages);
  const { exam, may } = useOpenExam();
  const { examId } = exam;
  const [chosen, setChosen] = useState<{ sessionId: string; roomId: string | undefined }>();
  const seated = new Set(exam.parts.filter((part) => part.seating).map((part) => part.partId));
  const sessions = exam.sessions
    .filter((each) => seated.has(each.partId))
    .toSorted((a, b) => a.startsAt - b.startsAt);
  const session = sessions.find((each) => each.sessionId === chosen?.sessionId) ?? sessions[0];
  return (
    <>
      <RegisterTabs examId={examId} />
      <Stack gap="md">
        <div>
          <Group justify="space-between" align="baseline">
            <Title order={2}>{text('prints')}</Title>
            <Text size="sm" c="dimmed" className="numeric">
              {words('version', { version: exam.planVersion?.sequence ?? exam.sequence })}
            </Text>
          </Group>
          <Text size="sm" c="dimmed">
            {text('printsHint')}
          </Text>
        </div>
        {!session && (
          <Alert color="yellow" c="dark.9">
            {text('notSeated')}{' '}
            <Anchor component={Link} to={paths.seats(examId)}>
              {text('toSeats')}
            </Anchor>
          </Alert>
        )}
        {session && may('register.read') && (
          <>
            <PrintFilter
              exam={exam}
              sessions={sessions}
              session={session}
              roomId={chosen?.roomId}
              onChoose={(sessionId, roomId) => setChosen({ sessionId, roomId })}
            />
            <DocumentTable examId={examId} sessionId={session.sessionId} roomId={chosen?.roomId} />
            <Paper className="card" p="md" component="section" aria-label={text('summons')}>
              <Stack gap="sm">
                <Group justify="space-between" align="flex-start" wrap="nowrap">
                  <div>
                    <Title order={2} size="h3">
                      {text('summons')}
                    </Title>
                    <Text size="sm" c="dimmed">
                      {text('summonsHint')}
                    </Text>
                  </div>
                  <SaveFileButton
                    size="xs"
                    label={text('mergeData')}
                    fetchFile={(api) =>
                      api.call(planContract.sheet, {
                        params: { examId, document: 'summons' },
                        query: {},
                      })
                    }
                  />
                </Group>
                {may('seating.plan') && <SummonsForm exam={exam} sessionId={session.sessionId} />}
                <SummonsIssues exam={exam} />
                {may('seating.plan') && (
                  <Group justify="flex-end">
                    <WithdrawSummons exam={exam} />
                  </Group>
                )}
              </Stack>
            </Paper>
          </>
        )}
      </Stack>
    </>
  );
}
