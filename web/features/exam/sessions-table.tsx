import type { Exam } from '../../../shared/exam/exam.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { DataTable } from '../../ui/staff/data-table.tsx';
import { StatePill, type Tone } from '../../ui/staff/state-pill.tsx';
import { computerParts } from './computer-parts.ts';
import { EditOrRemove } from './edit-or-remove.tsx';
import { examMessages } from './exam-messages.ts';
import { planMessages } from './plan-messages.ts';
import { sessionEnd } from './session-end.ts';
import { type SessionState, sessionState } from './session-state.ts';

type Row = Exam['sessions'][number];
const tones: Record<SessionState, Tone> = {
  planned: 'quiet',
  seated: 'info',
  sealed: 'info',
  ready: 'good',
  closed: 'quiet',
};

/** The sessions with part, time, rooms, seats and how far each is. */
export function SessionsTable(props: {
  readonly exam: Exam;
  readonly mayEdit: boolean;
  readonly onEdit: (session: Row) => void;
  readonly onRemove: (session: Row) => void;
}) {
  const text = useText(planMessages);
  const words = useText(examMessages);
  const language = useLanguage();
  const format = useFormat();
  const { exam } = props;
  const titles = new Map(
    computerParts(exam).map(({ rule }) => [rule.partId, inLanguage(rule.title, language)]),
  );
  const roomsOf = (session: Row) =>
    exam.rooms.filter((room) => session.roomIds.includes(room.roomId));
  const seatsOf = (session: Row) => roomsOf(session).reduce((sum, room) => sum + room.seats, 0);
  const isOpen = (session: Row) => ['planned', 'seated'].includes(sessionState(exam, session));
  return (
    <DataTable<Row>
      caption={text('sessions')}
      rows={exam.sessions.toSorted((a, b) => a.startsAt - b.startsAt)}
      rowKey={(session) => session.sessionId}
      empty={text('noSessions')}
      columns={[
        {
          key: 'name',
          title: text('sessionName'),
          sortBy: (each) => each.name,
          cell: (each) => <strong>{each.name}</strong>,
        },
        {
          key: 'time',
          title: text('time'),
          sortBy: (each) => each.startsAt,
          cell: (each) => (
            <span className="numeric">
              {format.time(each.startsAt)}–{format.time(sessionEnd(exam, each))},{' '}
              {format.date(each.startsAt)}
            </span>
          ),
        },
        {
          key: 'part',
          title: text('part'),
          sortBy: (each) => titles.get(each.partId),
          cell: (each) => titles.get(each.partId),
        },
        {
          key: 'rooms',
          title: text('rooms'),
          cell: (each) =>
            roomsOf(each)
              .map((room) => room.name)
              .join(', '),
        },
        {
          key: 'capacity',
          title: text('capacity'),
          numeric: true,
          sortBy: seatsOf,
          cell: seatsOf,
        },
        {
          key: 'state',
          title: text('state'),
          cell: (each) => {
            const state = sessionState(exam, each);
            return <StatePill tone={tones[state]}>{text(`state_${state}`)}</StatePill>;
          },
        },
        ...(props.mayEdit
          ? [
              {
                key: 'actions',
                title: words('actions'),
                numeric: true,
                cell: (each: Row) =>
                  isOpen(each) && (
                    <EditOrRemove
                      name={each.name}
                      onEdit={() => props.onEdit(each)}
                      onRemove={
                        sessionState(exam, each) === 'planned'
                          ? () => props.onRemove(each)
                          : undefined
                      }
                    />
                  ),
              },
            ]
          : []),
      ]}
    />
  );
}
