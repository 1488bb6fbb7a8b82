import type { Content } from 'pdfmake/interfaces.js';

/** Where those who serve a room sign a list: both invigilators and the technician. */
export function roomSignatures(above: number): Content {
  return {
    columns: ['GIÁM THỊ 1', 'GIÁM THỊ 2', 'KỸ THUẬT VIÊN'].map((who) => ({
      stack: [
        { text: who, bold: true, alignment: 'center' as const },
        { text: '(Ký, ghi rõ họ tên)', italics: true, fontSize: 9, alignment: 'center' as const },
      ],
    })),
    // Below it room to sign by hand.
    margin: [0, above, 0, 50],
  };
}
