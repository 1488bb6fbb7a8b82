/** Sentences of the receipt. */
export const receiptMessages = {
  receiptTitle: { vi: 'Biên nhận nộp bài thi', en: 'Receipt of the sitting' },
  council: { vi: 'Đơn vị tổ chức', en: 'Organised by' },
  exam: { vi: 'Kỳ thi', en: 'Exam' },
  part: { vi: 'Phần thi', en: 'Part' },
  number: { vi: 'Số báo danh', en: 'Candidate number' },
  fullName: { vi: 'Họ và tên', en: 'Full name' },
  place: { vi: 'Phòng thi, máy', en: 'Room, seat' },
  placeOf: { vi: '{room}, máy {seat}', en: '{room}, seat {seat}' },
  state: { vi: 'Trạng thái', en: 'State' },
  submitted: { vi: 'Thí sinh đã nộp bài', en: 'Submitted by the candidate' },
  timedOut: { vi: 'Hết giờ, hệ thống thu bài', en: 'Collected when the time was up' },
  suspended: { vi: 'Bị đình chỉ', en: 'Suspended' },
  absent: { vi: 'Vắng', en: 'Absent' },
  answered: { vi: 'Số câu đã trả lời', en: 'Questions answered' },
  submittedAt: { vi: 'Thời điểm thu bài', en: 'Collected at' },
  serverTime: {
    vi: '{time}, ngày {date} (giờ Việt Nam, theo máy chủ)',
    en: '{time}, {date} (Vietnamese time, by the server)',
  },
  hash: { vi: 'Mã bài làm (SHA-256)', en: 'Hash of the answers (SHA-256)' },
  signature: { vi: 'Chữ ký số', en: 'Digital signature' },
  signing: {
    vi: 'Đang xin chữ ký số. Bài đã nộp xong; bạn không cần làm gì thêm.',
    en: 'Asking for the signature. Your work is already in; there is nothing more to do.',
  },
  unsigned: {
    vi: 'Biên nhận này chưa có chữ ký số. Mã bài làm vẫn đúng với bài máy chủ đang giữ.',
    en: 'This receipt has no signature. The hash is still that of the work the server holds.',
  },
  hint: {
    vi: 'Mã bài làm tính từ chính các câu trả lời đã nộp. Giữ lại để đối chiếu với kết quả được công bố. Kiểm tra chữ ký: quét mã QR, hoặc mở tệp đã lưu tại {address}',
    en: 'The hash is computed from the very answers you submitted. Keep it to compare with the published result. To check the signature, scan the QR code or open the saved file at {address}',
  },
  qr: {
    vi: 'Mã QR của biên nhận: quét để kiểm tra chữ ký',
    en: 'QR code of the receipt: scan it to check the signature',
  },
  keepLine: {
    vi: 'Biên nhận đã ký (giữ nguyên dòng dưới đây):',
    en: 'The signed receipt (leave the next line as it is):',
  },
  checkAt: { vi: 'Kiểm tra tại', en: 'Check it at' },
  print: { vi: 'In biên nhận', en: 'Print the receipt' },
  save: { vi: 'Lưu biên nhận', en: 'Save the receipt' },
} as const;
