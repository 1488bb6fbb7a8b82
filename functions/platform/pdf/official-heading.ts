import type { Content } from 'pdfmake/interfaces.js';

/**
 * The head of an administrative document (NĐ 30/2020, Phụ lục I): the issuing body on the left,
 * the national name and motto on the right; the document's number below the body, where it has one.
 */
export function officialHeading(
  organisationName: string,
  council: string,
  number?: string,
): Content {
  const underline = (width: number): Content => ({
    canvas: [{ type: 'line', x1: 0, y1: 3, x2: width, y2: 3, lineWidth: 0.8 }],
    alignment: 'center',
  });
  return {
    columns: [
      {
        width: '42%',
        stack: [
          { text: organisationName.toLocaleUpperCase('vi'), alignment: 'center' },
          { text: council.toLocaleUpperCase('vi'), bold: true, alignment: 'center' },
          underline(70),
          ...(number === undefined
            ? []
            : [{ text: `Số: ${number}`, alignment: 'center' as const, marginTop: 6 }]),
        ],
      },
      {
        width: '58%',
        stack: [
          { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', bold: true, alignment: 'center' },
          { text: 'Độc lập - Tự do - Hạnh phúc', bold: true, fontSize: 11, alignment: 'center' },
          underline(150),
        ],
      },
    ],
    margin: [0, 0, 0, 14],
  };
}
