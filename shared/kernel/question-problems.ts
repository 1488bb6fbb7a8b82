/** What is expected to go wrong with questions, files of them, and papers made of them. See problem-catalogue.ts. */
export const questionProblems = {
  'import-unreadable': {
    status: 422,
    vi: 'Không đọc được tệp. Hãy dùng đúng mẫu .xlsx tải từ màn hình này.',
    en: 'The file cannot be read. Use the .xlsx template from this screen.',
  },
  'import-rejected': {
    status: 422,
    vi: 'Tệp có {count} lỗi; chưa có gì được nhập. Hãy sửa các ô được nêu rồi nhập lại.',
    en: 'The file has {count} errors; nothing was imported. Correct the cells listed and import again.',
  },
  'taking-rejected': {
    status: 422,
    vi: 'Còn {count} điều phải xử lý nên chưa có câu nào được nhập. Hãy bổ sung thông tin hoặc bỏ chọn các câu được nêu, rồi nhập lại.',
    en: '{count} things are left to settle, so no question was imported. Add what is wanting or leave out the questions listed, then import again.',
  },
  'format-unknown': {
    status: 422,
    vi: 'Không nhận ra tệp câu hỏi này: {reason_vi}. Hệ thống đọc được: mẫu .xlsx, .docx, Moodle XML, GIFT, Aiken, QTI 1.2, 2.1, 2.2 và 3.0.',
    en: 'This is no file of questions known here: {reason_en}. What is read: the .xlsx template, .docx, Moodle XML, GIFT, Aiken, QTI 1.2, 2.1, 2.2 and 3.0.',
  },
  'archive-refused': {
    status: 422,
    vi: 'Không mở được tệp nén: {reason_vi}.',
    en: 'The archive is not opened: {reason_en}.',
  },
  'image-refused': {
    status: 422,
    vi: 'Không nhận được hình này: {reason_vi}. Hãy chọn hình khác hoặc lưu lại hình.',
    en: 'The image is not taken: {reason_en}. Choose another one or save it afresh.',
  },
  'blueprint-infeasible': {
    status: 422,
    vi: 'Ma trận đề chưa thực hiện được với ngân hàng câu hỏi này.',
    en: 'The blueprint cannot be met by this question bank.',
  },
  'already-sealed': {
    status: 409,
    vi: 'Đề của phần thi này đã được niêm phong.',
    en: 'The papers of this part are already sealed.',
  },
  'already-locked': {
    status: 409,
    vi: 'Ngân hàng của phần thi này đã được niêm phong và các phần khóa đã giao đủ. Hãy mở niêm phong tại lễ mở đề.',
    en: 'The bank of this part is locked and every share is handed over. Open it at the opening ceremony.',
  },
  'opening-early': {
    status: 409,
    vi: 'Chưa đến giờ mở đề: sớm nhất lúc {from}. Lần thử này đã được ghi vào nhật ký.',
    en: 'It is too early to open the papers: at {from} at the earliest. This attempt was recorded.',
  },
  'share-wrong': {
    status: 422,
    vi: 'Phần khóa không đúng. Hãy gõ lại đúng như trên phiếu của người giữ khóa. Lần thử này đã được ghi vào nhật ký.',
    en: 'The share is not right. Type it as it stands on the holder’s slip. This attempt was recorded.',
  },
  'shares-missing': {
    status: 422,
    vi: 'Cần phần khóa của {needed} người khác nhau; mới có {given}. Lần thử này đã được ghi vào nhật ký.',
    en: 'The shares of {needed} different holders are needed; {given} are entered. This attempt was recorded.',
  },
  'items-refused': {
    status: 409,
    vi: 'Có {count} câu hỏi không làm được việc này nên chưa câu nào thay đổi. Hãy bỏ chọn các câu được nêu, hoặc tải lại danh sách rồi thử lại.',
    en: 'This cannot be done to {count} of the questions, so none was changed. Deselect those listed, or reload the list and try again.',
  },
  'not-author': {
    status: 409,
    vi: 'Chỉ người đã viết phiên bản này mới rút lại hoặc bỏ được. Hãy nhờ họ, hoặc đề nghị người phản biện trả lại.',
    en: 'Only those who wrote this version can take it back or give it up. Ask them, or have the reviewer send it back.',
  },
} as const satisfies Record<string, { status: number; vi: string; en: string }>;
