/** Sentences of the staff frame. */
export const messages = {
  product: { vi: 'Trường Thi', en: 'Trường Thi' },
  staff: { vi: 'Cán bộ tổ chức thi', en: 'Exam staff' },
  signingIn: { vi: 'Đang đăng nhập…', en: 'Signing in…' },
  signIn: { vi: 'Đăng nhập', en: 'Sign in' },
  signInFailed: { vi: 'Không đăng nhập được', en: 'Signing in failed' },
  signInFailedHint: {
    vi: 'Hãy thử lại; nếu vẫn lỗi, báo người quản trị.',
    en: 'Try again; if it stays, tell your administrator.',
  },
  signOut: { vi: 'Đăng xuất', en: 'Sign out' },
  skip: { vi: 'Đến nội dung chính', en: 'Skip to main content' },
  navigation: { vi: 'Các mục chính', en: 'Main sections' },
  home: { vi: 'Kỳ thi', en: 'Exams' },
  banks: { vi: 'Ngân hàng câu hỏi', en: 'Question banks' },
  rooms: { vi: 'Giám sát phòng thi', en: 'Watch rooms' },
  organisations: { vi: 'Tổ chức và phân công', en: 'Organisations' },
  noRole: {
    vi: 'Bạn chưa được phân công việc gì. Hãy liên hệ người quản trị.',
    en: 'You hold no appointment yet. Ask your administrator.',
  },
  notFound: { vi: 'Không có trang này', en: 'There is no such page' },
  back: { vi: 'Về trang đầu', en: 'Back to the start' },
  loading: { vi: 'Đang tải…', en: 'Loading…' },
} as const;
