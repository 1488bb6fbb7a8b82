import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import type { SheetMapping } from '../../../../shared/question-bank/sheet-mapping.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../../platform/staff-api-context.ts';
import { Asked } from '../../../ui/staff/asked.tsx';
import { FileDrop } from '../../../ui/staff/file-drop.tsx';
import { JobStatus } from '../../../ui/staff/job-status.tsx';
import { notify } from '../../../ui/staff/notices.ts';
import { PageHeading } from '../../../ui/staff/page-heading.tsx';
import { paths } from '../../../ui/staff/paths.ts';
import { useFollowedJob } from '../../../ui/staff/use-followed-job.ts';
import { useBank, useRefreshBanks } from '../bank-queries.ts';
import { ColumnMapping } from './column-mapping.tsx';
import { importMessages } from './import-messages.ts';
import { useReading, useReadQuestions } from './reading-queries.ts';
import { ReadingView } from './reading-view.tsx';
import { beginReading, mostMegabytes, type SentFile, sendFile } from './send-file.ts';

const extensions = ['docx', 'docm', 'xlsx', 'xml', 'zip', 'imscc', 'gift', 'txt', 'aiken'];

/** Files of other systems: sent, looked at question by question, and taken into the bank. */
export function ImportPage() {
  const { bankId = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const readingId = search.get('tep') ?? '';
  const text = useText(importMessages);
  const api = useStaffApi();
  const bank = useBank(bankId);
  const [sent, setSent] = useState<SentFile>();
  const work = useFollowedJob(
    async (_, input: { readonly file?: File; readonly mapping?: SheetMapping }) => {
      if (!input.file && sent) return beginReading(api, bankId, sent, input.mapping);
      const got = input.file ? await sendFile(api, bankId, input.file) : undefined;
      if (!got?.ok) return got ?? Promise.reject(new Error('no file to read'));
      setSent(got.value);
      return beginReading(api, bankId, got.value);
    },
    () => work.job && setSearch({ tep: work.job.jobId }),
  );
  const busy = work.sending || work.running;
  return (
    <>
      <PageHeading
        title={text('title')}
        back={{ to: paths.bank(bankId), label: bank.data?.name ?? '' }}
      />
      <Stack gap="md">
        <Paper className="card" p={readingId === '' ? 'md' : 'xs'}>
          <Stack gap="sm">
            {readingId === '' && (
              <Text size="sm" c="dimmed">
                {text('about')}
              </Text>
            )}
            <FileDrop
              label={readingId === '' ? text('file') : text('another')}
              slim={readingId !== ''}
              extensions={extensions}
              maxMegabytes={mostMegabytes}
              disabled={busy}
              onFile={(file) => work.start({ file })}
            />
            <JobStatus followed={work} />
          </Stack>
        </Paper>
        {readingId !== '' && !busy && (
          <OpenReading
            key={readingId}
            bankId={bankId}
            readingId={readingId}
            {...(sent ? { onRead: (mapping: SheetMapping) => work.start({ mapping }) } : {})}
          />
        )}
      </Stack>
    </>
  );
}

function OpenReading(props: {
  readonly bankId: string;
  readonly readingId: string;
  /** Left out where the file was sent by an earlier page: it has to be sent again. */
  readonly onRead?: (mapping: SheetMapping) => void;
}) {
  const text = useText(importMessages);
  const navigate = useNavigate();
  const refresh = useRefreshBanks();
  const { bankId, onRead } = props;
  const reading = useReading(props);
  const takeable = useReadQuestions(props, { page: 1, size: 1, show: 'takeable' });
  const twins = useReadQuestions(props, { page: 1, size: 1, show: 'twins' });
  const [changing, setChanging] = useState(false);
  return (
    <Asked query={reading}>
      {(value) => (
        <Stack gap="md">
          {value.sheet &&
            (value.sheet.mapped && !changing ? (
              <Group>
                <Button variant="default" onClick={() => setChanging(true)}>
                  {text('changeColumns')}
                </Button>
              </Group>
            ) : onRead ? (
              <ColumnMapping sheet={value.sheet} busy={false} onRead={onRead} />
            ) : (
              <Text>{text('sendAgain')}</Text>
            ))}
          {(!value.sheet || value.sheet.mapped) && (
            <Asked query={takeable}>
              {({ places }) => (
                <Asked query={twins}>
                  {(doubled) => (
                    <ReadingView
                      reading={value}
                      places={places.filter((place) => !doubled.places.includes(place))}
                      onTaken={(count) => {
                        refresh();
                        notify(text('taken', { count }));
                        void navigate(paths.bank(bankId));
                      }}
                    />
                  )}
                </Asked>
              )}
            </Asked>
          )}
        </Stack>
      )}
    </Asked>
  );
}
