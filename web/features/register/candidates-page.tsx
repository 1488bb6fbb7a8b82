import { Alert, Grid, Stack } from '@mantine/core';
import { useText } from '../../platform/i18n/use-text.ts';
import { useOpenExam } from '../exam/use-open-exam.ts';
import { CandidateList } from './candidate-list.tsx';
import { NumberForm } from './number-form.tsx';
import { RegisterImport } from './register-import.tsx';
import { registerMessages } from './register-messages.ts';
import { RegisterTabs } from './register-tabs.tsx';

/** The register: import with its report, numbers, and the list. */
export function CandidatesPage() {
  const text = useText(registerMessages);
  const { exam, may, isFrozen } = useOpenExam();
  return (
    <>
      <RegisterTabs examId={exam.examId} />
      <Stack gap="md">
        {isFrozen ? (
          <Alert color="blue" c="dark.9">
            {text('sealed')}
          </Alert>
        ) : (
          <Grid gap="md" align="stretch">
            {may('register.import') && (
              <Grid.Col span={{ base: 12, md: 7.5 }}>
                <RegisterImport exam={exam} />
              </Grid.Col>
            )}
            {may('register.number') && exam.register && (
              <Grid.Col span={{ base: 12, md: 4.5 }}>
                <NumberForm exam={exam} />
              </Grid.Col>
            )}
          </Grid>
        )}
        {may('register.read') && exam.register && <CandidateList exam={exam} />}
      </Stack>
    </>
  );
}
