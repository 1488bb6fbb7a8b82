/** Sentences for a page without the network, without the sitting, or with answers left over. */
export const offlineMessages = {
  unsureTitle: {
    vi: 'Giờ còn lại đang chờ máy chủ xác nhận.',
    en: 'The time left waits for the server to confirm it.',
  },
  unsureText: {
    vi: 'Bạn cứ làm bài: chỉ giờ của máy chủ mới kết thúc bài thi.',
    en: 'Go on working: only the clock of the server ends the sitting.',
  },
  fileSummary: { vi: 'Mạng mãi không có lại?', en: 'The network does not come back?' },
  fileText: {
    vi: 'Gọi kỹ thuật viên. Tệp này chứa {count} thao tác chưa gửi, đã mã hoá; kỹ thuật viên mang nó sang máy của ban coi thi để nạp. Bài trên máy này vẫn được giữ và vẫn tự gửi khi có mạng.',
    en: 'Call the technician. The file holds {count} unsent events, encrypted; the technician carries it to the console. Your work stays on this workstation and is still sent when the network is back.',
  },
  fileNothing: {
    vi: 'Mọi câu trả lời đã ở máy chủ: không cần tệp.',
    en: 'The server has every answer: no file is needed.',
  },
  fileButton: { vi: 'Tải tệp bài làm đã mã hoá', en: 'Download the encrypted answer file' },
  fileDone: { vi: 'Đã tải tệp {name}.', en: 'The file {name} was downloaded.' },
  fileFailed: {
    vi: 'Chưa làm được tệp. Hãy gọi kỹ thuật viên.',
    en: 'The file could not be made. Call the technician.',
  },
  heldElsewhere: {
    vi: 'Bài thi đang được làm ở máy khác',
    en: 'Your sitting is open on another workstation',
  },
  heldTab: { vi: 'Bài thi đang được làm ở thẻ khác', en: 'Your sitting is open in another tab' },
  heldRefused: { vi: 'Chưa ghi được câu trả lời', en: 'Answers cannot be written' },
  heldText: {
    vi: 'Trang này chỉ còn để xem: các câu trả lời bên dưới là những gì máy này biết, không sửa được nữa.',
    en: 'This page is read-only: the answers below are what this workstation knows, and cannot be changed.',
  },
  heldTabText: {
    vi: 'Chỉ một thẻ được ghi. Không có câu trả lời nào bị mất.',
    en: 'Only one tab may write. No answer is lost.',
  },
  leftoverSome: {
    vi: 'Máy này còn {count} câu có thao tác chưa kịp gửi: câu {questions}.',
    en: 'This workstation could not send in time what was done on {count} questions: {questions}.',
  },
  leftoverDelivered: {
    vi: 'Máy chủ đã nhận chúng làm chứng cứ; chúng chỉ được tính nếu có quyết định. Hãy báo giám thị.',
    en: 'The server has them as evidence; they count only if that is decided. Tell the invigilator.',
  },
  leftoverWaiting: {
    vi: 'Chúng sẽ được gửi làm chứng cứ khi có mạng. Đừng tắt máy; hãy báo giám thị.',
    en: 'They are sent as evidence when the network is back. Do not switch off; tell the invigilator.',
  },
} as const;
