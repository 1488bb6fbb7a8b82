import { Paper, Stack, Switch, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { handOverContract } from '../../../shared/proctoring/hand-over/hand-over-contract.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';
import { answered } from '../../ui/staff/answered.ts';
import { RefusalNotice } from '../../ui/staff/refusal-notice.tsx';
import { useRefreshExam } from './exam-queries.ts';
import { planMessages } from './plan-messages.ts';
import { useOpenExam } from './use-open-exam.ts';

/** The council's decision whether a session waits until the one before it in its rooms is handed over. */
export function HandOverOrder() {
  const text = useText(planMessages);
  const api = useStaffApi();
  const { exam, may } = useOpenExam();
  const { examId } = exam;
  const refresh = useRefreshExam(examId);
  const set = useMutation({
    mutationFn: (required: boolean) =>
      answered(api.call(handOverContract.setOrder, { params: { examId }, body: { required } })),
    onSuccess: refresh,
  });
  const required = exam.handOverOrder?.required ?? false;
  return (
    <Paper className="card" p="sm">
      <Stack gap="xs">
        <Switch
          label={text('handOverOrder')}
          description={text('handOverOrderHint')}
          styles={{ description: { color: '#495057' } }}
          disabled={!may('exam.configure') || set.isPending}
          checked={required}
          onChange={(event) => set.mutate(event.currentTarget.checked)}
        />
        {!may('exam.configure') && <Text size="sm">{text('handOverOrderWho')}</Text>}
        <RefusalNotice error={set.error} />
      </Stack>
    </Paper>
  );
}
