import { Paper, Title } from '@mantine/core';
import type { Exam } from '../../../shared/exam/exam.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import type { ComputerPart } from '../exam/computer-parts.ts';
import { paperMessages } from './paper-messages.ts';

/** What is about to be sealed, in figures. */
export function SealSummary({ exam, part }: { readonly exam: Exam; readonly part: ComputerPart }) {
  const text = useText(paperMessages);
  const language = useLanguage();
  const format = useFormat();
  const { state, rule } = part;
  const sessions = exam.sessions
    .filter((session) => session.partId === state.partId)
    .toSorted((a, b) => a.startsAt - b.startsAt);
  return (
    <Paper className="card" p="md" h="100%">
      <Title order={3} mb="xs">
        {text('summary')}
      </Title>
      <dl className="facts">
        <dt>{text('part')}</dt>
        <dd>{inLanguage(rule.title, language)}</dd>
        <dt>{text('papers')}</dt>
        <dd className="numeric">{format.number(state.seating?.count ?? 0)}</dd>
        <dt>{text('questions')}</dt>
        <dd className="numeric">{state.questionCount}</dd>
        <dt>{text('minutes')}</dt>
        <dd className="numeric">{text('minutesValue', { minutes: state.minutes })}</dd>
        <dt>{text('sessions')}</dt>
        <dd className="numeric">
          {sessions
            .map((session) => `${session.name} (${format.dateTime(session.startsAt)})`)
            .join('; ') || '–'}
        </dd>
      </dl>
    </Paper>
  );
}
