import { Button, Group, MultiSelect, Select, Table, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Exam } from '../../../shared/exam/exam.ts';
import { examContract } from '../../../shared/exam/exam-contract.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';
import { Panel } from '../../ui/staff/panel.tsx';
import { ProblemAlert } from '../../ui/staff/problem-alert.tsx';
import { useMe } from '../../ui/staff/use-me.ts';
import { messages } from './messages.ts';
import { RowActions } from './row-actions.tsx';
import { useExamCommand } from './use-exam.ts';
import { fromVietnamLocal, toVietnamLocal } from './vietnam-local.ts';

const blank = { name: '', partId: '', start: '', roomIds: [] as string[] };

/** The sessions: a part at a start time in some rooms. */
export function SessionStep({ exam }: { readonly exam: Exam }) {
  const api = useStaffApi();
  const text = useText(messages);
  const language = useLanguage();
  const format = useFormat();
  const { mayAt } = useMe();
  const { examId } = exam;
  const [draft, setDraft] = useState(blank);
  const [editing, setEditing] = useState<string>();
  const rules = exam.ruleSet.rounds.flatMap((round) => round.parts);
  const titleOf = (partId: string) => {
    const rule = rules.find((each) => each.partId === partId);
    return rule ? inLanguage(rule.title, language) : partId;
  };
  const open = exam.parts.filter((part) => part.held && !part.seal && !part.seating);
  const partId = draft.partId || open[0]?.partId || '';
  const roomIds = draft.roomIds.length > 0 ? draft.roomIds : exam.rooms.map((room) => room.roomId);
  const save = useExamCommand(examId, () => {
    const roundId = exam.parts.find((part) => part.partId === partId)?.roundId ?? '';
    const body = {
      roundId,
      partId,
      name: draft.name,
      startsAt: fromVietnamLocal(draft.start),
      roomIds,
    };
    return editing
      ? api.call(examContract.setSession, { params: { examId, sessionId: editing }, body })
      : api.call(examContract.addSession, { params: { examId }, body });
  });
  const remove = useExamCommand<string>(examId, (sessionId) =>
    api.call(examContract.removeSession, { params: { examId, sessionId } }),
  );
  const editable = mayAt('exam.configure', exam);
  function reset() {
    setDraft(blank);
    setEditing(undefined);
  }
  const isOpen = (id: string) => open.some((part) => part.partId === id);
  return (
    <Panel title={text('sessions')} {...(open.length === 0 ? { hint: text('frozen') } : {})}>
      {editable && (open.length > 0 || editing) ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            save.mutate(undefined, { onSuccess: reset });
          }}
        >
          <Group align="flex-end" mb="sm">
            <TextInput
              label={text('sessionName')}
              w={180}
              required
              maxLength={100}
              value={draft.name}
              onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
            />
            <Select
              label={text('part')}
              w={230}
              data={open.map((part) => ({ value: part.partId, label: titleOf(part.partId) }))}
              value={partId}
              onChange={(value) => setDraft({ ...draft, partId: value ?? '' })}
              allowDeselect={false}
            />
            <TextInput
              label={text('start')}
              type="datetime-local"
              w={230}
              required
              value={draft.start}
              onChange={(event) => setDraft({ ...draft, start: event.currentTarget.value })}
            />
            <MultiSelect
              label={text('usedRooms')}
              flex={1}
              miw={200}
              data={exam.rooms.map((room) => ({ value: room.roomId, label: room.name }))}
              value={roomIds}
              onChange={(value) => setDraft({ ...draft, roomIds: value })}
            />
            <Button type="submit" loading={save.isPending}>
              {editing ? text('save') : text('addSession')}
            </Button>
            {editing ? (
              <Button variant="default" onClick={reset}>
                {text('cancel')}
              </Button>
            ) : null}
          </Group>
        </form>
      ) : null}
      <ProblemAlert error={save.error ?? remove.error} />
      {exam.sessions.length === 0 ? (
        <Text size="sm">{text('noSessions')}</Text>
      ) : (
        <Table striped withTableBorder fz="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{text('sessionName')}</Table.Th>
              <Table.Th>{text('part')}</Table.Th>
              <Table.Th>{text('start')}</Table.Th>
              <Table.Th>{text('usedRooms')}</Table.Th>
              {editable ? <Table.Th ta="right">{text('actions')}</Table.Th> : null}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {exam.sessions.map((session) => (
              <Table.Tr key={session.sessionId}>
                <Table.Td>{session.name}</Table.Td>
                <Table.Td>{titleOf(session.partId)}</Table.Td>
                <Table.Td className="tabular">{format.dateTime(session.startsAt)}</Table.Td>
                <Table.Td>
                  {exam.rooms
                    .filter((room) => session.roomIds.includes(room.roomId))
                    .map((room) => room.name)
                    .join(', ')}
                </Table.Td>
                {editable ? (
                  <Table.Td>
                    {isOpen(session.partId) ? (
                      <RowActions
                        name={session.name}
                        onEdit={() => {
                          setEditing(session.sessionId);
                          setDraft({
                            name: session.name,
                            partId: session.partId,
                            start: toVietnamLocal(session.startsAt),
                            roomIds: session.roomIds,
                          });
                        }}
                        onRemove={() => remove.mutate(session.sessionId)}
                      />
                    ) : null}
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
