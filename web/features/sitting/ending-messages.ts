/** Sentences from handing in on, and for pages that may not write. */
export const endingMessages = {
  handingIn: { vi: 'Đang nộp bài…', en: 'Submitting…' },
  timeUp: { vi: 'Hết giờ làm bài', en: 'Time is up' },
  handingInText: {
    vi: 'Đừng tắt máy và đừng rời chỗ. Bài được nộp khi máy chủ đã nhận đủ mọi câu trả lời.',
    en: 'Do not switch off or leave. Your work is submitted once the server has every answer.',
  },
  stillSending: {
    vi: 'Còn {count} thao tác chưa gửi xong.',
    en: '{count} events are still to be sent.',
  },
  handingInOffline: {
    vi: 'Đang mất kết nối. Trang tự thử lại; hãy giơ tay báo giám thị.',
    en: 'The connection is lost. The page tries again by itself; raise your hand.',
  },
  submittedTitle: { vi: 'Bài thi đã nộp', en: 'Your work is submitted' },
  timedOutTitle: { vi: 'Hết giờ: bài thi đã được thu', en: 'Time is up: your work was collected' },
  suspendedTitle: { vi: 'Bài thi bị đình chỉ', en: 'The sitting has been suspended' },
  suspendedText: { vi: 'Hãy làm theo hướng dẫn của giám thị.', en: 'Follow the invigilator.' },
  absentTitle: { vi: 'Ca thi đã kết thúc', en: 'The session has ended' },
  absentText: {
    vi: 'Bài thi này được ghi nhận vắng mặt. Nếu không đúng, hãy báo giám thị.',
    en: 'This sitting is recorded as absent. If that is wrong, tell the invigilator.',
  },
  resultTitle: { vi: 'Kết quả phần thi', en: 'Result of this part' },
  correctOf: { vi: 'Đúng {correct}/{total} câu', en: '{correct} of {total} correct' },
  passed: { vi: 'ĐẠT', en: 'PASSED' },
  notPassed: { vi: 'KHÔNG ĐẠT', en: 'NOT PASSED' },
  passMark: {
    vi: 'Mức đạt: từ {percent}% số câu đúng trở lên',
    en: 'Pass mark: at least {percent}% correct',
  },
  resultLater: {
    vi: 'Kết quả sẽ do Hội đồng tuyển dụng công bố.',
    en: 'The recruitment council will publish the results.',
  },
  nextTitle: { vi: 'Bước tiếp theo', en: 'What happens next' },
  leave: { vi: 'Kết thúc', en: 'Finish' },
  elsewhereTitle: {
    vi: 'Bài thi đang mở trên máy khác',
    en: 'Your sitting is open on another workstation',
  },
  elsewhereText: {
    vi: 'Trang này chỉ còn để xem và không ghi được gì. Hãy giơ tay báo giám thị nếu bạn muốn làm bài trên máy này.',
    en: 'This page is read-only and writes nothing. Raise your hand if you want to work here.',
  },
  otherTabTitle: { vi: 'Bài thi đang mở ở thẻ khác', en: 'Your sitting is open in another tab' },
  otherTabText: {
    vi: 'Chỉ một thẻ được ghi câu trả lời. Thẻ này chỉ còn để xem; không có câu trả lời nào bị mất.',
    en: 'Only one tab may write answers. This tab is read-only; no answer is lost.',
  },
  takeOver: { vi: 'Làm bài tiếp ở thẻ này', en: 'Go on in this tab' },
  refusedTitle: { vi: 'Chưa ghi được câu trả lời', en: 'Answers cannot be written' },
  keptHere: {
    vi: '{count} thao tác chưa gửi vẫn được giữ trên máy này.',
    en: '{count} events not yet sent are kept on this workstation.',
  },
  tryAgain: { vi: 'Thử lại', en: 'Try again' },
  signInElse: { vi: 'Đăng nhập lại', en: 'Sign in again' },
} as const;
