import { Button, Group, NumberInput, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { countsThatDiffer } from '../../../../shared/proctoring/hand-over/counts-that-differ.ts';
import {
  handOverContract,
  type RoomHandOverView,
} from '../../../../shared/proctoring/hand-over/hand-over-contract.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../../platform/staff-api-context.ts';
import { RefusalAlert } from '../../../ui/live/refusal-alert.tsx';
import { useCommand } from '../../../ui/live/use-answer.ts';
import type { RoomPath } from '../use-room.ts';
import { handOverMessages } from './hand-over-messages.ts';

const errorLook = { errorProps: { c: '#a3201a' }, withErrorStyles: false } as const;

/** Counts by hand, typed and never filled in beforehand, and what goes with them. */
export function HandOverForm(props: {
  readonly path: RoomPath;
  readonly view: RoomHandOverView;
  readonly onDone: () => void;
}) {
  const text = useText(handOverMessages);
  const api = useStaffApi();
  const { path, view, onDone } = props;
  const [present, setPresent] = useState<number | string>('');
  const [signatures, setSignatures] = useState<number | string>('');
  const [scratchPaper, setScratchPaper] = useState<number | string>('');
  const [explanation, setExplanation] = useState('');
  const [remarks, setRemarks] = useState('');
  const [tried, setTried] = useState(false);
  const counted = { present: Number(present), signatures: Number(signatures) };
  const differs = countsThatDiffer(view.figures, counted);
  const expected = (of: 'present' | 'signatures', typed: number | string) => {
    const found = typed === '' ? undefined : differs.find((each) => each.of === of);
    return found && text('differsPresent', { expected: found.expected });
  };
  const mustExplain =
    expected('present', present) !== undefined || expected('signatures', signatures) !== undefined;
  const complete =
    [present, signatures, scratchPaper].every((each) => each !== '') &&
    (!mustExplain || explanation.trim().length >= 3);
  const state = useCommand(
    () =>
      api.call(handOverContract.state, {
        params: path,
        body: {
          counted,
          scratchPaper: Number(scratchPaper),
          ...(mustExplain ? { explanation } : {}),
          ...(remarks.trim() ? { remarks } : {}),
        },
      }),
    [['hand-over', path.examId]],
  );
  function send(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (complete) state.mutate(undefined, { onSuccess: onDone });
  }
  const missing = (typed: number | string) => tried && typed === '' && text('numberMissing');
  const whole = { min: 0, max: 10_000, allowDecimal: false, allowNegative: false } as const;
  const field = {
    ...whole,
    ...errorLook,
    required: true,
    hideControls: true,
    style: { flex: '1 1 300px' },
  } as const;
  return (
    <form onSubmit={send} noValidate>
      <Stack gap="sm">
        <Group align="flex-start" gap="md">
          <NumberInput
            {...field}
            label={text('countedPresent')}
            value={present}
            onChange={setPresent}
            error={missing(present) || expected('present', present)}
          />
          <NumberInput
            {...field}
            label={text('countedSignatures')}
            value={signatures}
            onChange={setSignatures}
            error={missing(signatures) || expected('signatures', signatures)}
          />
          <NumberInput
            {...field}
            label={text('scratchPaper')}
            value={scratchPaper}
            onChange={setScratchPaper}
            error={missing(scratchPaper)}
          />
        </Group>
        {mustExplain && (
          <TextInput
            {...errorLook}
            label={text('explanation')}
            description={text('explanationHint')}
            descriptionProps={{ c: 'dark.4' }}
            required
            maxLength={500}
            value={explanation}
            onChange={(event) => setExplanation(event.currentTarget.value)}
            error={tried && explanation.trim().length < 3 && text('explanationMissing')}
          />
        )}
        <Textarea
          label={text('remarks')}
          description={text('remarksHint')}
          descriptionProps={{ c: 'dark.4' }}
          autosize
          minRows={2}
          maxLength={1000}
          value={remarks}
          onChange={(event) => setRemarks(event.currentTarget.value)}
        />
        <RefusalAlert error={state.error} />
        <Group>
          <Button type="submit" loading={state.isPending}>
            {text(view.standing === 'open' ? 'handOver' : 'handOverAgain')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
