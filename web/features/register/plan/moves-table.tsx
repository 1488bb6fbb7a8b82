import type { Exam } from '../../../../shared/exam/exam.ts';
import type { NamedMove } from '../../../../shared/exam/plan-contract.ts';
import type { SeatPlace } from '../../../../shared/exam/reseating.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { DataTable } from '../../../ui/staff/data-table.tsx';
import { planningMessages } from './planning-messages.ts';

/** Who moves from where to where, and why. */
export function MovesTable(props: {
  readonly exam: Exam;
  readonly moves: readonly NamedMove[];
  readonly caption: string;
}) {
  const text = useText(planningMessages);
  const { exam } = props;
  const placeOf = (place: SeatPlace | undefined) =>
    place
      ? text('place', {
          session:
            exam.sessions.find((each) => each.sessionId === place.sessionId)?.name ?? text('gone'),
          room: exam.rooms.find((each) => each.roomId === place.roomId)?.name ?? text('gone'),
          seat: place.seat,
        })
      : text('none');
  return (
    <DataTable<NamedMove>
      caption={props.caption}
      rows={props.moves}
      rowKey={(each) => `${each.candidateId}|${each.why}`}
      columns={[
        {
          key: 'number',
          title: text('number'),
          sortBy: (each) => each.candidateNumber,
          cell: (each) => <strong className="numeric">{each.candidateNumber}</strong>,
        },
        { key: 'name', title: text('fullName'), cell: (each) => each.fullName },
        {
          key: 'why',
          title: text('why'),
          sortBy: (each) => each.why,
          cell: (each) => text(`why_${each.why}`),
        },
        { key: 'from', title: text('from'), cell: (each) => placeOf(each.from) },
        { key: 'to', title: text('to'), cell: (each) => placeOf(each.to) },
      ]}
    />
  );
}
