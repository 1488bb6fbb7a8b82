import { Alert, Anchor, List, Paper, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { useText } from '../../platform/i18n/use-text.ts';
import { Icon } from '../../ui/staff/icon.tsx';
import { paths } from '../../ui/staff/paths.ts';
import { examMessages } from './exam-messages.ts';
import type { OpenExam } from './exam-queries.ts';
import { examSteps } from './exam-steps.ts';
import { useNoteText } from './use-note-text.ts';

/** Everything still missing for the round in hand, each with the way to the step. */
export function NextSteps({ exam }: { readonly exam: OpenExam }) {
  const text = useText(examMessages);
  const note = useNoteText();
  const open = examSteps(exam).filter((step) => step.missing.length > 0);
  return (
    <Paper className="card" p="md">
      <Title order={2} mb="xs">
        {text('nextStep')}
      </Title>
      {open.length === 0 && (
        <Alert color="green" c="dark.9" icon={<Icon name="check" />}>
          {text('allDone')}
        </Alert>
      )}
      {open.map((step) => (
        <div key={step.key}>
          <Anchor component={Link} to={paths.examStep(exam.examId, step.path)} fw={600}>
            {text(step.key)}
          </Anchor>
          <List size="sm" mb="xs">
            {step.missing.map((missing) => (
              <List.Item key={note(missing)}>
                <Text span size="sm">
                  {note(missing)}
                </Text>
              </List.Item>
            ))}
          </List>
        </div>
      ))}
    </Paper>
  );
}
