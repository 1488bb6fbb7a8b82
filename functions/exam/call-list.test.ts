import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import { callListPdf } from './call-list.ts';

it('prints every name with its marks, and the codes where they are shown', async () => {
  const bytes = await callListPdf({
    organisationName: 'Ủy ban nhân dân thành phố',
    examName: 'Kỳ tuyển dụng công chức',
    sessionName: 'Ca 1',
    partTitle: 'Kiến thức chung',
    startsAt: Date.UTC(2026, 10, 21, 0, 30),
    print: { version: 57, printedAt: Date.UTC(2026, 10, 20, 1, 5) },
    rooms: [
      {
        name: 'Phòng 01',
        venue: 'Trường Cao đẳng',
        rows: [
          {
            seat: 1,
            candidateNumber: 'CC0001',
            fullName: 'Nguyễn Thị Ướt',
            birthDate: '1998-09-05',
            positionCode: 'CV01',
            admissionCode: 'K7QW-3MXD',
          },
        ],
      },
    ],
  });
  const document = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false })
    .promise;
  const content = await (await document.getPage(1)).getTextContent();
  const text = content.items
    .map((item) => ('str' in item ? item.str : ''))
    .join(' ')
    .normalize('NFC');
  for (const piece of [
    'Nguyễn Thị Ướt',
    'CC0001',
    '05/09/1998',
    'K7QW-3MXD',
    '07 giờ 30, ngày 21/11/2026',
    'Kế hoạch bản 57 – in lúc 08 giờ 05, ngày 20/11/2026',
  ]) {
    expect(text).toContain(piece);
  }
});

it('keeps the widest code in one piece: a code read in two is a candidate kept out', async () => {
  const codes = ['WWWW-WWWW', 'MMMM-WQMW', 'QGWM-HNWM'];
  const rows = codes.map((admissionCode, i) => ({
    seat: i + 1,
    candidateNumber: `CC000${i + 1}`,
    fullName: 'Nguyễn Trương Thị Phương Quỳnh Hương',
    birthDate: '1998-09-05',
    positionCode: 'CV01',
    admissionCode,
  }));
  const bytes = await callListPdf({
    organisationName: 'Ủy ban',
    examName: 'Kỳ thi',
    sessionName: 'Ca 1',
    partTitle: 'Kiến thức chung',
    startsAt: 0,
    rooms: [{ name: 'Phòng 01', venue: 'Trường', rows }],
  });
  const document = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false })
    .promise;
  const { items } = await (await document.getPage(1)).getTextContent();
  const pieces = items.map((item) => ('str' in item ? item.str : ''));
  for (const code of codes) expect(pieces.some((piece) => piece.includes(code))).toBe(true);
});
