import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useFormat } from '../../platform/i18n/format.ts';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { DataTable } from '../../ui/staff/data-table.tsx';
import { paths } from '../../ui/staff/paths.ts';
import { useMe } from '../organisation/organisation-queries.ts';
import { examMessages } from './exam-messages.ts';
import type { ExamSummary } from './exam-queries.ts';
import { PhasePill } from './phase-pill.tsx';

const phaseOrder = ['running', 'sealed', 'preparing', 'closed', 'published'];

/** The exams with where each stands and when it is next sat. */
export function ExamsTable({ exams }: { readonly exams: readonly ExamSummary[] }) {
  const text = useText(examMessages);
  const language = useLanguage();
  const format = useFormat();
  const { data: me } = useMe();
  const organisationOf = ({ organisationId }: ExamSummary) => {
    const found = me?.organisations.find((each) => each.organisationId === organisationId);
    return found ? inLanguage(found.name, language) : organisationId;
  };
  return (
    <DataTable<ExamSummary>
      caption={text('exams')}
      rows={exams}
      rowKey={(exam) => exam.examId}
      empty={text('noExams')}
      columns={[
        {
          key: 'name',
          title: text('name'),
          sortBy: (exam) => exam.name,
          cell: (exam) => (
            <>
              <Anchor component={Link} to={paths.exam(exam.examId)} fw={600}>
                {exam.name}
              </Anchor>
              <Text size="xs" c="dimmed">
                {organisationOf(exam)} · {inLanguage(exam.ruleSetTitle, language)}
              </Text>
            </>
          ),
        },
        {
          key: 'phase',
          title: text('phase'),
          sortBy: (exam) => phaseOrder.indexOf(exam.phase),
          cell: (exam) => <PhasePill phase={exam.phase} />,
        },
        {
          key: 'startsAt',
          title: text('nextStart'),
          sortBy: (exam) => exam.startsAt,
          cell: (exam) => (
            <span className="numeric">
              {exam.startsAt === undefined ? '–' : format.dateTime(exam.startsAt)}
            </span>
          ),
        },
        {
          key: 'candidates',
          title: text('candidates'),
          numeric: true,
          sortBy: (exam) => exam.candidates,
          cell: (exam) => format.number(exam.candidates),
        },
        {
          key: 'positions',
          title: text('positions'),
          numeric: true,
          sortBy: (exam) => exam.positions,
          cell: (exam) => format.number(exam.positions),
        },
        {
          key: 'sessions',
          title: text('sessions'),
          numeric: true,
          sortBy: (exam) => exam.sessions,
          cell: (exam) => format.number(exam.sessions),
        },
      ]}
    />
  );
}
