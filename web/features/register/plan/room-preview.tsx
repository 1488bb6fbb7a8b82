import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Exam } from '../../../../shared/exam/exam.ts';
import { registerContract } from '../../../../shared/exam/register-contract.ts';
import { columnsOf } from '../../../../shared/exam/room-grid.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../../platform/staff-api-context.ts';
import { answered } from '../../../ui/staff/answered.ts';
import { Asked } from '../../../ui/staff/asked.tsx';
import { positionMarks } from './position-marks.ts';
import classes from './room-preview.module.css';
import { seatingMessages } from './seating-messages.ts';

/** A room as it will be seated: each seat with the letter and pattern of the position applied for. */
export function RoomPreview(props: {
  readonly exam: Exam;
  readonly session: Exam['sessions'][number];
  readonly version: string;
  readonly roomId: string;
}) {
  const text = useText(seatingMessages);
  const api = useStaffApi();
  const { exam, session, roomId } = props;
  const room = exam.rooms.find((each) => each.roomId === roomId);
  const query = useQuery({
    queryKey: ['seating', exam.examId, session.sessionId, props.version, roomId, 'map'],
    queryFn: () =>
      answered(
        api.call(registerContract.seating, {
          params: { examId: exam.examId, sessionId: session.sessionId },
          query: { roomId, size: 200 },
        }),
      ),
  });
  if (!room) return null;
  const marks = positionMarks(exam.positions);
  const codes = new Map(exam.positions.map((each) => [each.positionId, each]));
  return (
    <section aria-label={text('preview', { room: room.name })}>
      <Title order={2} size="h3">
        {text('preview', { room: room.name })}
      </Title>
      <Text size="sm" c="dimmed">
        {text('previewHint')}
      </Text>
      <Asked query={query}>
        {({ rows }) => {
          const bySeat = new Map(rows.map((row) => [row.seat, row]));
          const last = Math.max(room.seats, ...rows.map((row) => row.seat));
          const used = exam.positions.filter((position) =>
            rows.some((row) => row.positionId === position.positionId),
          );
          return (
            <div className={classes.room}>
              <div className={classes.desk} aria-hidden="true">
                {text('desk')}
              </div>
              <ol
                className={classes.seats}
                style={{ gridTemplateColumns: `repeat(${columnsOf(room)}, minmax(0, 1fr))` }}
              >
                {Array.from({ length: last }, (_, index) => index + 1).map((seat) => {
                  const row = bySeat.get(seat);
                  const mark = row && marks.get(row.positionId);
                  return (
                    <li
                      key={seat}
                      className={classes.seat}
                      data-pattern={mark?.pattern ?? 'empty'}
                      title={row?.fullName}
                      aria-label={
                        row
                          ? text('seatOf', {
                              seat,
                              number: row.candidateNumber,
                              position: codes.get(row.positionId)?.code ?? '',
                            })
                          : text('emptySeat', { seat })
                      }
                    >
                      <span className={classes.number}>{seat}</span>
                      <strong className={classes.letter}>{mark?.letter ?? '–'}</strong>
                    </li>
                  );
                })}
              </ol>
              <ul className={classes.legend}>
                {used.map((position) => {
                  const mark = marks.get(position.positionId);
                  return (
                    <li key={position.positionId}>
                      <strong className={classes.sample} data-pattern={mark?.pattern}>
                        {mark?.letter}
                      </strong>{' '}
                      {position.code} – {position.title}
                    </li>
                  );
                })}
              </ul>
            </div>
          );
        }}
      </Asked>
    </section>
  );
}
