/** The page where workstations and networks of an exam are set. */
export const lockdownMessages = {
  title: { vi: 'Máy thi và mạng', en: 'Workstations and network' },
  frozen: {
    vi: 'Đề đã niêm phong nên không sửa được nữa. Trong phòng thi, trưởng ban coi thi và kỹ thuật viên có thể cho từng thí sinh hoặc cả phòng qua, có ghi lý do.',
    en: 'Papers are sealed, so nothing here can be changed. In the room, the head of invigilation and technicians can let a candidate or a whole room pass, with a reason.',
  },
  sebTitle: { vi: 'Safe Exam Browser (SEB)', en: 'Safe Exam Browser (SEB)' },
  sebIntro: {
    vi: 'SEB là phần mềm khóa máy thi (Windows, macOS, iPad). Khi bắt buộc, thí sinh chỉ đăng nhập được trong SEB mở bằng đúng tệp .seb của kỳ thi này.',
    en: 'SEB locks a workstation down (Windows, macOS, iPad). Where it is required, candidates sign in only in SEB opened with the .seb file of this very exam.',
  },
  noOrigin: {
    vi: 'Hệ thống chưa được cài địa chỉ công khai nên chưa bắt buộc SEB được. Người quản trị xem hướng dẫn triển khai.',
    en: 'The system was not told its public address, so SEB cannot be required yet. The administrator finds how in the deployment guide.',
  },
  stateOff: {
    vi: 'Không bắt buộc: trình duyệt nào cũng thi được.',
    en: 'Not required: any browser will do.',
  },
  stateOurs: {
    vi: 'Bắt buộc, với cấu hình do hệ thống lập.',
    en: 'Required, with settings made by the system.',
  },
  stateOwn: {
    vi: 'Bắt buộc, với cấu hình của Hội đồng: {file}.',
    en: 'Required, with the council’s own settings: {file}.',
  },
  startUrl: { vi: 'SEB mở trang', en: 'SEB opens' },
  configKey: { vi: 'Config Key', en: 'Config Key' },
  fileHash: { vi: 'SHA-256 của tệp', en: 'SHA-256 of the file' },
  quitPassword: { vi: 'Mật khẩu thoát SEB', en: 'Password to quit SEB' },
  hasPassword: { vi: 'Có (chỉ lưu dạng băm)', en: 'Set (kept as a hash only)' },
  noPassword: { vi: 'Không: ai cũng thoát được SEB', en: 'None: anybody can quit SEB' },
  versions: { vi: 'Phiên bản tối thiểu', en: 'Oldest versions' },
  anyVersion: { vi: 'Bất kỳ', en: 'Any' },
  doubts: {
    vi: 'Các mục sau được những phiên bản SEB ghi khác nhau nên Config Key có thể lệch: {names}. Hãy thử trên từng loại máy trước ngày thi.',
    en: 'Versions of SEB write these settings differently, so that the Config Key may differ: {names}. Try it on each kind of workstation before the exam.',
  },
  download: { vi: 'Tải tệp .seb', en: 'Download the .seb file' },
  lift: { vi: 'Không bắt buộc SEB nữa', en: 'No longer require SEB' },
  require: { vi: 'Bắt buộc SEB', en: 'Require SEB' },
  renew: { vi: 'Lập lại cấu hình', en: 'Make the settings anew' },
  renewHint: {
    vi: 'Lập lại thì Config Key đổi: phải chép tệp .seb mới lên mọi máy.',
    en: 'Made anew, the Config Key changes: the new .seb file must be copied to every workstation.',
  },
  passwordHint: {
    vi: '6–64 chữ cái không dấu, chữ số, ký hiệu, không khoảng trắng. Ghi lại ngay: hệ thống chỉ lưu dạng băm, không hiện lại được.',
    en: '6–64 letters without diacritics, digits, signs, no spaces. Write it down now: only its hash is kept and it is not shown again.',
  },
  passwordKept: {
    vi: 'Để trống thì giữ mật khẩu đang có.',
    en: 'Left empty, the present password stays.',
  },
  passwordWrong: {
    vi: 'Mật khẩu phải gồm 6–64 ký tự ASCII, không dấu, không khoảng trắng.',
    en: 'The password must be 6–64 ASCII characters without diacritics or spaces.',
  },
  passwordNone: { vi: 'Bỏ mật khẩu thoát', en: 'No password to quit' },
  windows: { vi: 'SEB Windows từ', en: 'SEB for Windows from' },
  macos: { vi: 'SEB macOS từ', en: 'SEB for macOS from' },
  ios: { vi: 'SEB iPadOS từ', en: 'SEB for iPadOS from' },
  versionWrong: { vi: 'Viết như 3.8 hoặc 3.8.1.', en: 'Write it like 3.8 or 3.8.1.' },
  ownTitle: { vi: 'Dùng tệp .seb của Hội đồng', en: 'Use the council’s own .seb file' },
  ownHelp: {
    vi: 'Tệp không mã hóa (XML hoặc nén), startURL mở trang thi {url}, bật "Use Browser Exam Key and Config Key". Hệ thống tính Config Key từ tệp.',
    en: 'Not encrypted (XML or packed), its startURL opens {url}, "Use Browser Exam Key and Config Key" is on. The system computes the Config Key from the file.',
  },
  ownDrop: { vi: 'Tệp cấu hình .seb', en: 'A .seb settings file' },
  installTitle: { vi: 'Cài trên máy thi', en: 'On the workstations' },
  install1: {
    vi: 'Cài Safe Exam Browser từ safeexambrowser.org trên mọi máy thi và máy dự phòng, cùng một phiên bản.',
    en: 'Install Safe Exam Browser from safeexambrowser.org on every workstation and spare, the same version.',
  },
  install2: {
    vi: 'Chép tệp .seb ra màn hình nền của mọi máy. Không sửa tệp: sửa một ký tự là bị từ chối.',
    en: 'Copy the .seb file to the desktop of each. Do not edit it: one character changed and it is refused.',
  },
  install3: {
    vi: 'Trước giờ thi, mở tệp bằng cách nhấp đúp. SEB khóa máy và mở trang đăng nhập.',
    en: 'Before the session, double-click the file. SEB locks the workstation and opens the sign-in page.',
  },
  install4: {
    vi: 'Sau khi nộp bài, thí sinh bấm "Thoát Safe Exam Browser"; hoặc giám thị thoát bằng mật khẩu.',
    en: 'After handing in, the candidate presses "Quit Safe Exam Browser"; or the invigilator quits with the password.',
  },
  limitsTitle: { vi: 'Bảo vệ đến đâu', en: 'What is protected, and what is not' },
  limitsWithout: {
    vi: 'Không có SEB, trang thi vẫn chặn sao chép đề, menu chuột phải, in bằng phím tắt và ghi lại các lần rời màn hình, sao chép, in, thoát toàn màn hình để giám thị thấy. Trang KHÔNG chặn được: mở ứng dụng hay thẻ khác, chụp màn hình, chụp bằng điện thoại, máy ảo, điều khiển từ xa, trình duyệt đã bị sửa. Không có gì tự động bị xử phạt.',
    en: 'Without SEB the page still stops copying the paper, the context menu and printing by key, and notes leaving the screen, copying, printing and leaving full screen for invigilators to see. It does NOT stop other programs or tabs, screenshots, photographs, virtual machines, remote control or a changed browser. Nothing is punished by itself.',
  },
  limitsWith: {
    vi: 'Có SEB, máy chủ biết trình duyệt dùng đúng tệp cấu hình. Ai có tệp .seb đều tính được mã này, nên SEB không thay cho giám thị: hãy chỉ để tệp trên máy thi.',
    en: 'With SEB the server knows that the browser uses the right settings file. Whoever holds the file can compute its key, so SEB replaces no invigilator: keep the file on the workstations only.',
  },
  networkTitle: { vi: 'Mạng được phép', en: 'Allowed networks' },
  networkIntro: {
    vi: 'Thí sinh chỉ đăng nhập được từ các địa chỉ này. Mỗi dòng một dải, ví dụ 10.1.2.0/24, 203.0.113.7, 2001:db8::/48. Qua internet, địa chỉ thấy được là địa chỉ công khai của điểm thi. Để trống là không giới hạn.',
    en: 'Candidates sign in only from these addresses. One range a line, such as 10.1.2.0/24, 203.0.113.7, 2001:db8::/48. Over the internet the venue’s public address is what is seen. Left empty, any address will do.',
  },
  wholeExam: { vi: 'Mọi điểm thi', en: 'Every venue' },
  venue: { vi: 'Điểm thi {venue}', en: 'Venue {venue}' },
  open: { vi: 'Không giới hạn', en: 'Not limited' },
  save: { vi: 'Lưu mạng được phép', en: 'Save allowed networks' },
  saved: { vi: 'Đã lưu.', en: 'Saved.' },
  lineFault: { vi: 'Dòng {line}: {fault}', en: 'Line {line}: {fault}' },
} as const;
