/** What the candidate reads around messages of the staff and the own call for help. */
export const toldMessages = {
  title: { vi: 'Tin nhắn của giám thị', en: 'Messages from the invigilators' },
  unread: { vi: 'Tin nhắn mới của giám thị', en: 'New message from the invigilators' },
  read: { vi: 'Đã đọc', en: 'I have read it' },
  earlier: { vi: 'Tin đã đọc ({count})', en: 'Messages you have read ({count})' },
  toYou: { vi: 'gửi riêng bạn', en: 'to you alone' },
  toRoom: { vi: 'gửi cả phòng', en: 'to the whole room' },
  toAll: { vi: 'gửi tất cả các phòng', en: 'to all rooms' },
  withdrawn: { vi: 'Đã thu hồi: {reason}', en: 'Withdrawn: {reason}' },
  jump: { vi: '{count} tin mới', en: '{count} new' },
  help: { vi: 'Gọi giám thị', en: 'Call the invigilator' },
  calling: { vi: 'Đang gọi – bấm để thôi', en: 'Calling – press to stop' },
  callingText: {
    vi: 'Màn hình của giám thị đang báo lời gọi của bạn. Hãy ngồi tại chỗ và làm bài tiếp.',
    en: 'Your call is on the invigilators’ screen. Stay seated and go on working.',
  },
  offline: {
    vi: 'Không có mạng nên chưa gọi được. Hãy giơ tay để giám thị thấy.',
    en: 'There is no network, so the call did not go out. Raise your hand.',
  },
} as const;
