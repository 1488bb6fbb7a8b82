/** What is expected to go wrong with Safe Exam Browser and allowed networks. See problem-catalogue.ts. */
export const lockdownProblems = {
  'seb-required': {
    status: 403,
    vi: 'Kỳ thi này phải làm trong Safe Exam Browser. Hãy đóng trình duyệt này và mở tệp .seb của kỳ thi trên máy; nếu không được, báo giám thị.',
    en: 'This exam is sat in Safe Exam Browser. Close this browser and open the .seb file of the exam on this workstation; if that fails, tell the invigilator.',
  },
  'seb-wrong-configuration': {
    status: 403,
    vi: 'Safe Exam Browser đang chạy với cấu hình khác cấu hình của kỳ thi. Hãy thoát SEB và mở lại bằng đúng tệp .seb do Hội đồng cấp; nếu vẫn lỗi, báo kỹ thuật viên chép lại tệp.',
    en: 'Safe Exam Browser runs with another configuration than the one of this exam. Quit it and open the council’s own .seb file; if it stays, ask the technician to copy the file again.',
  },
  'seb-too-old': {
    status: 403,
    vi: 'Safe Exam Browser trên máy này cũ hơn bản {least} mà kỳ thi yêu cầu. Hãy báo kỹ thuật viên cập nhật hoặc đổi máy.',
    en: 'Safe Exam Browser on this workstation is older than {least}, which the exam asks for. Ask the technician to update it, or change the workstation.',
  },
  'network-not-allowed': {
    status: 403,
    vi: 'Máy này kết nối từ địa chỉ {address}, không thuộc mạng được phép của phòng thi. Hãy báo giám thị.',
    en: 'This workstation connects from {address}, which is not in the networks allowed for the room. Tell the invigilator.',
  },
  'seb-file-refused': {
    status: 422,
    vi: 'Không nhận tệp .seb này: {reason_vi}',
    en: 'This .seb file is not taken: {reason_en}',
  },
  'no-public-address': {
    status: 409,
    vi: 'Hệ thống chưa được cài địa chỉ công khai nên chưa dùng được Safe Exam Browser. Người quản trị hãy cài PUBLIC_ORIGIN (xem hướng dẫn triển khai).',
    en: 'The system was not told its public address, so that Safe Exam Browser cannot be used. The administrator sets PUBLIC_ORIGIN (see the deployment guide).',
  },
} as const satisfies Record<string, { status: number; vi: string; en: string }>;
