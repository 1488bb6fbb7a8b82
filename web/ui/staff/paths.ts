/** Addresses of the staff pages, in one place for links and routes. */
export const paths = {
  home: '/can-bo/',
  signedIn: '/can-bo/dang-nhap/xong',
  newExam: '/can-bo/ky-thi/moi',
  exam: (examId: string) => `/can-bo/ky-thi/${examId}`,
  examStep: (examId: string, step: ExamStepPath) => `/can-bo/ky-thi/${examId}/${step}`,
  seats: (examId: string) => `/can-bo/ky-thi/${examId}/thi-sinh/cho-ngoi`,
  planCheck: (examId: string) => `/can-bo/ky-thi/${examId}/thi-sinh/kiem-tra`,
  prints: (examId: string) => `/can-bo/ky-thi/${examId}/thi-sinh/in-an`,
  results: (examId: string, roundId: string) => `/can-bo/ky-thi/${examId}/ket-qua/${roundId}`,
  audit: (examId: string) => `/can-bo/ky-thi/${examId}/nhat-ky`,
  banks: '/can-bo/ngan-hang',
  bank: (bankId: string) => `/can-bo/ngan-hang/${bankId}`,
  bankImport: (bankId: string) => `/can-bo/ngan-hang/${bankId}/nhap`,
  bankItems: (bankId: string) => `/can-bo/ngan-hang/${bankId}/cau-hoi`,
  newItem: (bankId: string) => `/can-bo/ngan-hang/${bankId}/cau-hoi/moi`,
  item: (bankId: string, itemId: string) => `/can-bo/ngan-hang/${bankId}/cau-hoi/${itemId}`,
  editItem: (bankId: string, itemId: string) => `/can-bo/ngan-hang/${bankId}/cau-hoi/${itemId}/sua`,
  review: (bankId: string) => `/can-bo/ngan-hang/${bankId}/duyet`,
  organisations: '/can-bo/to-chuc',
  organisation: (organisationId: string) => `/can-bo/to-chuc/${organisationId}`,
  rooms: '/can-bo/giam-sat',
  session: (examId: string, sessionId: string) => `/can-bo/giam-sat/${examId}/${sessionId}`,
  readiness: (examId: string, sessionId: string) =>
    `/can-bo/giam-sat/${examId}/${sessionId}/san-sang`,
  lateAnswers: (examId: string, sessionId: string) =>
    `/can-bo/giam-sat/${examId}/${sessionId}/den-muon`,
  checkIn: (examId: string, sessionId: string, roomId: string) =>
    `/can-bo/giam-sat/${examId}/${sessionId}/${roomId}/diem-danh`,
  incidents: (examId: string, sessionId: string) => `/can-bo/giam-sat/${examId}/${sessionId}/su-co`,
  handOver: (examId: string, sessionId: string) =>
    `/can-bo/giam-sat/${examId}/${sessionId}/ban-giao`,
  room: (examId: string, sessionId: string, roomId: string) =>
    `/can-bo/giam-sat/${examId}/${sessionId}/${roomId}`,
} as const;

export type ExamStepPath =
  | 'quy-che'
  | 'vi-tri'
  | 'phong-thi'
  | 'ca-thi'
  | 'thi-sinh'
  | 'ma-tran'
  | 'may-thi'
  | 'niem-phong';
