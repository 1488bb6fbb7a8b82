import { Button, Group, NumberInput, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Exam } from '../../../shared/exam/exam.ts';
import { registerContract } from '../../../shared/exam/register-contract.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';
import { Panel } from '../../ui/staff/panel.tsx';
import { ProblemAlert } from '../../ui/staff/problem-alert.tsx';
import { useCommand } from '../../ui/staff/use-answer.ts';
import { messages } from './messages.ts';

/** Gives candidate numbers of a prefix and so many digits. */
export function NumberingPanel({ exam }: { readonly exam: Exam }) {
  const api = useStaffApi();
  const text = useText(messages);
  const [prefix, setPrefix] = useState(exam.register?.prefix ?? 'CC');
  const [width, setWidth] = useState(4);
  const number = useCommand(
    () =>
      api.call(registerContract.number, {
        params: { examId: exam.examId },
        body: { prefix, width },
      }),
    [
      ['exam', exam.examId],
      ['candidates', exam.examId],
    ],
  );
  return (
    <Panel title={text('number')} hint={text('numberHint')}>
      <Group align="flex-end">
        <TextInput
          label={text('prefix')}
          w={100}
          maxLength={6}
          value={prefix}
          onChange={(event) => setPrefix(event.currentTarget.value.toUpperCase())}
        />
        <NumberInput
          label={text('width')}
          w={100}
          min={2}
          max={7}
          value={width}
          onChange={(value) => setWidth(Number(value))}
        />
        <Button loading={number.isPending} onClick={() => number.mutate()}>
          {text('numberNow')}
        </Button>
        {exam.register?.numbered ? (
          <Text size="sm" role="status">
            {text('numbered')}
          </Text>
        ) : null}
      </Group>
      <ProblemAlert error={number.error} />
    </Panel>
  );
}
