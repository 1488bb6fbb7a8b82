import { Button, Checkbox, Group, MultiSelect, Select, Text, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { type FormEvent, useState } from 'react';
import type { Exam } from '../../../shared/exam/exam.ts';
import type { Session } from '../../../shared/exam/session.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { instantOfWallTime, wallTimeOf } from '../../ui/staff/vietnam-wall-time.ts';
import { computerParts, partsInHand } from './computer-parts.ts';
import { examMessages } from './exam-messages.ts';
import { parseTypedDate } from './parse-typed-date.ts';
import { parseTypedTime } from './parse-typed-time.ts';
import { planMessages } from './plan-messages.ts';
import { sessionEnd } from './session-end.ts';

export type SessionDraft = Omit<Session, 'sessionId'>;

/** Adds or changes a session: a part at a Vietnamese date and time in some rooms. */
export function SessionForm(props: {
  readonly exam: Exam;
  readonly start?: Session;
  readonly action: string;
  readonly busy: boolean;
  readonly onSubmit: (draft: SessionDraft) => void;
}) {
  const text = useText(planMessages);
  const words = useText(examMessages);
  const language = useLanguage();
  const format = useFormat();
  const { exam, start } = props;
  const parts = computerParts(exam).filter(({ state }) => state.held && !state.seal);
  const wall = start ? wallTimeOf(start.startsAt) : undefined;
  const [name, setName] = useState(
    start?.name ?? text('sessionDefault', { number: exam.sessions.length + 1 }),
  );
  const [partId, setPartId] = useState(
    start?.partId ??
      partsInHand(exam).find(({ state }) => !state.seating)?.state.partId ??
      parts[0]?.state.partId,
  );
  const [date, setDate] = useState<string | null>(wall?.date ?? null);
  const [time, setTime] = useState(wall?.time ?? '08:00');
  const [roomIds, setRoomIds] = useState<string[]>(
    start?.roomIds ?? exam.rooms.map((room) => room.roomId),
  );
  const [checkIn, setCheckIn] = useState(start?.checkIn === 'required');
  const [tried, setTried] = useState(false);
  const part = parts.find(({ state }) => state.partId === partId);
  const startsAt = instantOfWallTime(date ?? '', parseTypedTime(time) ?? '');
  const seats = exam.rooms
    .filter((room) => roomIds.includes(room.roomId))
    .reduce((sum, room) => sum + room.seats, 0);

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (!part || startsAt === undefined || name.trim() === '' || roomIds.length === 0) return;
    const { roundId } = part.state;
    props.onSubmit({
      roundId,
      partId: part.state.partId,
      name: name.trim(),
      startsAt,
      roomIds,
      ...(checkIn ? { checkIn: 'required' as const } : {}),
    });
  }
  return (
    <form onSubmit={submit} noValidate>
      <Group gap="sm" align="flex-start" wrap="wrap">
        <TextInput
          w={130}
          label={text('sessionName')}
          value={name}
          maxLength={100}
          required
          error={tried && name.trim() === '' && words('required')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Select
          flex="1 1 220px"
          label={text('part')}
          required
          allowDeselect={false}
          data={parts.map(({ rule, state }) => ({
            value: state.partId,
            label: inLanguage(rule.title, language),
          }))}
          value={partId ?? null}
          error={tried && !part && words('required')}
          onChange={(value) => setPartId(value ?? undefined)}
        />
        <DateInput
          w={150}
          label={text('date')}
          placeholder="31/12/2026"
          valueFormat="DD/MM/YYYY"
          dateParser={parseTypedDate}
          required
          value={date}
          error={tried && date === null && text('dateWrong')}
          onChange={setDate}
        />
        <TextInput
          w={120}
          label={text('startTime')}
          placeholder="08:00"
          maxLength={8}
          required
          value={time}
          error={tried && !parseTypedTime(time) && text('timeWrong')}
          onBlur={() => setTime(parseTypedTime(time) ?? time)}
          onChange={(event) => setTime(event.currentTarget.value)}
        />
        <MultiSelect
          flex="1 1 620px"
          label={text('chooseRooms')}
          required
          data={exam.rooms.map((room) => ({
            value: room.roomId,
            label: `${room.name} (${room.seats})`,
          }))}
          value={roomIds}
          error={tried && roomIds.length === 0 && text('roomsMissing')}
          onChange={setRoomIds}
        />
        <Checkbox
          mt={30}
          label={text('checkInRequired')}
          checked={checkIn}
          onChange={(event) => setCheckIn(event.currentTarget.checked)}
        />
        <Button type="submit" mt={24} loading={props.busy}>
          {props.action}
        </Button>
      </Group>
      {part && startsAt !== undefined && (
        <Text size="sm" c="dimmed" mt={4} aria-live="polite" className="numeric">
          {text('vietnamTime')}:{' '}
          {text('ends', {
            time: format.dateTime(sessionEnd(exam, { partId: part.state.partId, startsAt })),
            seats,
          })}
        </Text>
      )}
    </form>
  );
}
