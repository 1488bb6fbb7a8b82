import type { Content } from 'pdfmake/interfaces.js';
import { headCell, listLayout, pageFoot } from '../platform/pdf/list-layout.ts';
import { officialHeading } from '../platform/pdf/official-heading.ts';
import { renderPdf } from '../platform/pdf/render-pdf.ts';
import { vietnamTime, writtenDate } from '../platform/vietnam-time.ts';
import { planFoot } from './documents/plan-foot.ts';

export interface CallListRow {
  readonly seat: number;
  readonly candidateNumber: string;
  readonly fullName: string;
  readonly birthDate: string;
  readonly positionCode: string;
  /** Only on the list that shows the codes, this once. */
  readonly admissionCode?: string;
}

export interface CallList {
  readonly organisationName: string;
  readonly examName: string;
  readonly sessionName: string;
  readonly partTitle: string;
  readonly startsAt: number;
  /** The plan's version and the hour of printing, by which an old print is recognised. */
  readonly print?: { readonly version: number; readonly printedAt: number };
  readonly rooms: readonly { name: string; venue: string; rows: readonly CallListRow[] }[];
}

function roomPage(list: CallList, room: CallList['rooms'][number], index: number): Content {
  const withCodes = room.rows.some((row) => row.admissionCode !== undefined);
  const columns = [
    'STT',
    'Máy',
    'Số báo danh',
    'Họ và tên',
    'Ngày sinh',
    'Vị trí',
    ...(withCodes ? ['Mã dự thi'] : []),
    'Ký tên',
    'Ghi chú',
  ];
  return {
    pageBreak: index === 0 ? undefined : 'before',
    stack: [
      officialHeading(list.organisationName, 'Hội đồng tuyển dụng'),
      {
        text: withCodes
          ? 'DANH SÁCH GỌI THÍ SINH VÀ MÃ DỰ THI'
          : 'DANH SÁCH GỌI THÍ SINH VÀO PHÒNG THI',
        bold: true,
        fontSize: 13,
        alignment: 'center',
      },
      { text: list.examName, alignment: 'center', margin: [0, 2, 0, 6] },
      {
        columns: [
          { text: [`Phòng thi: `, { text: room.name, bold: true }, `\nĐiểm thi: ${room.venue}`] },
          {
            text: `${list.sessionName}: ${vietnamTime(list.startsAt)}\nPhần thi: ${list.partTitle}`,
            alignment: 'right',
          },
        ],
        margin: [0, 0, 0, 8],
      },
      {
        table: {
          headerRows: 1,
          widths: [22, 26, 58, '*', 54, 44, ...(withCodes ? [78] : []), 56, 42],
          body: [
            columns.map(headCell),
            ...room.rows.map((row, i) => [
              { text: String(i + 1), alignment: 'center' as const },
              { text: String(row.seat), alignment: 'center' as const },
              { text: row.candidateNumber, alignment: 'center' as const },
              row.fullName,
              { text: writtenDate(row.birthDate), alignment: 'center' as const },
              { text: row.positionCode, alignment: 'center' as const },
              ...(withCodes
                ? [
                    {
                      text: row.admissionCode ?? '',
                      noWrap: true,
                      alignment: 'center' as const,
                      bold: true,
                    },
                  ]
                : []),
              '',
              '',
            ]),
          ],
        },
        layout: listLayout,
      },
      {
        text: `Danh sách này có ${room.rows.length} thí sinh. Có mặt: ……… Vắng mặt: ………`,
        margin: [0, 10, 0, 14],
      },
      {
        columns: ['GIÁM THỊ 1', 'GIÁM THỊ 2', 'KỸ THUẬT VIÊN'].map((who) => ({
          stack: [
            { text: who, bold: true, alignment: 'center' as const },
            {
              text: '(Ký, ghi rõ họ tên)',
              italics: true,
              fontSize: 9,
              alignment: 'center' as const,
            },
          ],
        })),
      },
    ],
  } as Content;
}

/** The call list of a session as PDF, a page or more a room, ready to be hung on its door. */
export function callListPdf(list: CallList): Promise<Uint8Array> {
  const title = `${list.examName} – ${list.sessionName}`;
  return renderPdf({
    info: { title },
    content: list.rooms.map((room, index) => roomPage(list, room, index)),
    footer: list.print ? planFoot(title, list.print) : pageFoot(title),
  });
}
