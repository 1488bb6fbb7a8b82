import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { officialHeading } from '../../platform/pdf/official-heading.ts';
import { vietnamTime } from '../../platform/vietnam-time.ts';
import type { PlanDocument, RoomPlan, SessionPlan } from './plan-document.ts';
import { planFoot } from './plan-foot.ts';

/** The head of a room's page: the body that issues it, what it is, which room, session and hour. */
function roomHead(
  plan: PlanDocument,
  session: SessionPlan,
  { room }: RoomPlan,
  title: string,
): Content[] {
  return [
    officialHeading(plan.organisationName, 'Hội đồng tuyển dụng'),
    { text: title, bold: true, fontSize: 14, alignment: 'center' },
    { text: plan.examName, fontSize: 11, alignment: 'center', margin: [0, 2, 0, 8] },
    {
      columns: [
        {
          width: '*',
          text: [
            'Phòng thi: ',
            { text: room.name, bold: true, fontSize: 13 },
            `\nĐiểm thi: ${room.venue}`,
          ],
        },
        {
          width: '*',
          text: [
            { text: session.name, bold: true },
            `\nBắt đầu: ${vietnamTime(session.startsAt)}\nPhần thi: ${session.partTitle}`,
          ],
          alignment: 'right',
        },
      ],
      columnGap: 16,
      margin: [0, 0, 0, 8],
    },
  ];
}

/** The first row of a room's table, said again on every page: which room, which session, when. */
export function roomRow(session: SessionPlan, { room }: RoomPlan, columns: number): TableCell[] {
  const row: TableCell = {
    text: `${room.name} – ${session.name} – ${vietnamTime(session.startsAt)}`,
    colSpan: columns,
    bold: true,
    alignment: 'left',
  };
  return [row, ...Array.from({ length: columns - 1 }, (): TableCell => '')];
}

/** A document of one page or more a room, each room beginning on a page of its own. */
export function roomPages(
  plan: PlanDocument,
  title: string,
  body: (room: RoomPlan, session: SessionPlan) => Content[],
  more: Partial<TDocumentDefinitions> = {},
): TDocumentDefinitions {
  const rooms = plan.sessions.flatMap((session) =>
    session.rooms.map((room) => ({ session, room })),
  );
  const label = title.charAt(0) + title.slice(1).toLocaleLowerCase('vi');
  return {
    info: { title: `${label} – ${plan.examName}` },
    content: rooms.map(
      ({ session, room }, index) =>
        ({
          ...(index === 0 ? {} : { pageBreak: 'before' }),
          stack: [...roomHead(plan, session, room, title), ...body(room, session)],
        }) as Content,
    ),
    footer: planFoot(`${label} – ${plan.examName}`, plan),
    ...more,
  };
}
