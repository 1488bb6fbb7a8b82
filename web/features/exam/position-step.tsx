import { Button, Group, NumberInput, Table, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Exam } from '../../../shared/exam/exam.ts';
import { examContract } from '../../../shared/exam/exam-contract.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';
import { Panel } from '../../ui/staff/panel.tsx';
import { ProblemAlert } from '../../ui/staff/problem-alert.tsx';
import { useMe } from '../../ui/staff/use-me.ts';
import { messages } from './messages.ts';
import { RowActions } from './row-actions.tsx';
import { useExamCommand } from './use-exam.ts';

const blank = { code: '', title: '', agency: '', quota: 1 };

/** The job positions with their quotas. */
export function PositionStep({ exam }: { readonly exam: Exam }) {
  const api = useStaffApi();
  const text = useText(messages);
  const { mayAt } = useMe();
  const { examId } = exam;
  const [draft, setDraft] = useState(blank);
  const [editing, setEditing] = useState<string>();
  const save = useExamCommand(examId, () =>
    editing
      ? api.call(examContract.setPosition, { params: { examId, positionId: editing }, body: draft })
      : api.call(examContract.addPosition, { params: { examId }, body: draft }),
  );
  const remove = useExamCommand<string>(examId, (positionId) =>
    api.call(examContract.removePosition, { params: { examId, positionId } }),
  );
  const editable = mayAt('exam.configure', exam);
  function reset() {
    setDraft(blank);
    setEditing(undefined);
  }
  return (
    <Panel
      title={text('positions')}
      hint={text('totalQuota', {
        count: exam.positions.length,
        quota: exam.positions.reduce((sum, each) => sum + each.quota, 0),
      })}
    >
      {editable ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            save.mutate(undefined, { onSuccess: reset });
          }}
        >
          <Group align="flex-end" mb="sm" wrap="nowrap">
            <TextInput
              label={text('code')}
              w={110}
              required
              maxLength={20}
              value={draft.code}
              onChange={(event) => setDraft({ ...draft, code: event.currentTarget.value })}
            />
            <TextInput
              label={text('title')}
              flex={2}
              required
              maxLength={200}
              value={draft.title}
              onChange={(event) => setDraft({ ...draft, title: event.currentTarget.value })}
            />
            <TextInput
              label={text('agency')}
              flex={1}
              required
              maxLength={200}
              value={draft.agency}
              onChange={(event) => setDraft({ ...draft, agency: event.currentTarget.value })}
            />
            <NumberInput
              label={text('quota')}
              w={90}
              required
              min={1}
              max={10_000}
              value={draft.quota}
              onChange={(value) => setDraft({ ...draft, quota: Number(value) })}
            />
            <Button type="submit" loading={save.isPending} flex="none">
              {editing ? text('save') : text('addPosition')}
            </Button>
            {editing ? (
              <Button variant="default" onClick={reset} flex="none">
                {text('cancel')}
              </Button>
            ) : null}
          </Group>
        </form>
      ) : null}
      <ProblemAlert error={save.error ?? remove.error} />
      {exam.positions.length === 0 ? (
        <Text size="sm">{text('noPositions')}</Text>
      ) : (
        <Table striped withTableBorder fz="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{text('code')}</Table.Th>
              <Table.Th>{text('title')}</Table.Th>
              <Table.Th>{text('agency')}</Table.Th>
              <Table.Th ta="right">{text('quota')}</Table.Th>
              {editable ? <Table.Th ta="right">{text('actions')}</Table.Th> : null}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {exam.positions.map(({ positionId, ...position }) => (
              <Table.Tr key={positionId}>
                <Table.Td>{position.code}</Table.Td>
                <Table.Td>{position.title}</Table.Td>
                <Table.Td>{position.agency}</Table.Td>
                <Table.Td ta="right" className="tabular">
                  {position.quota}
                </Table.Td>
                {editable ? (
                  <Table.Td>
                    <RowActions
                      name={position.code}
                      onEdit={() => {
                        setEditing(positionId);
                        setDraft(position);
                      }}
                      onRemove={() => remove.mutate(positionId)}
                    />
                  </Table.Td>
                ) : null}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Panel>
  );
}
