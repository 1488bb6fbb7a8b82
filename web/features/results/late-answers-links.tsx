import { Anchor, Group } from '@mantine/core';
import { Link } from 'react-router';
import { problemCodeOf } from '../../../shared/kernel/problem.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { problemIn } from '../../ui/live/use-answer.ts';
import { paths } from '../../ui/staff/paths.ts';
import { messages } from './messages.ts';
import type { RoundProps } from './round-props.ts';

/** Leads to the late answers of the round's sessions where results wait for a decision about them. */
export function LateAnswersLinks(props: RoundProps & { readonly refusal: unknown }) {
  const text = useText(messages);
  const { exam, round, refusal } = props;
  if (!refusal || problemCodeOf(problemIn(refusal)) !== 'evidence-undecided') return null;
  return (
    <Group gap="md">
      {exam.sessions
        .filter((session) => session.roundId === round.roundId)
        .map(({ sessionId, name }) => (
          <Anchor
            key={sessionId}
            component={Link}
            to={paths.lateAnswers(exam.examId, sessionId)}
            size="sm"
          >
            {text('lateAnswers', { session: name })}
          </Anchor>
        ))}
    </Group>
  );
}
