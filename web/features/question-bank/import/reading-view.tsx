import { Button, Checkbox, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { readingContract } from '../../../../shared/question-bank/reading-contract.ts';
import { useLanguage } from '../../../platform/i18n/language.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { JobStatus } from '../../../ui/staff/job-status.tsx';
import { SaveFileButton } from '../../../ui/staff/save-file-button.tsx';
import { useFollowedJob } from '../../../ui/staff/use-followed-job.ts';
import { importMessages } from './import-messages.ts';
import { ImportNotes } from './import-notes.tsx';
import { ReadingList } from './reading-list.tsx';
import type { OpenReading } from './reading-queries.ts';
import { type SetTags, SetTagsForm } from './set-tags.tsx';
import { filledTags, TagFields, type Tags } from './tag-fields.tsx';

/** A file that was read: its report, what it does not say, the choice, and the import. */
export function ReadingView(props: {
  readonly reading: OpenReading;
  /** Chosen to begin with. */
  readonly places: readonly number[];
  readonly onTaken: (count: number) => void;
}) {
  const text = useText(importMessages);
  const language = useLanguage();
  const { reading } = props;
  const { bankId, readingId, counts } = reading;
  const [chosen, setChosen] = useState<ReadonlySet<number>>(() => new Set(props.places));
  const [fill, setFill] = useState<Tags>({});
  const [set, setSet] = useState<readonly SetTags[]>([]);
  const [keep, setKeep] = useState(false);
  const count = chosen.size;
  const work = useFollowedJob(
    (api, places: number[]) =>
      api.call(readingContract.take, {
        params: { bankId, readingId },
        body: {
          places,
          fill: filledTags(fill),
          set: set.map(({ places: some, tags }) => ({ places: [...some], tags })),
          duplicates: keep ? 'keep' : 'refuse',
        },
      }),
    () => props.onTaken(count),
  );
  const tagsOf = (place: number, said: Tags): Tags => ({
    ...filledTags(fill),
    ...said,
    ...Object.assign(
      {},
      ...set.filter(({ places }) => places.includes(place)).map(({ tags }) => tags),
    ),
  });
  return (
    <Stack gap="md">
      <Paper className="card" p="md" component="section">
        <Stack gap="sm">
          <Group justify="space-between" align="flex-start">
            <Title order={2}>{text('summary', { file: reading.fileName })}</Title>
            <SaveFileButton
              label={text('report')}
              fetchFile={(api) =>
                api.call(readingContract.report, {
                  params: { bankId, readingId },
                  query: { language },
                })
              }
            />
          </Group>
          <Text>
            {(['takeable', 'refused', 'noted', 'twins', 'near'] as const)
              .map((name) => `${text(name)}: ${counts[name]}`)
              .join(' · ')}
          </Text>
          <ImportNotes notes={reading.notes} />
        </Stack>
      </Paper>
      {counts.takeable > 0 && (
        <Paper className="card" p="md" component="section">
          <Stack gap="sm">
            <Title order={2}>{text('tags')}</Title>
            <Text size="sm" c="dimmed">
              {text('tagsHint', {
                topic: counts.noTopic,
                difficulty: counts.noDifficulty,
                source: counts.noSource,
              })}
            </Text>
            <TagFields value={fill} onChange={setFill} />
            <SetTagsForm chosen={chosen} set={set} onChange={setSet} />
          </Stack>
        </Paper>
      )}
      <ReadingList reading={reading} chosen={chosen} onChoose={setChosen} tagsOf={tagsOf} />
      {counts.takeable > 0 && (
        <Paper className="card import-bar" p="md" component="section">
          <Stack gap="xs">
            <JobStatus followed={work} />
            <Group justify="space-between">
              <Checkbox
                label={text('keep')}
                checked={keep}
                onChange={(event) => setKeep(event.currentTarget.checked)}
              />
              <Group gap="sm">
                <Text size="sm" c="dimmed">
                  {text('takeHint')}
                </Text>
                <Button
                  disabled={count === 0}
                  loading={work.sending || work.running}
                  onClick={() => work.start([...chosen].sort((a, b) => a - b))}
                >
                  {text('take', { count })}
                </Button>
              </Group>
            </Group>
          </Stack>
        </Paper>
      )}
    </Stack>
  );
}
