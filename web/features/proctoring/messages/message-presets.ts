/** Sentences that every exam day needs, to be picked and edited; sent in the language they are picked in. */
export const messagePresets = {
  fiveMinutes: { vi: 'Còn 5 phút nữa hết giờ làm bài.', en: 'Five minutes are left.' },
  quiet: {
    vi: 'Đề nghị thí sinh giữ trật tự trong phòng thi.',
    en: 'Please be quiet in the exam room.',
  },
  stay: {
    vi: 'Hãy ngồi tại chỗ, không rời phòng khi chưa có hiệu lệnh của giám thị.',
    en: 'Stay in your seat and do not leave the room before the invigilator says so.',
  },
  serverTrouble: {
    vi: 'Máy chủ gặp sự cố. Câu trả lời vẫn được giữ trên máy của bạn, hãy tiếp tục làm bài.',
    en: 'The server has a problem. Your answers are kept on your workstation; go on working.',
  },
  serverBack: {
    vi: 'Sự cố đã được khắc phục. Hãy tiếp tục làm bài.',
    en: 'The problem is solved. Go on working.',
  },
  coming: {
    vi: 'Giám thị đang tới chỗ bạn. Hãy tiếp tục làm bài trong lúc chờ.',
    en: 'An invigilator is coming to your seat. Go on working while you wait.',
  },
} as const;
