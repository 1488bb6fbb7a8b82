import { Alert, Button, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { candidatePath } from '../../../shared/lockdown/attempt-path.ts';
import { lockdownContract } from '../../../shared/lockdown/lockdown-contract.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';
import { SectionCard } from '../../ui/live/section-card.tsx';
import { answered } from '../../ui/staff/answered.ts';
import { FileDrop } from '../../ui/staff/file-drop.tsx';
import { RefusalNotice } from '../../ui/staff/refusal-notice.tsx';
import { SaveFileButton } from '../../ui/staff/save-file-button.tsx';
import { type OpenExam, useExamChange } from '../exam/exam-queries.ts';
import { lockdownMessages } from './lockdown-messages.ts';
import { SebFacts } from './seb-facts.tsx';
import { type SebDraft, SebForm } from './seb-form.tsx';

/** Safe Exam Browser: required or not, with which settings, and the file for the workstations. */
export function SebCard({ exam, mayEdit }: { readonly exam: OpenExam; readonly mayEdit: boolean }) {
  const text = useText(lockdownMessages);
  const api = useStaffApi();
  const { examId, lockdown } = exam;
  const params = { examId };
  const seb = lockdown?.seb;
  const told = useQuery({
    queryKey: ['public-origin', examId],
    queryFn: () => answered(api.call(lockdownContract.origin, { params })),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const set = useExamChange(examId, (client, draft: SebDraft) =>
    client.call(lockdownContract.setSeb, { params, body: { mode: 'required', ...draft } }),
  );
  const lift = useExamChange(examId, (client) =>
    client.call(lockdownContract.setSeb, { params, body: { mode: 'off' } }),
  );
  const take = useExamChange(examId, (client, file: File) =>
    client.call(lockdownContract.takeSebFile, {
      params,
      query: { fileName: file.name },
      upload: file,
    }),
  );
  const origin = told.data?.origin;
  const state = !seb
    ? text('stateOff')
    : seb.ownFile === undefined
      ? text('stateOurs')
      : text('stateOwn', { file: seb.ownFile });
  return (
    <SectionCard
      title={text('sebTitle')}
      hint={text('sebIntro')}
      actions={
        seb && (
          <>
            <SaveFileButton
              label={text('download')}
              fetchFile={(client) => client.call(lockdownContract.sebFile, { params })}
            />
            {mayEdit && (
              <Button
                variant="default"
                loading={lift.isPending}
                onClick={() => lift.mutate(undefined)}
              >
                {text('lift')}
              </Button>
            )}
          </>
        )
      }
    >
      <Stack gap="sm">
        <Text fw={600} role="status">
          {state}
        </Text>
        {seb && <SebFacts seb={seb} />}
        <RefusalNotice error={set.error ?? lift.error ?? take.error} />
        {mayEdit && told.data && origin === undefined && (
          <Alert color="yellow" c="dark.9">
            {text('noOrigin')}
          </Alert>
        )}
        {mayEdit && origin !== undefined && (
          <>
            <SebForm
              key={seb?.file.sha256 ?? 'off'}
              seb={seb}
              busy={set.isPending}
              onSubmit={(draft, done) => set.mutate(draft, { onSuccess: done })}
            />
            <details>
              <summary>{text('ownTitle')}</summary>
              <Stack gap="xs" mt="xs">
                <Text size="sm">{text('ownHelp', { url: origin + candidatePath })}</Text>
                <FileDrop
                  label={text('ownDrop')}
                  extensions={['seb']}
                  maxMegabytes={1}
                  disabled={take.isPending}
                  onFile={(file) => take.mutate(file)}
                />
              </Stack>
            </details>
          </>
        )}
      </Stack>
    </SectionCard>
  );
}
