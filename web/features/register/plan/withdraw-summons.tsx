import { Button, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Exam } from '../../../../shared/exam/exam.ts';
import { summonsContract } from '../../../../shared/exam/summons-contract.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { AskFirst } from '../../../ui/staff/ask-first.tsx';
import { notify } from '../../../ui/staff/notices.ts';
import { RefusalNotice } from '../../../ui/staff/refusal-notice.tsx';
import { useExamChange } from '../../exam/exam-queries.ts';
import { planningMessages } from './planning-messages.ts';
import { printsMessages } from './prints-messages.ts';

/** Withdraws what candidates were told, with a reason; offered until papers are sealed. */
export function WithdrawSummons({ exam }: { readonly exam: Exam }) {
  const text = useText(printsMessages);
  const words = useText(planningMessages);
  const { examId } = exam;
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const withdraw = useExamChange(examId, (api, body: { reason: string }) =>
    api.call(summonsContract.withdraw, { params: { examId }, body }),
  );
  const isGood = reason.trim().length >= 3;
  if (!exam.parts.some((part) => part.told && !part.seal)) return null;
  return (
    <>
      <Button variant="default" size="xs" onClick={() => setAsking(true)}>
        {text('withdraw')}
      </Button>
      <AskFirst
        opened={asking}
        title={text('withdraw')}
        confirm={text('withdraw')}
        grave
        busy={withdraw.isPending}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setTried(true);
          if (isGood)
            withdraw.mutate(
              { reason },
              {
                onSuccess: () => {
                  notify(text('withdrew'));
                  setAsking(false);
                },
              },
            );
        }}
      >
        <Text size="sm">{text('withdrawText')}</Text>
        <TextInput
          label={words('reason')}
          value={reason}
          maxLength={500}
          required
          error={tried && !isGood && words('reasonWrong')}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <RefusalNotice error={withdraw.error} />
      </AskFirst>
    </>
  );
}
