import { Group, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { resultsContract } from '../../../shared/results/results-contract.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';
import { FileButton } from '../../ui/live/file-button.tsx';
import { PageTurner } from '../../ui/live/page-turner.tsx';
import { RefusalAlert } from '../../ui/live/refusal-alert.tsx';
import { SectionCard } from '../../ui/live/section-card.tsx';
import { useAnswer } from '../../ui/live/use-answer.ts';
import { useKept } from '../../ui/live/use-kept.ts';
import { messages } from './messages.ts';
import { type ResultFilter, ResultsFilters } from './results-filters.tsx';
import { ResultsTable } from './results-table.tsx';
import type { RoundProps } from './round-props.ts';

const size = 50;

/** The list of a round: searched, filtered, paged, downloaded. */
export function ResultsList(props: RoundProps & { readonly version: number }) {
  const text = useText(messages);
  const format = useFormat();
  const api = useStaffApi();
  const { exam, round, version } = props;
  const params = { examId: exam.examId, roundId: round.roundId };
  const [filter, setFilter] = useState<ResultFilter>({ search: '', show: 'all' });
  const [page, setPage] = useState(1);
  const [asked] = useDebouncedValue(filter, 250);
  const query = { ...asked, page, size };
  const { data, error } = useAnswer(
    ['exam', exam.examId, 'round', round.roundId, 'list', version, query],
    () => api.call(resultsContract.list, { params, query }),
  );
  const list = useKept(data);
  const pages = list ? Math.max(1, Math.ceil(list.total / size)) : 1;
  const downloads = (
    <>
      <FileButton
        label={text('spreadsheet')}
        get={() => api.call(resultsContract.spreadsheet, { params })}
      />
      <FileButton
        label={text('document')}
        get={() => api.call(resultsContract.document, { params })}
      />
    </>
  );
  return (
    <SectionCard title={text('list')} actions={downloads}>
      <ResultsFilters
        filter={filter}
        positions={exam.positions}
        ranks={round.purpose === 'ranks'}
        onChange={(next) => {
          setFilter(next);
          setPage(1);
        }}
      />
      <RefusalAlert error={error} />
      {list && <ResultsTable exam={exam} round={round} rows={list.rows} />}
      {list && (
        <Group justify="space-between" mt="xs">
          <Text size="sm" role="status">
            {list.total === 0 ? text('none') : text('found', { count: format.number(list.total) })}
          </Text>
          <PageTurner pages={pages} page={page} onTurn={setPage} />
        </Group>
      )}
    </SectionCard>
  );
}
