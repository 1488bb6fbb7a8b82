/** Sentences about taking an answer file at the console. */
export const answerFileMessages = {
  title: { vi: 'Nạp tệp bài làm', en: 'Take an answer file' },
  help: {
    vi: 'Chỉ khi máy của thí sinh không nối lại được mạng: chép tệp .truongthi từ máy đó rồi nạp ở đây. Tệp đã mã hoá, chỉ nạp được vào đúng bài của thí sinh này, một lần.',
    en: 'Only where the workstation cannot be connected again: copy the .truongthi file from it and take it here. It is encrypted and fits this candidate’s sitting alone, once.',
  },
  choose: { vi: 'Chọn tệp bài làm', en: 'Choose the answer file' },
  tooLarge: { vi: 'Tệp quá lớn, không phải tệp bài làm.', en: 'Too large to be an answer file.' },
  appended: {
    vi: 'Đã đưa {count} thao tác vào bài thi, như khi gửi qua mạng.',
    en: '{count} events are in the sitting now, as if the network had brought them.',
  },
  kept: {
    vi: 'Đã nhận {count} thao tác làm chứng cứ. Chúng chỉ được tính khi trưởng ban coi thi hoặc chủ tịch quyết định.',
    en: '{count} events are kept as evidence. They count only if the head of invigilation or the chair decides so.',
  },
  held: {
    vi: 'Máy chủ đã có đủ mọi thao tác trong tệp: không phải làm gì thêm.',
    en: 'The server held everything in the file: nothing else is to be done.',
  },
} as const;
