import { Grid, Stack } from '@mantine/core';
import { ExamFacts } from './exam-facts.tsx';
import { NextSteps } from './next-steps.tsx';
import { Timetable } from './timetable.tsx';
import { useOpenExam } from './use-open-exam.ts';

/** What to do next, the timetable and the facts of the exam. */
export function OverviewPage() {
  const { exam } = useOpenExam();
  return (
    <Grid gap="md">
      <Grid.Col span={{ base: 12, md: 7 }}>
        <Stack gap="md">
          <NextSteps exam={exam} />
          <Timetable exam={exam} />
        </Stack>
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 5 }}>
        <ExamFacts exam={exam} />
      </Grid.Col>
    </Grid>
  );
}
