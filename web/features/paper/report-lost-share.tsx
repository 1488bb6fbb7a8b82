import { Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { lockContract } from '../../../shared/paper/lock-contract.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { AskFirst } from '../../ui/staff/ask-first.tsx';
import { RefusalNotice } from '../../ui/staff/refusal-notice.tsx';
import { useExamChange } from '../exam/exam-queries.ts';
import { lockMessages } from './lock-messages.ts';

/** Asks why a share is lost, and records it. */
export function ReportLostShare(props: {
  readonly place: { readonly examId: string; readonly partId: string; readonly lockId: string };
  readonly holder: string;
  readonly onClose: () => void;
}) {
  const text = useText(lockMessages);
  const { place, holder } = props;
  const [reason, setReason] = useState('');
  const report = useExamChange(place.examId, (api, _: undefined) =>
    api.call(lockContract.reportLost, { params: place, body: { holder, reason } }),
  );
  return (
    <AskFirst
      opened
      title={text('reportTitle', { holder })}
      confirm={text('report')}
      grave
      busy={report.isPending}
      onClose={props.onClose}
      onConfirm={() => report.mutate(undefined, { onSuccess: props.onClose })}
    >
      <Stack gap="sm">
        <Text size="sm">{text('reportText')}</Text>
        <TextInput
          label={text('reason')}
          required
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <RefusalNotice error={report.error} />
      </Stack>
    </AskFirst>
  );
}
