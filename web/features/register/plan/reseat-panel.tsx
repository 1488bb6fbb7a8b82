import { Button, Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Exam } from '../../../../shared/exam/exam.ts';
import { planContract } from '../../../../shared/exam/plan-contract.ts';
import { useLanguage } from '../../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Asked } from '../../../ui/staff/asked.tsx';
import { notify } from '../../../ui/staff/notices.ts';
import { RefusalNotice } from '../../../ui/staff/refusal-notice.tsx';
import type { ComputerPart } from '../../exam/computer-parts.ts';
import { useExamChange } from '../../exam/exam-queries.ts';
import { MovesTable } from './moves-table.tsx';
import { planningMessages } from './planning-messages.ts';
import { useReseatPreview } from './planning-queries.ts';

/** Moves those who must move, after showing who they are; nothing where nobody must. */
export function ReseatPanel({ exam, part }: { readonly exam: Exam; readonly part: ComputerPart }) {
  const text = useText(planningMessages);
  const language = useLanguage();
  const { examId } = exam;
  const { partId } = part.state;
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const preview = useReseatPreview(exam, partId);
  const reseat = useExamChange(examId, (api, body: { reason: string }) =>
    api.call(planContract.reseat, { params: { examId, partId }, body }),
  );
  const isGood = reason.trim().length >= 3;
  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (isGood)
      reseat.mutate(
        { reason },
        {
          onSuccess: () => {
            setReason('');
            setTried(false);
            notify(text('reseated'));
          },
        },
      );
  }
  if (preview.data?.moves.length === 0) return null;
  return (
    <Paper className="card" p="md" component="section" id={`dieu-chinh-${partId}`}>
      <Stack gap="sm">
        <div>
          <Title order={2} size="h3">
            {text('reseat', { part: inLanguage(part.rule.title, language) })}
          </Title>
          <Text size="sm" c="dimmed">
            {text('reseatHint')}
          </Text>
        </div>
        <Asked query={preview}>
          {({ moves }) => (
            <>
              <Text size="sm" fw={600}>
                {text('reseatMoves', { count: moves.length })}
              </Text>
              <MovesTable
                exam={exam}
                moves={moves}
                caption={text('reseatMoves', { count: moves.length })}
              />
              <form onSubmit={submit} noValidate>
                <Group align="flex-start" gap="sm">
                  <TextInput
                    flex={1}
                    label={text('reason')}
                    description={text('reasonHint')}
                    value={reason}
                    maxLength={500}
                    required
                    error={tried && !isGood && text('reasonWrong')}
                    onChange={(event) => setReason(event.currentTarget.value)}
                  />
                  <Button type="submit" mt={44} loading={reseat.isPending}>
                    {text('reseatDo')}
                  </Button>
                </Group>
              </form>
              <RefusalNotice error={reseat.error} />
            </>
          )}
        </Asked>
      </Stack>
    </Paper>
  );
}
