import { Anchor, Group } from '@mantine/core';
import { Link } from 'react-router';
import { problemCodeOf } from '../../../shared/kernel/problem.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { problemIn } from '../../ui/live/use-answer.ts';
import { paths } from '../../ui/staff/paths.ts';
import { messages } from './messages.ts';
import type { RoundProps } from './round-props.ts';

const places = {
  'evidence-undecided': { to: paths.lateAnswers, label: 'lateAnswers' },
  'incidents-undecided': { to: paths.incidents, label: 'incidents' },
} as const;

/** Leads to where decisions are made that results wait for: late answers or violations, by session. */
export function UndecidedLinks(props: RoundProps & { readonly refusal: unknown }) {
  const text = useText(messages);
  const { exam, round, refusal } = props;
  const code = refusal ? problemCodeOf(problemIn(refusal)) : undefined;
  if (code !== 'evidence-undecided' && code !== 'incidents-undecided') return null;
  const { to, label } = places[code];
  // An annulment proposed in another round is waited for as well.
  const sessions = exam.sessions.filter(
    (session) => code === 'incidents-undecided' || session.roundId === round.roundId,
  );
  return (
    <Group gap="md">
      {sessions.map(({ sessionId, name }) => (
        <Anchor key={sessionId} component={Link} to={to(exam.examId, sessionId)} size="sm">
          {text(label, { session: name })}
        </Anchor>
      ))}
    </Group>
  );
}
