import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { readingFilter } from '../../../../shared/question-bank/reading-contract.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { Asked } from '../../../ui/staff/asked.tsx';
import { Pager } from '../../../ui/staff/pager.tsx';
import { importMessages } from './import-messages.ts';
import { PreviewCard } from './preview-card.tsx';
import { ReadingImages } from './reading-images.tsx';
import {
  type OpenReading,
  previewSize,
  type ReadingFilter,
  useReadQuestions,
} from './reading-queries.ts';
import type { Tags } from './tag-fields.tsx';

/** The questions of a file, page by page, each with a box to choose it. */
export function ReadingList(props: {
  readonly reading: OpenReading;
  readonly chosen: ReadonlySet<number>;
  readonly onChoose: (chosen: ReadonlySet<number>) => void;
  /** The tags a question will have, from what its file says of it. */
  readonly tagsOf: (place: number, said: Tags) => Tags;
}) {
  const text = useText(importMessages);
  const { reading, chosen, onChoose, tagsOf } = props;
  const { counts } = reading;
  const [show, setShow] = useState<ReadingFilter>('all');
  const [page, setPage] = useState(1);
  const query = useReadQuestions(reading, { page, show });
  const withPlaces = (places: readonly number[], add: boolean) => {
    const next = new Set(chosen);
    for (const place of places) add ? next.add(place) : next.delete(place);
    onChoose(next);
  };
  const all = counts.takeable + counts.refused;
  return (
    <Stack gap="sm">
      <SegmentedControl
        aria-label={text('show')}
        value={show}
        data={readingFilter.options.map((value) => ({
          value,
          label: `${text(value)} (${value === 'all' ? all : counts[value]})`,
        }))}
        onChange={(value) => {
          setShow(readingFilter.parse(value));
          setPage(1);
        }}
      />
      <Asked query={query}>
        {({ rows, total, places }) => (
          <>
            <Group gap="xs">
              <Button
                size="xs"
                variant="default"
                disabled={places.length === 0}
                onClick={() => withPlaces(places, true)}
              >
                {text('chooseAll', { count: places.length })}
              </Button>
              <Button
                size="xs"
                variant="default"
                disabled={places.length === 0}
                onClick={() => withPlaces(places, false)}
              >
                {text('chooseNone')}
              </Button>
            </Group>
            {rows.length === 0 && <Text c="dimmed">{text('none')}</Text>}
            <ReadingImages bankId={reading.bankId} readingId={reading.readingId}>
              {rows.map((question) => (
                <PreviewCard
                  key={question.place}
                  question={question}
                  tags={tagsOf(question.place, question.said)}
                  chosen={chosen.has(question.place)}
                  onChoose={(add) => withPlaces([question.place], add)}
                />
              ))}
            </ReadingImages>
            <Pager page={page} size={previewSize} total={total} onPage={setPage} />
          </>
        )}
      </Asked>
    </Stack>
  );
}
