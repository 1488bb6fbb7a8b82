import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { summonsContract } from '../../../../shared/exam/summons-contract.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../../platform/staff-api-context.ts';
import { answered } from '../../../ui/staff/answered.ts';
import { Asked } from '../../../ui/staff/asked.tsx';
import { Icon } from '../../../ui/staff/icon.tsx';
import { notify } from '../../../ui/staff/notices.ts';
import { RefusalNotice } from '../../../ui/staff/refusal-notice.tsx';
import { SaveFileButton } from '../../../ui/staff/save-file-button.tsx';
import { saveReceivedFile } from '../../../ui/staff/save-received-file.ts';
import { useSummonsPrint } from './planning-queries.ts';
import { printsMessages } from './prints-messages.ts';

/** The files of summons made, each by itself or all one after another. */
export function SummonsFiles({
  examId,
  printId,
}: {
  readonly examId: string;
  readonly printId: string;
}) {
  const text = useText(printsMessages);
  const api = useStaffApi();
  const query = useSummonsPrint(examId, printId);
  const fetchFile = (file: number) =>
    api.call(summonsContract.file, { params: { examId, printId, file } });
  const all = useMutation({
    mutationFn: async (files: readonly { readonly file: number }[]) => {
      for (const { file } of files) saveReceivedFile(await answered(fetchFile(file)));
      return files.length;
    },
    onSuccess: (count) => notify(text('savedAll', { count })),
  });
  return (
    <Asked query={query}>
      {({ files, candidates, issued }) => (
        <Stack gap="xs" p="sm" className="card">
          <Group justify="space-between">
            <Text size="sm" fw={600}>
              {!issued && text('draftMade', { count: candidates })}
            </Text>
            {files.length > 1 && (
              <Button
                size="xs"
                variant="default"
                leftSection={<Icon name="download" size={16} />}
                loading={all.isPending}
                onClick={() => all.mutate(files)}
              >
                {text('saveAll')}
              </Button>
            )}
          </Group>
          <RefusalNotice error={all.error} />
          {files.map((each) => (
            <Group key={each.file} justify="space-between" wrap="nowrap">
              <Text size="sm">
                {text('file', {
                  file: each.file,
                  first: each.first,
                  last: each.last,
                  count: each.candidates,
                })}
              </Text>
              <SaveFileButton
                size="xs"
                label={text('pdf')}
                describe={`${text('summons')} ${each.file}`}
                fetchFile={() => fetchFile(each.file)}
              />
            </Group>
          ))}
        </Stack>
      )}
    </Asked>
  );
}
