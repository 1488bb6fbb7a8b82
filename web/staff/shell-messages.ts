/** Words of the staff shell. */
export const shellMessages = {
  product: { vi: 'Trường Thi', en: 'Trường Thi' },
  purpose: { vi: 'Thi tuyển trên máy tính', en: 'Recruitment exams' },
  skip: { vi: 'Đến nội dung chính', en: 'Skip to the content' },
  navigation: { vi: 'Các mục', en: 'Sections' },
  exams: { vi: 'Kỳ thi', en: 'Exams' },
  rooms: { vi: 'Giám sát phòng thi', en: 'Room monitor' },
  banks: { vi: 'Ngân hàng câu hỏi', en: 'Question banks' },
  organisations: { vi: 'Tổ chức, phân công', en: 'Organisations, staff' },
  signIn: { vi: 'Đăng nhập', en: 'Sign in' },
  signOut: { vi: 'Đăng xuất', en: 'Sign out' },
  otherLanguage: { vi: 'English', en: 'Tiếng Việt' },
  staffTitle: { vi: 'Khu vực cán bộ', en: 'Staff area' },
  staffIntro: {
    vi: 'Dành cho Hội đồng, ban đề thi, ban coi thi và ban giám sát. Hãy đăng nhập bằng tài khoản được cấp.',
    en: 'For the council, question authors, invigilators and oversight. Sign in with your account.',
  },
  opening: { vi: 'Đang mở…', en: 'Opening…' },
  noSettings: {
    vi: 'Không đọc được cấu hình đăng nhập. Hãy tải lại trang; nếu vẫn lỗi, báo người quản trị hệ thống.',
    en: 'The sign-in settings cannot be read. Reload the page; if it stays, tell the administrator.',
  },
  candidateDoor: { vi: 'Vào phòng thi (thí sinh)', en: 'Exam room (candidates)' },
  publicDoor: { vi: 'Tra cứu kết quả', en: 'Look up a result' },
  notFound: { vi: 'Không có trang này', en: 'There is no such page' },
  notFoundText: {
    vi: 'Địa chỉ không đúng hoặc trang đã chuyển chỗ.',
    en: 'The address is wrong, or the page has moved.',
  },
  toHome: { vi: 'Về danh sách kỳ thi', en: 'Back to the exams' },
  crashed: { vi: 'Trang gặp lỗi', en: 'The page failed' },
  crashedText: {
    vi: 'Dữ liệu đã lưu không bị ảnh hưởng. Hãy tải lại trang.',
    en: 'What was saved is not affected. Reload the page.',
  },
  reload: { vi: 'Tải lại trang', en: 'Reload the page' },
  noRole: {
    vi: 'Tài khoản này chưa được phân công vai trò nào. Hãy liên hệ người quản trị của đơn vị và cho biết tên đăng nhập: {subject}',
    en: 'This account has no role yet. Ask the administrator of your organisation, giving your sign-in name: {subject}',
  },
} as const;
