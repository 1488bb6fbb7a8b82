import type { CustomTableLayout, TableCell } from 'pdfmake/interfaces.js';

/** Thin lines and room for stacked marks: the look of every printed list. */
export const listLayout: CustomTableLayout = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0.5,
  hLineColor: () => '#444444',
  vLineColor: () => '#444444',
  paddingTop: () => 4,
  paddingBottom: () => 3,
  paddingLeft: () => 4,
  paddingRight: () => 4,
};

/** A heading cell of a printed list. */
export function headCell(text: string): TableCell {
  return { text, bold: true, alignment: 'center', fillColor: '#e9eef3' };
}

/** The foot of every page: what it is, and which page of how many. */
export function pageFoot(title: string) {
  return (page: number, pages: number) => ({
    columns: [
      { text: title, fontSize: 8, color: '#555555' },
      {
        text: `Trang ${page}/${pages}`,
        fontSize: 8,
        color: '#555555',
        alignment: 'right' as const,
      },
    ],
    margin: [40, 12, 40, 0] as [number, number, number, number],
  });
}
