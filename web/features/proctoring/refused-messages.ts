/** Sentences about answers that were refused. */
export const refusedMessages = {
  title: { vi: 'Câu trả lời không được nhận', en: 'Answers not accepted' },
  hint: {
    vi: 'Được giữ làm bằng chứng, không tính điểm.',
    en: 'Kept as evidence; they do not count.',
  },
  line: {
    vi: '{time}, máy thứ {workstation}: câu {questions}. {why}',
    en: '{time}, workstation {workstation}: question {questions}. {why}',
  },
  'deadline-passed': { vi: 'Gửi đến sau giờ', en: 'Arrived after the end' },
  'already-submitted': { vi: 'Làm sau khi đã nộp', en: 'Made after submitting' },
  'sitting-held-elsewhere': {
    vi: 'Từ máy cũ sau khi chuyển máy',
    en: 'From the earlier workstation, after the move',
  },
  'sitting-suspended': { vi: 'Sau khi bị đình chỉ', en: 'After the suspension' },
  other: { vi: 'Máy chủ từ chối', en: 'Refused by the server' },
} as const;
