/** Sentences of the time ledger: giving time, and what was given. */
export const grantMessages = {
  give: { vi: 'Cho thêm giờ', en: 'Give time' },
  giveTo: { vi: 'Cho thí sinh {number} thêm giờ', en: 'Give {number} more time' },
  help: {
    vi: 'Bù thời gian mất do sự cố. Giờ kết thúc được lùi lại ngay trên máy thí sinh; bài đã kết thúc không mở lại. Không xóa được, mỗi lần đều ghi vào nhật ký.',
    en: 'Gives back time lost by a failure. The end moves at once on the candidates’ screens; what has ended is not opened again. It cannot be taken back, and each time is logged.',
  },
  whom: { vi: 'Áp dụng cho', en: 'For' },
  toRoom: { vi: 'Phòng này ({count} thí sinh)', en: 'This room ({count} candidates)' },
  toSession: { vi: 'Cả ca thi, mọi phòng', en: 'The whole session, every room' },
  minutes: { vi: 'Số phút', en: 'Minutes' },
  newEnd: { vi: 'Kết thúc lúc {time} thay vì {before}', en: 'Ends at {time} instead of {before}' },
  reason: { vi: 'Lý do', en: 'Reason' },
  reasonHint: {
    vi: 'Ví dụ: mất điện từ 8:10 đến 8:17',
    en: 'For example: power cut from 8:10 to 8:17',
  },
  reasonShort: {
    vi: 'Nhập lý do, ít nhất 3 ký tự.',
    en: 'Enter a reason of at least 3 characters.',
  },
  incident: { vi: 'Số biên bản (nếu có)', en: 'Number of the minutes (if any)' },
  done: {
    vi: 'Đã cho {count} thí sinh thêm {minutes} phút.',
    en: '{count} candidates have {minutes} more minutes.',
  },
  listTitle: { vi: 'Thời gian đã bù', en: 'Time given back' },
  sitting: { vi: 'thí sinh {number}', en: 'candidate {number}' },
  room: { vi: 'cả phòng', en: 'the room' },
  session: { vi: 'cả ca thi', en: 'the session' },
  line: {
    vi: '{time}: +{minutes} phút cho {whom}. {reason} ({by})',
    en: '{time}: +{minutes} minutes for {whom}. {reason} ({by})',
  },
  close: { vi: 'Đóng', en: 'Close' },
} as const;
