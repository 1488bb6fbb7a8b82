import { Alert, Anchor, Loader, Stack, Text, Title } from '@mantine/core';
import { useRef, useState } from 'react';
import { Link, useParams } from 'react-router';
import type { IdentityDocument } from '../../../../shared/proctoring/check-in/identity-document.ts';
import { useFormat } from '../../../platform/i18n/format.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { StackedBar } from '../../../ui/charts/stacked-bar.tsx';
import { RefusalAlert } from '../../../ui/live/refusal-alert.tsx';
import { paths } from '../../../ui/staff/paths.ts';
import { messages } from '../messages.ts';
import { RoomReady } from '../readiness/room-ready.tsx';
import { SeatIcon } from '../seat-icon.tsx';
import { type SeatIconName, seatLook } from '../seat-look.ts';
import { useMayActInRoom } from '../use-may-act-in-room.ts';
import { AttendanceList } from './attendance-list.tsx';
import { type AttendanceState, attendanceState } from './attendance-state.ts';
import { CandidateCard } from './candidate-card.tsx';
import { checkInMessages } from './check-in-messages.ts';
import { NumberDesk } from './number-desk.tsx';
import { useDoor } from './use-door.ts';
import { useMayAdmitLate } from './use-may-admit-late.ts';
import { WaiveCheckIn } from './waive-check-in.tsx';

const looks: readonly { state: AttendanceState; icon: SeatIconName; colour: string }[] = [
  { state: 'signedIn', icon: 'pen', colour: seatLook('running').colour },
  { state: 'present', icon: 'check', colour: seatLook('submitted').colour },
  { state: 'expected', icon: 'dash', colour: seatLook('assigned').colour },
  { state: 'refused', icon: 'stop', colour: seatLook('suspended').colour },
];

/** The door of a room before and at the start: scan, compare, confirm; then the next. */
export function CheckInPage() {
  const { examId = '', sessionId = '', roomId = '' } = useParams();
  const path = { examId, sessionId, roomId };
  const text = useText(checkInMessages);
  const words = useText(messages);
  const format = useFormat();
  const { view, error, key, record } = useDoor(path);
  const [openId, setOpenId] = useState<string>();
  const [document, setDocument] = useState<IdentityDocument>('citizenCard');
  const [said, setSaid] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const mayAct = useMayActInRoom(path);
  const mayAdmit = useMayAdmitLate(path);
  const row = view?.rows.find((each) => each.sittingId === openId);
  return (
    <Stack gap="sm">
      <Anchor component={Link} to={paths.room(examId, sessionId, roomId)} size="sm">
        {text('backToRoom')}
      </Anchor>
      {!view && <RefusalAlert error={error} />}
      {!view && !error && <Loader aria-label={words('loading')} />}
      {view && (
        <>
          <div>
            <Title order={1} size="h2">
              {text('title', { room: view.roomName })}
            </Title>
            <Text size="sm">
              {view.examName} · {view.sessionName}
            </Text>
            <Text size="sm" c="dark.4" className="tabular">
              {text('lateUntil', {
                start: format.dateTime(view.startsAt),
                limit: format.time(view.lateLimitAt),
              })}
            </Text>
          </div>
          {view.required && view.waivedAt === undefined && (
            <Text size="sm">{text('required')}</Text>
          )}
          {view.waivedAt !== undefined && (
            <Alert color="yellow" variant="light" p="xs" c="dark.9">
              {text('waived', { time: format.time(view.waivedAt) })}
            </Alert>
          )}
          <StackedBar
            title={text('glance')}
            segments={looks.map(({ state, icon, colour }) => ({
              key: state,
              label: text(state),
              value: view.rows.filter((each) => attendanceState(each) === state).length,
              colour,
              mark: <SeatIcon name={icon} />,
            }))}
          />
          <NumberDesk path={path} field={field} onHere={setOpenId} />
          <Text role="status" fw={600} size="sm" mih="1.25rem">
            {said}
          </Text>
          <RefusalAlert error={record.error} />
          {row && (
            <CandidateCard
              key={row.sittingId}
              path={path}
              view={view}
              row={row}
              document={document}
              onDocument={setDocument}
              busy={record.isPending}
              mayAct={mayAct}
              mayAdmit={mayAdmit}
              onAct={(act) =>
                record.mutate(
                  { sittingId: row.sittingId, act },
                  {
                    onSuccess: ({ candidateNumber: number, seat }) => {
                      if (act.kind !== 'arrive') return;
                      setSaid(text('arrivedSaid', { number, seat }));
                      setOpenId(undefined);
                      field.current?.focus();
                    },
                  },
                )
              }
            />
          )}
          <AttendanceList rows={view.rows} onOpen={setOpenId} />
          <RoomReady path={path} view={view} mayAct={mayAct} changes={[key]} />
          {mayAdmit && view.required && view.waivedAt === undefined && (
            <WaiveCheckIn path={path} changes={[key]} />
          )}
        </>
      )}
    </Stack>
  );
}
