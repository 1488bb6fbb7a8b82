import type { Content, TableCell } from 'pdfmake/interfaces.js';
import { headCell, listLayout } from '../../platform/pdf/list-layout.ts';
import { officialHeading } from '../../platform/pdf/official-heading.ts';
import { renderPdf } from '../../platform/pdf/render-pdf.ts';
import { vietnamTime, writtenDate } from '../../platform/vietnam-time.ts';
import { versionText } from './plan-foot.ts';
import { summonsAdvice } from './summons-advice.ts';
import type { Summons, SummonsLetter } from './summons-letter.ts';

const minute = 60_000;
const centred = (text: string): TableCell => ({ text, alignment: 'center' });

function table(letter: SummonsLetter, { sits }: Summons): Content {
  const headings = [
    'Phần thi',
    'Ca thi',
    'Có mặt trước',
    'Bắt đầu làm bài',
    'Điểm thi, phòng thi',
    'Máy',
  ];
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: [96, 66, 72, 72, '*', 28],
      body: [
        headings.map(headCell),
        ...sits.map((each): TableCell[] => [
          `${each.partTitle} (${each.minutes} phút)`,
          centred(each.sessionName),
          {
            text: vietnamTime(each.startsAt - letter.presentMinutes * minute),
            alignment: 'center',
            bold: true,
          },
          centred(vietnamTime(each.startsAt)),
          { text: [{ text: each.roomName, bold: true }, `\n${each.venue}`] },
          { text: String(each.seat), bold: true, alignment: 'center' as const },
        ]),
      ],
    },
    layout: listLayout,
    margin: [0, 6, 0, 10],
  };
}

function signature(): Content {
  return {
    columns: [
      {
        width: 150,
        stack: [
          {
            text: 'Bản in có số bản kế hoạch nhỏ hơn số Hội đồng công bố là bản cũ.',
            fontSize: 8,
            color: '#444444',
          },
        ],
      },
      {
        width: '*',
        alignment: 'center',
        stack: [
          { text: 'Ngày …… tháng …… năm ………', italics: true },
          { text: 'TM. HỘI ĐỒNG TUYỂN DỤNG', bold: true },
          { text: 'CHỦ TỊCH HỘI ĐỒNG', bold: true },
          { text: '(Ký, ghi rõ họ tên, đóng dấu)', italics: true, fontSize: 9.5 },
        ],
        margin: [100, 0, 0, 0],
      },
    ],
  };
}

/** Many parts, long venues or a long note are set smaller: a summons is one page. */
function textSize(letter: SummonsLetter, { sits, position }: Summons): number {
  const cells = sits.reduce((sum, each) => sum + 1 + Math.ceil(each.venue.length / 24), 0);
  const lines = cells + Math.ceil((letter.note.length + position.length) / 90);
  return lines > 16 ? 9 : lines > 12 ? 10 : 11;
}

function page(letter: SummonsLetter, summons: Summons, index: number): Content {
  return {
    ...(index === 0 ? {} : { pageBreak: 'before' as const }),
    fontSize: textSize(letter, summons),
    stack: [
      officialHeading(letter.organisationName, 'Hội đồng tuyển dụng'),
      {
        text: 'GIẤY TRIỆU TẬP THÍ SINH DỰ THI',
        bold: true,
        fontSize: 16,
        alignment: 'center',
        margin: [0, 8, 0, 2],
      },
      {
        text: letter.examName,
        bold: true,
        alignment: 'center',
        fontSize: 12,
        margin: [20, 0, 20, 12],
      },
      {
        text: `Căn cứ ${letter.decree} và kế hoạch tổ chức kỳ tuyển dụng, Hội đồng tuyển dụng triệu tập:`,
        margin: [0, 0, 0, 6],
      },
      {
        columns: [
          {
            width: '*',
            stack: [
              {
                text: [
                  summons.sex === 'male' ? 'Ông: ' : 'Bà: ',
                  { text: summons.fullName, bold: true, fontSize: 13 },
                ],
              },
              `Ngày sinh: ${writtenDate(summons.birthDate)}`,
              `Số căn cước: ${summons.citizenIdMasked}`,
              `Vị trí dự tuyển: ${summons.position}`,
              `Cơ quan, đơn vị: ${summons.agency}`,
            ],
          },
          {
            width: 118,
            alignment: 'center',
            stack: [
              'Số báo danh',
              { text: summons.candidateNumber, bold: true, fontSize: 17, margin: [0, 0, 0, 4] },
              // The candidate number and nothing else, for the scanner at the door.
              { qr: summons.candidateNumber, fit: 70, eccLevel: 'M' },
            ],
          },
        ],
        columnGap: 12,
        margin: [0, 0, 0, 8],
      },
      { text: 'có mặt để dự thi theo lịch sau:' },
      table(letter, summons),
      ...(summons.exempt.length > 0
        ? [
            {
              text: `Được miễn thi: ${summons.exempt.join('; ')}.`,
              margin: [0, 0, 0, 8] as [number, number, number, number],
            },
          ]
        : []),
      { text: 'Thí sinh lưu ý:', bold: true, margin: [0, 0, 0, 3] },
      summonsAdvice(letter, summons),
      signature(),
    ],
  } as Content;
}

/** Summons as PDF, one page a person, in the order given. */
export function summonsPdf(letter: SummonsLetter, all: readonly Summons[]): Promise<Uint8Array> {
  return renderPdf({
    info: { title: `Giấy triệu tập – ${letter.examName}` },
    pageMargins: [48, 36, 40, 40],
    defaultStyle: { font: 'Roboto', lineHeight: 1.2 },
    ...(letter.issued ? {} : { watermark: { text: 'BẢN XEM TRƯỚC', opacity: 0.08, bold: true } }),
    content: all.map((summons, index) => page(letter, summons, index)),
    // No page number: each page is a letter of its own.
    footer: {
      columns: [
        { text: 'Giấy triệu tập', fontSize: 8, color: '#444444' },
        { text: versionText(letter), fontSize: 8, color: '#444444', alignment: 'right' },
      ],
      margin: [48, 12, 40, 0],
    },
  });
}
