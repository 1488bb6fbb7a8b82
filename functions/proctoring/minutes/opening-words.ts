import type { Content } from 'pdfmake/interfaces.js';
import { vietnamTime } from '../../platform/vietnam-time.ts';
import { labelled, type MinutesOf } from './minutes-frame.ts';

/** When and where the minutes are made, and who makes them. */
export function openingWords(of: MinutesOf): Content[] {
  const { incident, sessionName, partTitle, examName } = of;
  const { roomName, venue, makers } = incident;
  const place = roomName
    ? `tại ${[roomName, venue].filter(Boolean).join(', ')}`
    : 'tại các phòng thi của ca';
  return [
    {
      text: `Hôm nay, hồi ${vietnamTime(incident.recordedAt)}, ${place}; ${sessionName} (${partTitle}), ${examName}, chúng tôi gồm:`,
      margin: [0, 0, 0, 4],
      alignment: 'justify',
    },
    {
      ol: makers.map((name, i) =>
        i === 0 ? `${name} – người lập biên bản` : `${name} – giám thị cùng lập biên bản`,
      ),
      margin: [14, 0, 0, 8],
    },
    labelled('Thời điểm xảy ra', vietnamTime(incident.happenedAt)),
  ];
}

/** That the minutes were withdrawn, where they were. */
export function withdrawalWords({ incident }: MinutesOf): Content[] {
  const { withdrawal } = incident;
  if (!withdrawal) return [];
  return [
    labelled(
      'Biên bản đã được rút',
      `${vietnamTime(withdrawal.at)}, ${withdrawal.byName}; lý do: ${withdrawal.reason ?? ''}`,
    ),
  ];
}
