import { Paper, Title } from '@mantine/core';
import { useFormat } from '../../platform/i18n/format.ts';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { CopyableCode } from '../../ui/staff/copyable-code.tsx';
import { useMe } from '../organisation/organisation-queries.ts';
import { examMessages } from './exam-messages.ts';
import type { OpenExam } from './exam-queries.ts';

/** What the exam is and under which decree. Its code is what an administrator appoints by. */
export function ExamFacts({ exam }: { readonly exam: OpenExam }) {
  const text = useText(examMessages);
  const language = useLanguage();
  const format = useFormat();
  const { data: me } = useMe();
  const organisation = me?.organisations.find(
    (each) => each.organisationId === exam.organisationId,
  );
  return (
    <Paper className="card" p="md">
      <Title order={2} mb="xs">
        {text('facts')}
      </Title>
      <dl className="facts">
        <dt>{text('organisation')}</dt>
        <dd>{organisation ? inLanguage(organisation.name, language) : exam.organisationId}</dd>
        <dt>{text('ruleSet')}</dt>
        <dd>{inLanguage(exam.ruleSet.title, language)}</dd>
        <dt>{text('decree')}</dt>
        <dd>{exam.ruleSet.decree}</dd>
        <dt>{text('createdAt')}</dt>
        <dd>
          {format.dateTime(exam.createdAt)} ({exam.createdBy})
        </dd>
        <dt>{text('examCode')}</dt>
        <dd>
          <CopyableCode value={exam.examId} what={text('examCode')} />
        </dd>
      </dl>
    </Paper>
  );
}
