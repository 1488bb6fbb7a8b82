import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { PlanFinding } from '../../../../shared/exam/plan-finding.ts';
import { useLanguage } from '../../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { DataTable } from '../../../ui/staff/data-table.tsx';
import { StatePill } from '../../../ui/staff/state-pill.tsx';
import { findingLink } from './finding-link.ts';
import { planningMessages } from './planning-messages.ts';

const tones = { error: 'bad', warning: 'warn', info: 'info' } as const;
const weights = { error: 0, warning: 1, info: 2 };

/** What the check found, each with whom it concerns and where it is mended. */
export function FindingsList(props: {
  readonly examId: string;
  readonly findings: readonly PlanFinding[];
}) {
  const text = useText(planningMessages);
  const language = useLanguage();
  return (
    <DataTable<PlanFinding>
      caption={text('check')}
      rows={props.findings}
      rowKey={(each) => `${each.code}|${each.vi}`}
      columns={[
        {
          key: 'severity',
          title: text('severity'),
          sortBy: (each) => weights[each.severity],
          cell: (each) => <StatePill tone={tones[each.severity]}>{text(each.severity)}</StatePill>,
        },
        {
          key: 'finding',
          title: text('finding'),
          cell: (each) => inLanguage(each, language),
        },
        {
          key: 'numbers',
          title: text('numbers'),
          cell: ({ numbers, count }) => (
            <span className="numeric">
              {numbers.join(', ')}
              {numbers.length > 0 && count > numbers.length
                ? ` ${text('andMore', { count: count - numbers.length })}`
                : ''}
            </span>
          ),
        },
        {
          key: 'step',
          title: text('goTo'),
          cell: (each) => {
            const to = findingLink(props.examId, each);
            const words = text(`step_${each.step}`);
            // A place on this page is jumped to by the browser itself.
            return to.startsWith('#') ? (
              <Anchor size="sm" href={to}>
                {words}
              </Anchor>
            ) : (
              <Anchor size="sm" component={Link} to={to}>
                {words}
              </Anchor>
            );
          },
        },
      ]}
    />
  );
}
