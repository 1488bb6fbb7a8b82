import { describe, expect, it } from 'vitest';
import { pdfPages } from '../../../test/e2e/pdf-text.ts';
import { deskLabelsPdf } from './desk-labels.ts';
import { doorListPdf } from './door-list.ts';
import type { PlanDocument } from './plan-document.ts';
import { roomMapPdf } from './room-map.ts';
import { signatureSheetPdf } from './signature-sheet.ts';
import { summonsPdf } from './summons.ts';
import type { Summons, SummonsLetter } from './summons-letter.ts';

const longName = 'Tôn Nữ Công Tằng Hoàng Nguyễn Thị Phương Quỳnh Hương';
const longTitle =
  'Chuyên viên quản lý quy hoạch, kiến trúc, phát triển đô thị, hạ tầng kỹ thuật và quản lý nhà ở, công sở, thị trường bất động sản, vật liệu xây dựng trên địa bàn';

/** A room of the largest usual size, every third person with the longest name there is. */
function hall(seats: number, columns: number): PlanDocument {
  const room = {
    roomId: 'r',
    venue: 'Trường Cao đẳng Kinh tế – Kỹ thuật thành phố, số 123 đường Nguyễn Văn Linh',
    name: 'Phòng máy 1',
    seats,
    spares: 3,
    columns,
  };
  const rows = Array.from({ length: seats - 1 }, (_, i) => ({
    seat: i + 1,
    candidateId: `c${i}`,
    candidateNumber: `CCVC${String(seats - i).padStart(5, '0')}`,
    fullName: i % 3 === 0 ? longName : 'Lê Ý',
    birthDate: '1998-09-05',
    sex: 'female' as const,
    positionCode: 'QHKT-02',
    positionTitle: longTitle,
    agency: 'Sở Xây dựng',
  }));
  return {
    organisationName: 'Ủy ban nhân dân thành phố Hải An',
    examName: 'Kỳ tuyển dụng công chức năm 2026',
    version: 57,
    printedAt: Date.UTC(2026, 10, 25, 1, 10),
    sessions: [
      {
        sessionId: 's',
        name: 'Ca 1',
        partId: 'p',
        partTitle: 'Kiến thức chung',
        startsAt: Date.UTC(2026, 11, 5, 1),
        endsAt: Date.UTC(2026, 11, 5, 2),
        rooms: [{ room, rows }],
      },
    ],
  };
}

describe('planning documents at the sizes of real halls', () => {
  it('a door list names its room on every page and looks people up by number', async () => {
    const pages = await pdfPages(await doorListPdf(hall(60, 8)));
    const text = pages.join(' ');
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) {
      expect(page).toContain('Phòng máy 1');
      expect(page).toContain('Kế hoạch bản 57 – in lúc 08 giờ 10, ngày 25/11/2026');
    }
    expect(text.indexOf('CCVC00002')).toBeLessThan(text.indexOf('CCVC00060'));
    expect(text).toContain('Phòng máy 1, Ca 1: 59 thí sinh.');
    // In one piece: a date or a number broken in two is read wrongly.
    expect(text.match(/05\/09\/1998/g)).toHaveLength(59);
    expect(text.match(/CCVC\d{5}/g)).toHaveLength(59);
  });

  it.each([
    [60, 8],
    [48, 6],
    [200, 20],
    [7, 10],
  ])('a map of %i seats, %i in a row, is one page with every seat', async (seats, columns) => {
    const pages = await pdfPages(await roomMapPdf(hall(seats, columns)));
    expect(pages).toHaveLength(1);
    expect(pages[0]?.match(/CCVC\d{5}/g)).toHaveLength(seats - 1);
    expect(pages[0]).toContain('(trống)');
    expect(pages[0]).toContain('Dự phòng 3');
  });

  it('labels come ten on a page, spares last', async () => {
    const pages = await pdfPages(await deskLabelsPdf(hall(60, 8)));
    expect(pages).toHaveLength(7);
    expect(pages[0]?.match(/MÁY \d\d/g)).toHaveLength(10);
    expect(pages[6]).toContain('MÁY DỰ PHÒNG 3');
  });

  it('a signature sheet has a line for everybody and room for the invigilators', async () => {
    const pages = await pdfPages(await signatureSheetPdf(hall(60, 8)));
    expect(pages.join(' ').match(/CCVC\d{5}/g)).toHaveLength(59);
    expect(pages.at(-1)).toContain('GIÁM THỊ 1');
    for (const page of pages) expect(page).toContain('Phòng máy 1');
  });

  it('a summons is one page, whatever the length of names, venues and titles', async () => {
    const letter: SummonsLetter = {
      organisationName: 'Ủy ban nhân dân thành phố Hải An',
      examName: 'Kỳ tuyển dụng công chức các cơ quan, đơn vị thuộc Ủy ban nhân dân thành phố',
      decree: 'Nghị định 85/2023/NĐ-CP',
      version: 57,
      printedAt: 0,
      presentMinutes: 30,
      note: 'Gửi xe tại cổng số 2. '.repeat(20).trim(),
      issued: true,
    };
    const sits = [0, 1].map((hour) => ({
      partTitle: `Phần ${hour + 1} – Kiến thức chung`,
      sessionName: `Ca ${hour + 1}`,
      startsAt: Date.UTC(2026, 11, 5, 1 + 2 * hour),
      minutes: 60 - 30 * hour,
      lateMinutes: 10 - 5 * hour,
      roomName: 'Phòng máy 1',
      venue: 'Trường Cao đẳng Kinh tế – Kỹ thuật thành phố, số 123 đường Nguyễn Văn Linh',
      seat: 12,
    }));
    const summons: Summons = {
      candidateNumber: 'CCVC00001',
      fullName: longName,
      birthDate: '1998-09-05',
      sex: 'female',
      citizenIdMasked: '•••••••••123',
      position: `QHKT-02 – ${longTitle}`,
      agency: 'Sở Xây dựng',
      sits,
      exempt: ['Phần III – Tin học'],
    };
    const pages = await pdfPages(await summonsPdf(letter, [summons, { ...summons, exempt: [] }]));
    expect(pages).toHaveLength(2);
    for (const piece of [
      `Bà: ${longName}`,
      '07 giờ 30, ngày 05/12/2026',
      '10 giờ 00, ngày 05/12/2026',
      'Được miễn thi: Phần III – Tin học.',
      'quá 5 hoặc 10 phút',
      'CHỦ TỊCH HỘI ĐỒNG',
    ])
      expect(pages[0]).toContain(piece);
    expect(pages[1]).not.toContain('Được miễn thi');
  });
});
