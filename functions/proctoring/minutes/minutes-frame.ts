import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { IncidentView } from '../../../shared/proctoring/incident-view.ts';
import { pageFoot } from '../../platform/pdf/list-layout.ts';
import { officialHeading } from '../../platform/pdf/official-heading.ts';
import { renderPdf } from '../../platform/pdf/render-pdf.ts';

/** Where and when minutes are made; the session's own facts. */
export interface MinutesOf {
  readonly organisationName: string;
  readonly examName: string;
  readonly sessionName: string;
  readonly partTitle: string;
  readonly incident: IncidentView;
}

/** A line "Label: value", the label in bold. */
export function labelled(label: string, value: string): Content {
  return { text: [{ text: `${label}: `, bold: true }, value], margin: [0, 0, 0, 3] };
}

/** Dotted lines to write on by hand. */
export function blankLines(count: number): Content {
  return {
    canvas: Array.from({ length: count }, (_, i) => ({
      type: 'line' as const,
      x1: 0,
      y1: 14 + i * 18,
      x2: 495,
      y2: 14 + i * 18,
      lineWidth: 0.5,
      dash: { length: 1, space: 2 },
    })),
    margin: [0, 0, 0, 12],
  };
}

/** Who signs: the office above, room to sign, the name below where it is known. */
export interface Signer {
  readonly title: string;
  readonly hint?: string;
  readonly name?: string | undefined;
}

/** Signature blocks, three in a row, kept together on one page. */
export function signatureBlocks(signers: readonly Signer[]): Content {
  const rows = Array.from({ length: Math.ceil(signers.length / 3) }, (_, i) =>
    signers.slice(i * 3, i * 3 + 3),
  );
  return {
    unbreakable: true,
    margin: [0, 8, 0, 0],
    stack: rows.map((row) => ({
      columns: row.map(({ title, hint = '(Ký, ghi rõ họ tên)', name = '' }) => ({
        stack: [
          { text: title, bold: true, alignment: 'center' as const },
          { text: hint, italics: true, fontSize: 9, alignment: 'center' as const },
          { text: name, alignment: 'center' as const, margin: [0, 40, 0, 0] as never },
        ],
      })),
      columnGap: 10,
      margin: [0, 0, 0, 8],
    })),
  };
}

/** Minutes as PDF on A4: heading with number, title, body; withdrawn ones say so across the page. */
export function minutesPdf(
  of: MinutesOf,
  subject: string,
  body: readonly Content[],
): Promise<Uint8Array> {
  const { incident, examName } = of;
  const { number } = incident;
  const document: TDocumentDefinitions = {
    info: { title: `Biên bản ${number} – ${examName}` },
    pageMargins: [50, 45, 50, 50],
    defaultStyle: { font: 'Roboto', fontSize: 11, lineHeight: 1.2 },
    ...(incident.withdrawal ? { watermark: { text: 'ĐÃ RÚT', opacity: 0.12, bold: true } } : {}),
    footer: pageFoot(`Biên bản ${number} – ${of.sessionName} – ${examName}`),
    content: [
      officialHeading(of.organisationName, 'Hội đồng tuyển dụng', number),
      { text: 'BIÊN BẢN', bold: true, fontSize: 15, alignment: 'center', margin: [0, 4, 0, 0] },
      { text: subject, bold: true, alignment: 'center', margin: [0, 0, 0, 12] },
      ...body,
    ],
  };
  return renderPdf(document);
}
