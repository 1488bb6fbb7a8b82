/** Sentences from the sign-in to the bell. */
export const entryMessages = {
  owner: { vi: 'Phòng thi', en: 'Exam room' },
  errorTitle: { vi: 'Cần sửa', en: 'There is a problem' },
  signInTitle: { vi: 'Đăng nhập dự thi', en: 'Sign in to your exam' },
  signInAgainTitle: { vi: 'Đăng nhập lại để thi tiếp', en: 'Sign in again to go on' },
  signInAgain: {
    vi: 'Phiên đăng nhập đã hết hạn. Mọi câu trả lời vẫn còn trên máy này và sẽ tự gửi ngay khi bạn đăng nhập lại.',
    en: 'Your session has ended. All your answers are still on this workstation and will be sent as soon as you sign in again.',
  },
  number: { vi: 'Số báo danh', en: 'Candidate number' },
  numberHint: {
    vi: 'Ghi trên thẻ dự thi, ví dụ CC0125',
    en: 'On your exam card, for example CC0125',
  },
  code: { vi: 'Mã dự thi', en: 'Admission code' },
  codeHint: {
    vi: 'Giám thị phát tại phòng thi. Không phân biệt chữ hoa, chữ thường.',
    en: 'Handed out by the invigilator in the room. Capital or small letters do not matter.',
  },
  numberMissing: { vi: 'Hãy nhập số báo danh', en: 'Enter your candidate number' },
  codeMissing: { vi: 'Hãy nhập mã dự thi', en: 'Enter your admission code' },
  signIn: { vi: 'Đăng nhập', en: 'Sign in' },
  signingIn: { vi: 'Đang đăng nhập…', en: 'Signing in…' },
  helpTitle: { vi: 'Không đăng nhập được?', en: 'Cannot sign in?' },
  help: {
    vi: 'Giơ tay báo giám thị. Không dùng mã của người khác.',
    en: 'Raise your hand and tell the invigilator. Never use the code of somebody else.',
  },
  checkWorkstation: {
    vi: 'Kiểm tra máy này trước giờ thi',
    en: 'Check this workstation before the exam',
  },
  insecureTitle: { vi: 'Máy này chưa thể dùng để thi', en: 'This workstation cannot be used yet' },
  insecure: {
    vi: 'Trang phải được mở bằng địa chỉ https (hoặc localhost) và bằng trình duyệt mới. Hãy báo kỹ thuật viên phòng thi.',
    en: 'The page must be opened by an https address (or localhost) in a recent browser. Tell the technician.',
  },
  connecting: { vi: 'Đang kết nối lại bài thi…', en: 'Reconnecting to your sitting…' },
  connectingText: {
    vi: 'Trang sẽ tự tiếp tục khi có mạng. Các câu trả lời đã chọn vẫn còn.',
    en: 'The page goes on by itself when the network is back. Your answers are kept.',
  },
  detailsTitle: { vi: 'Kiểm tra thông tin của bạn', en: 'Check your details' },
  fullName: { vi: 'Họ và tên', en: 'Full name' },
  birthDate: { vi: 'Ngày sinh', en: 'Date of birth' },
  exam: { vi: 'Kỳ thi', en: 'Exam' },
  organisation: { vi: 'Cơ quan tổ chức', en: 'Organised by' },
  part: { vi: 'Phần thi', en: 'Part' },
  partValue: {
    vi: '{part}: {count} câu, {minutes} phút',
    en: '{part}: {count} questions, {minutes} minutes',
  },
  place: { vi: 'Phòng thi, chỗ ngồi', en: 'Room and seat' },
  placeValue: { vi: '{room}, máy số {seat}', en: '{room}, seat {seat}' },
  startsAt: { vi: 'Giờ bắt đầu', en: 'Starts at' },
  rulesTitle: { vi: 'Nội quy cần nhớ', en: 'Rules to remember' },
  ruleTime: {
    vi: 'Thời gian còn lại luôn hiện ở đầu trang, tính theo đồng hồ của máy chủ. Hết giờ, bài được nộp tự động.',
    en: 'The time left is always shown at the top, by the clock of the server. When time is up, your work is submitted automatically.',
  },
  ruleSave: {
    vi: 'Mỗi câu trả lời được lưu tự động. Bạn có thể sửa bất kỳ câu nào cho đến khi nộp bài hoặc hết giờ.',
    en: 'Each answer is saved automatically. You can change any answer until you submit or time is up.',
  },
  rulePass: {
    vi: 'Đạt phần thi này khi trả lời đúng từ {percent}% số câu trở lên.',
    en: 'You pass this part with at least {percent}% correct answers.',
  },
  ruleConduct: {
    vi: 'Không trao đổi với thí sinh khác; không mang hoặc dùng điện thoại, thiết bị thu phát, tài liệu trái quy định.',
    en: 'Do not talk to other candidates; do not bring or use a phone, a transmitter or unauthorised papers.',
  },
  ruleFailure: {
    vi: 'Nếu mất mạng hoặc máy hỏng, hãy ngồi tại chỗ và giơ tay. Bài làm không bị mất.',
    en: 'If the network or the workstation fails, stay seated and raise your hand. Your work is not lost.',
  },
  confirm: {
    vi: 'Thông tin đúng, tôi đã đọc nội quy',
    en: 'My details are correct and I have read the rules',
  },
  notMe: { vi: 'Không phải tôi', en: 'This is not me' },
  wrongDetails: {
    vi: 'Nếu thông tin sai, đừng xác nhận; hãy giơ tay báo giám thị.',
    en: 'If anything is wrong, do not confirm; raise your hand.',
  },
  waitingTitle: { vi: 'Chờ đến giờ làm bài', en: 'Wait for the start' },
  waitingText: {
    vi: 'Đề sẽ tự mở lúc {time}. Bạn không cần bấm gì.',
    en: 'The paper opens by itself at {time}. You need not press anything.',
  },
  untilStart: { vi: 'Còn lại đến giờ làm bài', en: 'Until the start' },
  paperReady: {
    vi: 'Đề đã về máy này (đang khóa).',
    en: 'The paper is on this workstation (locked).',
  },
  paperComing: { vi: 'Đang tải đề (đã khóa) về máy…', en: 'Fetching the locked paper…' },
  keysTitle: { vi: 'Phím tắt khi làm bài', en: 'Keys while you work' },
  keyChoose: { vi: 'chọn phương án', en: 'choose an option' },
  keyMove: { vi: 'câu trước, câu sau', en: 'previous and next question' },
  keyFlag: { vi: 'đánh dấu câu để xem lại', en: 'flag the question to look at again' },
  openingTitle: { vi: 'Đang mở đề…', en: 'Opening the paper…' },
  openingOffline: {
    vi: 'Chưa kết nối được máy chủ. Trang đang tự thử lại; hãy ngồi tại chỗ và giơ tay báo giám thị.',
    en: 'The server cannot be reached yet. The page tries again by itself; stay seated and raise your hand.',
  },
} as const;
