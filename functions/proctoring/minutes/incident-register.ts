import type { IncidentView } from '../../../shared/proctoring/incident-view.ts';
import { headCell, listLayout, pageFoot } from '../../platform/pdf/list-layout.ts';
import { officialHeading } from '../../platform/pdf/official-heading.ts';
import { renderPdf } from '../../platform/pdf/render-pdf.ts';
import { writeWorkbook } from '../../platform/spreadsheet/write-sheet.ts';
import { vietnamTime } from '../../platform/vietnam-time.ts';
import { registerColumns } from './register-table.ts';

/** All incidents of a session, in the order of their numbers. */
export interface IncidentRegister {
  readonly organisationName: string;
  readonly examName: string;
  readonly sessionName: string;
  readonly partTitle: string;
  readonly startsAt: number;
  readonly printedAt: number;
  readonly incidents: readonly IncidentView[];
}

function totalsOf(incidents: readonly IncidentView[]): string {
  const stand = incidents.filter((each) => each.status !== 'withdrawn');
  const count = (kind: IncidentView['kind']) => stand.filter((each) => each.kind === kind).length;
  const open = stand.filter((each) => each.violation && !each.violation.decision).length;
  const parts = [`${count('violation')} vi phạm`, `${count('technical')} sự cố kỹ thuật`];
  if (open > 0) parts.push(`${open} vi phạm chưa có quyết định`);
  const withdrawn = incidents.length - stand.length;
  if (withdrawn > 0) parts.push(`${withdrawn} biên bản đã rút`);
  return `Danh sách có ${incidents.length} biên bản: ${parts.join(', ')}.`;
}

/** The register of incidents of a session as PDF, to be signed at the hand-over. */
export function incidentRegisterPdf(register: IncidentRegister): Promise<Uint8Array> {
  const { incidents } = register;
  const whole = registerColumns.reduce((sum, column) => sum + column.width, 0);
  // A4 on its side, less margins, padding and lines.
  const room = 842 - 60 - registerColumns.length * 8.6;
  const title = `${register.examName} – ${register.sessionName}`;
  return renderPdf({
    pageOrientation: 'landscape',
    pageMargins: [30, 34, 30, 44],
    defaultStyle: { font: 'Roboto', fontSize: 8.5, lineHeight: 1.15 },
    info: { title },
    footer: pageFoot(title),
    content: [
      officialHeading(register.organisationName, 'Hội đồng tuyển dụng'),
      {
        text: 'DANH SÁCH SỰ CỐ, VI PHẠM TRONG CA THI',
        bold: true,
        fontSize: 13,
        alignment: 'center',
      },
      { text: register.examName, fontSize: 10, alignment: 'center', margin: [0, 2, 0, 6] },
      {
        columns: [
          {
            text: `${register.sessionName}: ${vietnamTime(register.startsAt)}\nPhần thi: ${register.partTitle}`,
          },
          { text: `In lúc: ${vietnamTime(register.printedAt)}`, alignment: 'right' },
        ],
        margin: [0, 0, 0, 8],
        fontSize: 9.5,
      },
      ...(incidents.length > 0
        ? [
            {
              table: {
                headerRows: 1,
                dontBreakRows: true,
                widths: registerColumns.map((column) => (column.width * room) / whole),
                body: [
                  registerColumns.map((column) => headCell(column.header)),
                  ...incidents.map((incident, index) =>
                    registerColumns.map((column) => ({
                      text: column.cell(incident, index),
                      alignment: column.centred ? ('center' as const) : ('left' as const),
                    })),
                  ),
                ],
              },
              layout: listLayout,
            },
          ]
        : []),
      { text: totalsOf(incidents), bold: true, fontSize: 9.5, margin: [0, 8, 0, 10] },
      {
        unbreakable: true,
        fontSize: 9.5,
        columns: ['THƯ KÝ', 'TRƯỞNG BAN COI THI'].map((who) => ({
          stack: [
            { text: who, bold: true, alignment: 'center' as const },
            { text: '(Ký, ghi rõ họ tên)', italics: true, alignment: 'center' as const },
          ],
        })),
      },
    ],
  });
}

/** The same as a spreadsheet. */
export function incidentRegisterXlsx({ incidents }: IncidentRegister): Promise<Uint8Array> {
  return writeWorkbook([
    {
      name: 'Sự cố, vi phạm',
      columns: registerColumns.map(({ header, width }) => ({ header, width: width + 2 })),
      rows: incidents.map((incident, index) =>
        registerColumns.map((column) => column.cell(incident, index)),
      ),
      notes: [totalsOf(incidents)],
    },
  ]);
}
