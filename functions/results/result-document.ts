import type { Exam } from '../../shared/exam/exam.ts';
import type { RoundResult } from '../../shared/results/round-result.ts';
import { headCell, listLayout, pageFoot } from '../platform/pdf/list-layout.ts';
import { officialHeading } from '../platform/pdf/official-heading.ts';
import { renderPdf } from '../platform/pdf/render-pdf.ts';
import { vietnamDate } from '../platform/vietnam-time.ts';
import { resultColumns } from './result-table.ts';

/** A number as Vietnamese lists print it: "71,67". */
function written(cell: string | number, decimals = 0): string {
  return typeof cell === 'number' ? cell.toFixed(decimals).replace('.', ',') : cell;
}

/** "Ngày 21 tháng 11 năm 2026", as above a signature (NĐ 30/2020). */
function signingDate(instant: number): string {
  const [day, month, year] = vietnamDate(instant).split('/');
  return `Ngày ${day} tháng ${month} năm ${year}`;
}

/** The list of a round as a PDF to post: usual columns, a draft mark until it is published. */
export function resultDocument(
  exam: Exam,
  results: RoundResult,
  organisationName: string,
): Promise<Uint8Array> {
  const columns = resultColumns(exam, results);
  const round = exam.ruleSet.rounds.find((each) => each.roundId === results.roundId);
  const state = exam.results.find((each) => each.roundId === results.roundId);
  const title = `DANH SÁCH KẾT QUẢ ${(round?.title.vi ?? '').toLocaleUpperCase('vi')}`;
  const whole = columns.reduce((sum, column) => sum + column.width, 0);
  // A4 on its side, less the margins and the padding and lines of each column.
  const room = 842 - 60 - columns.length * 8.6;
  const passed = results.rows.filter((row) =>
    row.ranking ? row.ranking.outcome === 'selected' : row.qualified,
  ).length;
  return renderPdf({
    info: { title: `${exam.name} – ${title}` },
    pageOrientation: 'landscape',
    pageMargins: [30, 34, 30, 44],
    defaultStyle: { font: 'Roboto', fontSize: 8.5, lineHeight: 1.15 },
    ...(state?.publishedAt === undefined
      ? { watermark: { text: 'DỰ THẢO', opacity: 0.08, bold: true } }
      : {}),
    footer: pageFoot(exam.name),
    content: [
      officialHeading(organisationName, 'Hội đồng tuyển dụng'),
      { text: title, bold: true, fontSize: 13, alignment: 'center' },
      { text: exam.name, fontSize: 10, alignment: 'center', margin: [0, 2, 0, 10] },
      {
        table: {
          headerRows: 1,
          dontBreakRows: true,
          widths: columns.map((column) => (column.width * room) / whole),
          body: [
            columns.map((column) => headCell(column.header)),
            ...results.rows.map((row, index) =>
              columns.map((column) => ({
                text: written(column.cell(row, index), column.decimals),
                alignment: column.align ?? 'left',
              })),
            ),
          ],
        },
        layout: listLayout,
      },
      {
        text: `Danh sách có ${results.rows.length} thí sinh, trong đó ${passed} thí sinh ${round?.purpose === 'ranks' ? 'trúng tuyển' : 'đạt'}. Mã kiểm tra (SHA-256): ${state?.results.sha256 ?? ''}`,
        margin: [0, 8, 0, 12],
      },
      {
        unbreakable: true,
        columns: [
          { width: '*', text: '' },
          {
            width: 240,
            alignment: 'center',
            stack: [
              {
                text:
                  state?.publishedAt === undefined
                    ? 'Ngày …… tháng …… năm ………'
                    : signingDate(state.publishedAt),
                italics: true,
              },
              { text: 'CHỦ TỊCH HỘI ĐỒNG', bold: true, fontSize: 10 },
              { text: '(Ký, ghi rõ họ tên, đóng dấu)', italics: true },
            ],
          },
        ],
      },
    ],
  });
}
