import { Button, Group, Loader, Stack, Tabs, Text, Title } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { Link, useNavigate, useParams } from 'react-router';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { ProblemAlert } from '../../ui/staff/problem-alert.tsx';
import { useMe } from '../../ui/staff/use-me.ts';
import { ExamStep } from './exam-step.tsx';
import { messages } from './messages.ts';
import { PhaseBadge } from './phase-badge.tsx';
import { doneSteps, nextStep, stepNames } from './steps-of.ts';
import { useExam } from './use-exam.ts';

const titles = {
  'quy-tac': 'stepRules',
  'vi-tri': 'stepPositions',
  phong: 'stepRooms',
  'thi-sinh': 'stepCandidates',
  'ca-thi': 'stepSessions',
  'xep-cho': 'stepSeats',
  'ma-tran': 'stepBlueprint',
  'niem-phong': 'stepSeal',
  'ma-du-thi': 'stepCodes',
  'ket-qua': 'stepResults',
} as const;

/** An exam: where it stands, and its steps one beside the other, each marked done or to do. */
export function ExamPage() {
  const { examId = '', step } = useParams();
  const text = useText(messages);
  const language = useLanguage();
  const navigate = useNavigate();
  const { data: exam, error } = useExam(examId);
  const { nameOf, mayAt } = useMe();
  if (!exam)
    return error ? <ProblemAlert error={error} /> : <Loader aria-label={text('loading')} />;
  const done = doneSteps(exam);
  const chosen = stepNames.find((name) => name === step) ?? nextStep(exam);
  return (
    <Stack gap="sm">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Group gap="sm">
            <Title order={1} size="h3">
              {exam.name}
            </Title>
            <PhaseBadge phase={exam.phase} />
          </Group>
          <Text size="sm" c="dimmed">
            {nameOf(exam.organisationId)} · {inLanguage(exam.ruleSet.title, language)}
          </Text>
        </div>
        <Group gap="xs" wrap="nowrap">
          <Button component={Link} to="/giam-sat" variant="default" size="xs">
            {text('watch')}
          </Button>
          {mayAt('audit.read', exam) ? (
            <Button component={Link} to={`/ky-thi/${examId}/nhat-ky`} variant="default" size="xs">
              {text('audit')}
            </Button>
          ) : null}
        </Group>
      </Group>
      <Tabs
        value={chosen}
        onChange={(name) => navigate(`/ky-thi/${examId}/buoc/${name}`)}
        keepMounted={false}
      >
        <Tabs.List aria-label={text('steps')} bg="white">
          {stepNames.map((name) => {
            const Icon = done.has(name) ? IconCircleCheck : IconCircleDashed;
            return (
              <Tabs.Tab
                key={name}
                value={name}
                px="sm"
                leftSection={
                  <Icon
                    size={16}
                    color={done.has(name) ? '#1b6e35' : '#5c6b7a'}
                    aria-label={text(done.has(name) ? 'done' : 'todo')}
                  />
                }
              >
                {text(titles[name])}
              </Tabs.Tab>
            );
          })}
        </Tabs.List>
        {stepNames.map((name) => (
          <Tabs.Panel key={name} value={name} pt="md">
            <ExamStep exam={exam} step={name} />
          </Tabs.Panel>
        ))}
      </Tabs>
    </Stack>
  );
}
