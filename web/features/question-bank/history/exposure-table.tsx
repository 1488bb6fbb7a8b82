import type { Exposure } from '../../../../shared/question-bank/exposure.ts';
import { useFormat } from '../../../platform/i18n/format.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { DataTable } from '../../../ui/staff/data-table.tsx';
import { historyMessages } from './history-messages.ts';

/** In which sessions that are over a question stood, and in how many of their papers. */
export function ExposureTable({ exposures }: { readonly exposures: readonly Exposure[] }) {
  const text = useText(historyMessages);
  const format = useFormat();
  return (
    <DataTable<Exposure>
      caption={text('exposure')}
      rows={exposures}
      rowKey={(each) => each.sessionId}
      empty={text('noExposure')}
      columns={[
        {
          key: 'exam',
          title: text('exam'),
          sortBy: (each) => each.examName,
          cell: (each) => each.examName,
        },
        {
          key: 'session',
          title: text('session'),
          sortBy: (each) => each.startsAt,
          cell: (each) => `${each.sessionName}, ${format.dateTime(each.startsAt)}`,
        },
        {
          key: 'version',
          title: text('versionUsed'),
          numeric: true,
          cell: (each) => format.number(each.version),
        },
        {
          key: 'drawn',
          title: text('drawn'),
          sortBy: (each) => each.drawn / Math.max(1, each.papers),
          cell: (each) =>
            text('ofPapers', {
              drawn: format.number(each.drawn),
              papers: format.number(each.papers),
              share: format.number(Math.round((100 * each.drawn) / Math.max(1, each.papers))),
            }),
        },
      ]}
    />
  );
}
