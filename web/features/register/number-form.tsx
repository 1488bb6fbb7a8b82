import { Button, Group, NumberInput, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Exam } from '../../../shared/exam/exam.ts';
import { registerContract } from '../../../shared/exam/register-contract.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { AskFirst } from '../../ui/staff/ask-first.tsx';
import { notify } from '../../ui/staff/notices.ts';
import { RefusalNotice } from '../../ui/staff/refusal-notice.tsx';
import { useExamChange } from '../exam/exam-queries.ts';
import { registerMessages } from './register-messages.ts';

/** Gives candidate numbers; asks before numbers somebody may have been told are changed. */
export function NumberForm({ exam }: { readonly exam: Exam }) {
  const text = useText(registerMessages);
  const { examId, register } = exam;
  const [prefix, setPrefix] = useState(register?.prefix ?? 'CC');
  const [width, setWidth] = useState<number | string>(4);
  const [asking, setAsking] = useState(false);
  const number = useExamChange(examId, (api, body: { prefix: string; width: number }) =>
    api.call(registerContract.number, { params: { examId }, body }),
  );
  const isGood = /^[A-Z]{0,6}$/.test(prefix) && Number(width) >= 2 && Number(width) <= 7;
  const send = () =>
    number.mutate(
      { prefix, width: Number(width) },
      { onSuccess: () => notify(text('numbered')), onSettled: () => setAsking(false) },
    );
  function submit(event: FormEvent): void {
    event.preventDefault();
    if (!isGood) return;
    if (register?.numbered) setAsking(true);
    else send();
  }
  return (
    <Paper component="form" className="card" p="md" h="100%" onSubmit={submit} noValidate>
      <Stack gap="sm">
        <div>
          <Title order={2}>{text('number')}</Title>
          <Text size="sm" c="dimmed">
            {text('numberHint')}
          </Text>
        </div>
        <RefusalNotice error={number.error} />
        <Group align="flex-start" gap="sm" wrap="nowrap">
          <TextInput
            label={text('prefix')}
            value={prefix}
            maxLength={6}
            error={!/^[A-Z]{0,6}$/.test(prefix) && text('prefixWrong')}
            onChange={(event) => setPrefix(event.currentTarget.value.trim().toUpperCase())}
          />
          <NumberInput label={text('width')} value={width} min={2} max={7} onChange={setWidth} />
        </Group>
        <Group justify="space-between">
          <Text size="sm" className="numeric" aria-live="polite">
            {isGood && text('sample', { number: `${prefix}${'1'.padStart(Number(width), '0')}` })}
          </Text>
          <Button
            type="submit"
            variant={register?.numbered ? 'default' : 'filled'}
            disabled={!isGood}
            loading={number.isPending}
          >
            {text(register?.numbered ? 'numberAgain' : 'number')}
          </Button>
        </Group>
      </Stack>
      <AskFirst
        opened={asking}
        title={text('numberAgain')}
        confirm={text('numberAgain')}
        grave
        busy={number.isPending}
        onClose={() => setAsking(false)}
        onConfirm={send}
      >
        <Text size="sm">{text('numberAgainText')}</Text>
      </AskFirst>
    </Paper>
  );
}
