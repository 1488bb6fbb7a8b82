import { Button, Group, NumberInput, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { type Position, positionDraft } from '../../../shared/exam/position.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { examMessages } from './exam-messages.ts';
import { planMessages } from './plan-messages.ts';

export type PositionDraft = Omit<Position, 'positionId'>;

/** One line to add or change a position; after adding, the next can be typed at once. */
export function PositionForm(props: {
  readonly start?: PositionDraft;
  readonly action: string;
  readonly busy: boolean;
  readonly onSubmit: (draft: PositionDraft, done: () => void) => void;
}) {
  const text = useText(planMessages);
  const words = useText(examMessages);
  const first = useRef<HTMLInputElement>(null);
  const [code, setCode] = useState(props.start?.code ?? '');
  const [title, setTitle] = useState(props.start?.title ?? '');
  const [agency, setAgency] = useState(props.start?.agency ?? '');
  const [quota, setQuota] = useState<number | string>(props.start?.quota ?? 1);
  const [group, setGroup] = useState(props.start?.group ?? '');
  const [tried, setTried] = useState(false);
  const parsed = positionDraft.safeParse({
    code,
    title,
    agency,
    quota,
    ...(group.trim() === '' ? {} : { group }),
  });
  const isWrong = (field: keyof PositionDraft) =>
    tried && (parsed.error?.issues.some((issue) => issue.path[0] === field) ?? false);

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (!parsed.success) return;
    props.onSubmit(parsed.data, () => {
      setCode('');
      setTitle('');
      setQuota(1);
      setTried(false);
      first.current?.focus();
    });
  }
  return (
    <form onSubmit={submit} noValidate>
      <Group gap="sm" align="flex-start" wrap="wrap">
        <TextInput
          ref={first}
          w={130}
          label={text('code')}
          value={code}
          maxLength={20}
          required
          error={isWrong('code') && text('codeWrong')}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <TextInput
          flex="2 1 220px"
          label={text('positionTitle')}
          value={title}
          maxLength={200}
          required
          error={isWrong('title') && words('required')}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <TextInput
          flex="2 1 220px"
          label={text('agency')}
          value={agency}
          maxLength={200}
          required
          error={isWrong('agency') && words('required')}
          onChange={(event) => setAgency(event.currentTarget.value)}
        />
        <NumberInput
          w={100}
          label={text('quota')}
          value={quota}
          min={1}
          max={10_000}
          required
          error={isWrong('quota') && text('wholeNumber', { min: 1, max: '10.000' })}
          onChange={setQuota}
        />
        <TextInput
          flex="1 1 160px"
          label={text('positionGroup')}
          description={text('positionGroupHint')}
          inputWrapperOrder={['label', 'input', 'description']}
          value={group}
          maxLength={100}
          onChange={(event) => setGroup(event.currentTarget.value)}
        />
        <Button type="submit" mt={24} loading={props.busy}>
          {props.action}
        </Button>
      </Group>
    </form>
  );
}
