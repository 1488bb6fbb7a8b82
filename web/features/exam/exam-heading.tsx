import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { Icon } from '../../ui/staff/icon.tsx';
import { PageHeading } from '../../ui/staff/page-heading.tsx';
import { paths } from '../../ui/staff/paths.ts';
import { useMay } from '../organisation/organisation-queries.ts';
import { computerParts } from './computer-parts.ts';
import { examMessages } from './exam-messages.ts';
import type { OpenExam } from './exam-queries.ts';
import { PhasePill } from './phase-pill.tsx';
import { RenameExam } from './rename-exam.tsx';

/** The exam's name and phase, and the ways to monitor, results and audit the person may go. */
export function ExamHeading({ exam }: { readonly exam: OpenExam }) {
  const text = useText(examMessages);
  const language = useLanguage();
  const may = useMay();
  const [renaming, setRenaming] = useState(false);
  const { examId } = exam;
  const rounds = new Map(
    computerParts(exam)
      .filter(({ state }) => state.seal)
      .map(({ round }) => [round.roundId, round]),
  );
  return (
    <>
      <PageHeading
        title={exam.name}
        back={{ to: paths.home, label: text('homeTitle') }}
        facts={
          <Group gap="xs">
            <PhasePill phase={exam.phase} />
            <span>{inLanguage(exam.ruleSet.title, language)}</span>
            {may('exam.configure', exam) && (
              <Button
                size="compact-sm"
                variant="subtle"
                leftSection={<Icon name="edit" size={14} />}
                onClick={() => setRenaming(true)}
              >
                {text('rename')}
              </Button>
            )}
          </Group>
        }
        actions={
          <>
            {may('room.watch', exam) && rounds.size > 0 && (
              <Button
                component={Link}
                to={paths.rooms}
                variant="default"
                leftSection={<Icon name="room" size={16} />}
              >
                {text('monitor')}
              </Button>
            )}
            {may('results.read', exam) &&
              [...rounds.values()].map(({ roundId, title }) => (
                <Button
                  key={roundId}
                  component={Link}
                  to={paths.results(examId, roundId)}
                  variant="default"
                  leftSection={<Icon name="chart" size={16} />}
                >
                  {text('results', { round: shortTitle(inLanguage(title, language)) })}
                </Button>
              ))}
            {may('audit.read', exam) && (
              <Button
                component={Link}
                to={paths.audit(examId)}
                variant="default"
                leftSection={<Icon name="log" size={16} />}
              >
                {text('audit')}
              </Button>
            )}
          </>
        }
      />
      <RenameExam exam={exam} opened={renaming} onClose={() => setRenaming(false)} />
    </>
  );
}

/** "Vòng 1" of "Vòng 1 – Kiến thức chung", so that two rounds fit beside each other. */
function shortTitle(title: string): string {
  const short = title.split(' – ')[0] ?? title;
  return short.charAt(0).toLocaleLowerCase('vi') + short.slice(1);
}
