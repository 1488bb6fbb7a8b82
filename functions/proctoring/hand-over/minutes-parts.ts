import type { Content, TableCell } from 'pdfmake/interfaces.js';

/** Who signs at the foot of minutes; a name is printed where the system knows it. */
export interface Signer {
  readonly who: string;
  readonly name?: string;
}

/** Blocks for signatures, side by side, kept on one page. */
export function signatureBlocks(signers: readonly Signer[]): Content {
  return {
    unbreakable: true,
    columns: signers.map(({ who, name }) => ({
      stack: [
        { text: who, bold: true, alignment: 'center' as const },
        { text: '(Ký, ghi rõ họ tên)', italics: true, fontSize: 9, alignment: 'center' as const },
        { text: name ?? ' ', bold: true, alignment: 'center' as const, margin: [0, 52, 0, 0] },
      ],
    })),
    columnGap: 8,
    margin: [0, 16, 0, 0],
  };
}

/** The title of minutes, and what they are about. */
export function minutesTitle(title: string, about: string): Content {
  return {
    stack: [
      { text: 'BIÊN BẢN', bold: true, fontSize: 14, alignment: 'center' },
      { text: title, bold: true, fontSize: 12, alignment: 'center' },
      { text: about, alignment: 'center', margin: [0, 2, 0, 0] },
    ],
    margin: [0, 0, 0, 10],
  };
}

/** A numbered heading within minutes. */
export const section = (text: string): Content => ({ text, bold: true, margin: [0, 8, 0, 3] });

/** A row of dots to write on by hand. */
export const dotted = '.'.repeat(40);

export const number = (value: number): TableCell => ({ text: String(value), alignment: 'center' });
