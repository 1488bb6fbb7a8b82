import pdfmake from 'pdfmake';
import fonts from 'pdfmake/build/vfs_fonts.js';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';

/** pdfmake's server build has no types of its own for these. */
interface PdfPrinter {
  virtualfs: { writeFileSync(name: string, data: Uint8Array): void };
  addFonts(fonts: Record<string, Record<string, string>>): void;
  setUrlAccessPolicy(allowed: (url: string) => boolean): void;
  setLocalAccessPolicy(allowed: (path: string) => boolean): void;
  createPdf(document: TDocumentDefinitions): { getBuffer(): Promise<Uint8Array> };
}
const printer = pdfmake as unknown as PdfPrinter;

for (const [name, base64] of Object.entries(fonts as Record<string, string>)) {
  printer.virtualfs.writeFileSync(name, Buffer.from(base64, 'base64'));
}
printer.addFonts({
  Roboto: {
    normal: 'Roboto-Regular.ttf',
    bold: 'Roboto-Medium.ttf',
    italics: 'Roboto-Italic.ttf',
    bolditalics: 'Roboto-MediumItalic.ttf',
  },
});
// A document is made of what it is given: it may reach for nothing else.
printer.setUrlAccessPolicy(() => false);
printer.setLocalAccessPolicy(() => false);

/** A document as PDF bytes, in Roboto, which has every Vietnamese letter. */
export async function renderPdf(document: TDocumentDefinitions): Promise<Uint8Array> {
  return await printer
    .createPdf({
      pageSize: 'A4',
      pageMargins: [40, 40, 40, 50],
      defaultStyle: { font: 'Roboto', fontSize: 10, lineHeight: 1.15 },
      ...document,
    })
    .getBuffer();
}
