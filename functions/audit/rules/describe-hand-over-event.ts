import type { HandOverEvent } from '../../../shared/proctoring/hand-over/hand-over-event.ts';

type Sentence = { vi: string; en: string };

/** An event of hand-over and backup in a sentence: counts and reasons, no names. */
export function describeHandOverEvent(event: HandOverEvent): Sentence {
  switch (event.type) {
    case 'roomHandedOver': {
      const { figures, counted, scratchPaper, explanation } = event.statement;
      return {
        vi: `Bàn giao phòng thi: có mặt ${figures.present}/${figures.all} (đếm tay ${counted.present}), ${counted.signatures} chữ ký, ${scratchPaper} tờ giấy nháp${explanation ? `; giải thích: ${explanation}` : ''}`,
        en: `Handed over a room: ${figures.present}/${figures.all} present (${counted.present} by hand), ${counted.signatures} signatures, ${scratchPaper} sheets of scratch paper${explanation ? `; explanation: ${explanation}` : ''}`,
      };
    }
    case 'handOverReceived':
      return {
        vi: `Nhận bàn giao phòng thi theo bản số ${event.statement}${event.remarks ? `; ${event.remarks}` : ''}`,
        en: `Received a room by the statement of event ${event.statement}${event.remarks ? `; ${event.remarks}` : ''}`,
      };
    case 'handOverReturned':
      return {
        vi: `Trả lại bản bàn giao số ${event.statement}; lý do: ${event.reason}`,
        en: `Gave the statement of event ${event.statement} back; reason: ${event.reason}`,
      };
    case 'sessionBackedUp': {
      const { file, bytes } = event.backup;
      return {
        vi: `Sao lưu và niêm phong dữ liệu ca thi: ${file.count} bài thi, ${bytes} byte, SHA-256 ${file.sha256}`,
        en: `Backed up and sealed the data of a session: ${file.count} sittings, ${bytes} bytes, SHA-256 ${file.sha256}`,
      };
    }
    case 'backupChecked': {
      const { sha256, same, difference } = event.check;
      const file = `${sha256.slice(0, 12)}…`;
      return difference === undefined
        ? {
            vi: `Đối chiếu bản sao lưu ${file} với dữ liệu: ${same} bài thi giống hệt`,
            en: `Compared the backup ${file} with the data: ${same} sittings identical`,
          }
        : {
            vi: `Đối chiếu bản sao lưu ${file} với dữ liệu: khác từ ${difference}`,
            en: `Compared the backup ${file} with the data: differs from ${difference} on`,
          };
    }
    case 'handOverOrderSet':
      return event.required
        ? {
            vi: 'Quyết định: ca sau chỉ bắt đầu khi ca trước cùng phòng đã bàn giao',
            en: 'Decided: a session waits until the one before it in its rooms is handed over',
          }
        : {
            vi: 'Quyết định: ca sau không phải chờ bàn giao của ca trước',
            en: 'Decided: a session need not wait for the hand-over of the one before',
          };
    case 'handOverWaived':
      return {
        vi: `Cho ca thi bắt đầu khi ca trước chưa bàn giao; lý do: ${event.reason}`,
        en: `Let a session begin although the one before is not handed over; reason: ${event.reason}`,
      };
  }
}
