import { Button, Group, Stack } from '@mantine/core';
import { Link } from 'react-router';
import type { Exam } from '../../../shared/exam/exam.ts';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { BlueprintPanel } from '../paper/blueprint-panel.tsx';
import { SealPanel } from '../paper/seal-panel.tsx';
import { CandidateStep } from '../register/candidate-step.tsx';
import { CodesPanel } from '../register/codes-panel.tsx';
import { SeatingPanel } from '../register/seating-panel.tsx';
import { messages } from './messages.ts';
import { PositionStep } from './position-step.tsx';
import { RoomStep } from './room-step.tsx';
import { RuleStep } from './rule-step.tsx';
import { SessionStep } from './session-step.tsx';
import type { StepName } from './steps-of.ts';

/** What one step of an exam shows. */
export function ExamStep({ exam, step }: { readonly exam: Exam; readonly step: StepName }) {
  const text = useText(messages);
  const language = useLanguage();
  const held = exam.parts.filter((part) => part.held);
  switch (step) {
    case 'quy-tac':
      return <RuleStep exam={exam} />;
    case 'vi-tri':
      return <PositionStep exam={exam} />;
    case 'phong':
      return <RoomStep exam={exam} />;
    case 'ca-thi':
      return <SessionStep exam={exam} />;
    case 'thi-sinh':
      return <CandidateStep exam={exam} />;
    case 'xep-cho':
      return (
        <Stack>
          {held.map((part) => (
            <SeatingPanel key={part.partId} exam={exam} partId={part.partId} />
          ))}
        </Stack>
      );
    case 'ma-tran':
      return (
        <Stack>
          {held.map((part) => (
            <BlueprintPanel key={part.partId} exam={exam} partId={part.partId} />
          ))}
        </Stack>
      );
    case 'niem-phong':
      return (
        <Stack>
          {held.map((part) => (
            <SealPanel key={part.partId} exam={exam} partId={part.partId} />
          ))}
        </Stack>
      );
    case 'ma-du-thi':
      return <CodesPanel exam={exam} />;
    case 'ket-qua':
      return (
        <Group>
          {exam.ruleSet.rounds
            .filter((round) => round.delivery === 'computer')
            .map((round) => (
              <Button
                key={round.roundId}
                component={Link}
                to={`/ky-thi/${exam.examId}/ket-qua/${round.roundId}`}
                size="md"
              >
                {text('results', { round: inLanguage(round.title, language) })}
              </Button>
            ))}
        </Group>
      );
  }
}
