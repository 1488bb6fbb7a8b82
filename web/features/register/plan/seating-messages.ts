/** Sentences of how seats are given, and of the map of a room. */
export const seatingMessages = {
  order: { vi: 'Thứ tự xếp chỗ', en: 'Order of seating' },
  byNumber: { vi: 'Theo số báo danh', en: 'By candidate number' },
  random: { vi: 'Bốc thăm ngẫu nhiên', en: 'Drawn by lot' },
  randomHint: {
    vi: 'Rút theo khóa; khóa ghi lại và hiện ra để ai cũng tính lại được.',
    en: 'Drawn from a key; the key is kept and shown, so anybody can draw it again.',
  },
  mixed: {
    vi: 'Trộn vị trí: người ngồi cạnh, trước, sau khác vị trí dự tuyển',
    en: 'Mix positions: neighbours apply for different ones',
  },
  seed: { vi: 'Khóa bốc thăm', en: 'Key of the draw' },
  neighbours: {
    vi: 'Cặp ngồi cạnh nhau cùng vị trí: {after}/{pairs} (theo thứ tự gốc {before}; ít nhất có thể ≥ {least})',
    en: 'Neighbouring pairs of one position: {after} of {pairs} (in the order alone {before}; no fewer than {least})',
  },
  told: {
    vi: 'Đã báo cho thí sinh lúc {time}: chỗ ngồi giữ nguyên. Có thay đổi thì dùng mục Kiểm tra kế hoạch.',
    en: 'Candidates were told at {time}: seats stay. For changes, use the check of the plan.',
  },
  preview: { vi: 'Sơ đồ {room}', en: 'Map of {room}' },
  previewHint: {
    vi: 'Chữ cái và kiểu nền là vị trí dự tuyển. Nhìn từ bàn giám thị.',
    en: 'Letter and pattern stand for the position. Seen from the invigilator’s desk.',
  },
  desk: { vi: 'Bàn giám thị', en: 'Invigilator’s desk' },
  emptySeat: { vi: 'Máy {seat}: trống', en: 'Seat {seat}: empty' },
  seatOf: {
    vi: 'Máy {seat}: {number}, vị trí {position}',
    en: 'Seat {seat}: {number}, position {position}',
  },
} as const;
