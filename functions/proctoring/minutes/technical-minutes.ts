import type { Content } from 'pdfmake/interfaces.js';
import type { IncidentView, LinkedEntry } from '../../../shared/proctoring/incident-view.ts';
import { headCell, listLayout } from '../../platform/pdf/list-layout.ts';
import { vietnamClock } from '../../platform/vietnam-time.ts';
import { givenWords } from './given-words.ts';
import { labelled, type MinutesOf, minutesPdf, signatureBlocks } from './minutes-frame.ts';
import { openingWords, withdrawalWords } from './opening-words.ts';

const scopeWords = {
  candidates: 'thí sinh nêu ở danh sách dưới đây',
  room: 'cả phòng thi',
  session: 'cả ca thi, mọi phòng',
} as const;

function entryWords(entry: LinkedEntry): string {
  const { kind, minutes, from = entry.at, to } = entry;
  if (kind === 'grant') return `Cho thêm ${minutes ?? 0} phút`;
  const end = to === undefined ? 'chưa tiếp tục' : `đến ${vietnamClock(to)}`;
  return kind === 'pause'
    ? `Tạm dừng đồng hồ từ ${vietnamClock(from)} ${end}`
    : `Bù thời gian mất từ ${vietnamClock(from)} ${end}`;
}

function timeTable(entries: readonly LinkedEntry[]): Content[] {
  if (entries.length === 0) return [labelled('Bù giờ', 'không có')];
  return [
    { text: 'Bù giờ (theo sổ thời gian của ca thi):', bold: true, margin: [0, 4, 0, 3] },
    {
      table: {
        headerRows: 1,
        widths: [52, '*', '*', 110],
        body: [
          ['Ghi lúc', 'Nội dung', 'Lý do', 'Người ghi'].map(headCell),
          ...entries.map((entry) => [
            vietnamClock(entry.at),
            entryWords(entry),
            entry.reason,
            entry.by,
          ]),
        ],
      },
      layout: listLayout,
      fontSize: 10,
    },
  ];
}

function affectedTable({ technical }: IncidentView): Content[] {
  const groups = technical?.affected ?? [];
  if (groups.length === 0) return [];
  const count = groups.reduce((sum, each) => sum + each.candidateNumbers.length, 0);
  return [
    { text: `Thí sinh bị ảnh hưởng: ${count}`, bold: true, margin: [0, 8, 0, 3] },
    {
      table: {
        headerRows: 1,
        widths: [80, 90, 40, '*'],
        body: [
          ['Phòng thi', 'Mỗi thí sinh được', 'Số lượng', 'Số báo danh'].map(headCell),
          ...groups.map((group) => [
            group.roomName,
            givenWords(group.given),
            { text: String(group.candidateNumbers.length), alignment: 'center' as const },
            group.candidateNumbers.join(', '),
          ]),
        ],
      },
      layout: listLayout,
      fontSize: 10,
    },
  ];
}

/** The minutes of a technical incident (biên bản sự cố kỹ thuật) with whom it cost how much time. */
export function technicalMinutes(of: MinutesOf): Promise<Uint8Array> {
  const { incident } = of;
  const [maker, second] = incident.makers;
  return minutesPdf(of, 'Về việc sự cố kỹ thuật trong ca thi', [
    ...openingWords(of),
    labelled('Phạm vi', scopeWords[incident.scope]),
    labelled('Diễn biến sự cố', incident.description),
    labelled('Biện pháp khắc phục', incident.measures || 'không có'),
    ...timeTable(incident.technical?.entries ?? []),
    ...affectedTable(incident),
    ...withdrawalWords(of),
    {
      text: 'Biên bản được lập ngay trong ca thi, đã đọc cho những người có mặt cùng nghe và ký tên dưới đây.',
      margin: [0, 8, 0, 0],
      alignment: 'justify',
    },
    signatureBlocks([
      { title: 'NGƯỜI LẬP BIÊN BẢN', name: maker },
      { title: 'GIÁM THỊ PHÒNG THI', name: second },
      { title: 'TRƯỞNG BAN COI THI' },
    ]),
  ]);
}
