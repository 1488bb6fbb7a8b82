import { Anchor, Loader, Stack, Text, Title } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { RefusalAlert } from '../../ui/live/refusal-alert.tsx';
import { useExam } from '../../ui/live/use-exam.ts';
import { messages } from './messages.ts';
import classes from './results.module.css';
import { RoundView } from './round-view.tsx';

/** The results of an exam, round by round: from grading to publication. */
export function ResultsPage() {
  const { examId = '', roundId = '' } = useParams();
  const text = useText(messages);
  const language = useLanguage();
  const { data: exam, error } = useExam(examId);
  const round = exam?.ruleSet.rounds.find((each) => each.roundId === roundId);
  return (
    <Stack gap="sm">
      <div>
        <Anchor component={Link} to="../.." relative="path" size="sm">
          {text('backToExam')}
        </Anchor>
        <Title order={1} size="h2">
          {text('title')}
        </Title>
        <Text c="dark.4">{exam?.name}</Text>
      </div>
      <RefusalAlert error={error} />
      {!exam && !error && <Loader aria-label={text('loading')} />}
      {exam && (
        <nav aria-label={text('rounds')} className={classes.rounds}>
          {exam.ruleSet.rounds.map((each) => (
            <Link
              key={each.roundId}
              to={`../${each.roundId}`}
              relative="path"
              aria-current={each.roundId === roundId ? 'page' : undefined}
            >
              {inLanguage(each.title, language)}
            </Link>
          ))}
        </nav>
      )}
      {exam && !round && <Text>{text('unknownRound')}</Text>}
      {exam && round?.delivery === 'elsewhere' && <Text>{text('elsewhere')}</Text>}
      {exam && round?.delivery === 'computer' && (
        <RoundView key={roundId} exam={exam} round={round} />
      )}
    </Stack>
  );
}
