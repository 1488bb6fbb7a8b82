import type { Content } from 'pdfmake/interfaces.js';
import type { Summons, SummonsLetter } from './summons-letter.ts';

/** What to bring, what to leave at home, how late is too late (TT 22/2025), and the council's note. */
export function summonsAdvice(letter: SummonsLetter, { sits }: Summons): Content {
  const late = [...new Set(sits.map((each) => each.lateMinutes))].sort((a, b) => a - b);
  const lateText =
    late.length === 1 && late[0] === 0
      ? 'Thí sinh đến sau giờ bắt đầu không được vào phòng thi.'
      : `Thí sinh đến chậm quá ${late.join(' hoặc ')} phút (tùy phần thi) sau giờ bắt đầu không được dự thi, trừ trường hợp Hội đồng quyết định; thời gian làm bài không được cộng thêm.`;
  return {
    ul: [
      'Mang theo giấy này và căn cước (thẻ hoặc VNeID) hay giấy tờ tùy thân hợp pháp khác có ảnh.',
      'Được mang vào phòng thi: bút, thước, nước uống trong bình trong suốt, thuốc theo đơn. Giấy nháp do giám thị phát.',
      'Không mang điện thoại, đồng hồ thông minh, thiết bị thu phát, tài liệu vào phòng thi.',
      lateText,
      'Mã dự thi để đăng nhập được phát tại phòng thi. Ngồi đúng máy ghi trên giấy này.',
      ...(letter.note ? [letter.note] : []),
    ],
    margin: [0, 0, 0, 12],
  };
}
