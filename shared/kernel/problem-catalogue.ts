/**
 * Every expected failure of the system: its HTTP status and, in both languages, a sentence that
 * tells the person what to do. The key is the stable name that clients and tests rely on.
 */
export const problemCatalogue = {
  'bad-request': {
    status: 400,
    vi: 'Dữ liệu gửi lên chưa đúng. Hãy sửa các mục được nêu rồi gửi lại.',
    en: 'The request is not valid. Correct the fields listed and send it again.',
  },
  'signed-out': {
    status: 401,
    vi: 'Phiên đăng nhập đã hết hạn hoặc không hợp lệ. Hãy đăng nhập lại.',
    en: 'You are not signed in, or your session has ended. Sign in again.',
  },
  forbidden: {
    status: 403,
    vi: 'Bạn không được phân công làm việc này. Hãy liên hệ người quản trị nếu cần.',
    en: 'Your role does not allow this. Ask your administrator if you need it.',
  },
  'not-found': {
    status: 404,
    vi: 'Không tìm thấy nội dung này, hoặc bạn không có quyền xem.',
    en: 'This does not exist, or you may not see it.',
  },
  conflict: {
    status: 409,
    vi: 'Người khác vừa thay đổi nội dung này. Hãy tải lại rồi thử lại.',
    en: 'Somebody else has just changed this. Reload and try again.',
  },
  'too-large': {
    status: 413,
    vi: 'Tệp quá lớn (tối đa {limit} MB). Hãy chia nhỏ tệp.',
    en: 'The file is too large (at most {limit} MB). Split it.',
  },
  'too-many-tries': {
    status: 429,
    vi: 'Thử quá nhiều lần. Hãy chờ {seconds} giây rồi thử lại.',
    en: 'Too many tries. Wait {seconds} seconds and try again.',
  },
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
  'format-unknown': {
    status: 422,
    vi: 'Không nhận ra tệp câu hỏi này: {reason_vi}. Hệ thống đọc được: mẫu .xlsx, .docx, Moodle XML, GIFT, Aiken, QTI 2.1, 2.2 và 3.0.',
    en: 'This is no file of questions known here: {reason_en}. What is read: the .xlsx template, .docx, Moodle XML, GIFT, Aiken, QTI 2.1, 2.2 and 3.0.',
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
  'exam-frozen': {
    status: 409,
    vi: 'Đề đã niêm phong nên không sửa được phần này nữa.',
    en: 'Papers are sealed, so this can no longer be changed.',
  },
  'setup-incomplete': {
    status: 409,
    vi: 'Chưa đủ điều kiện cho bước này. Hãy hoàn thành các mục được nêu.',
    en: 'This step is not ready. Complete what is listed first.',
  },
  'rule-broken': {
    status: 422,
    vi: 'Giá trị không phù hợp bộ quy tắc: {reason_vi}',
    en: 'The value does not fit the rule set: {reason_en}',
  },
  'no-register': {
    status: 409,
    vi: 'Chưa có danh sách thí sinh. Hãy nhập danh sách trước.',
    en: 'There is no candidate register yet. Import it first.',
  },
  'not-numbered': {
    status: 409,
    vi: 'Chưa đánh số báo danh. Hãy đánh số báo danh trước.',
    en: 'Candidates have no numbers yet. Number them first.',
  },
  'not-enough-seats': {
    status: 409,
    vi: 'Thiếu {missing} chỗ ngồi: cần {needed}, có {available}. Hãy thêm ca thi hoặc phòng thi.',
    en: 'There are {missing} seats too few: {needed} needed, {available} available. Add a session or a room.',
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
  'same-person': {
    status: 409,
    vi: 'Người duyệt phải khác người lập. Hãy để người khác duyệt.',
    en: 'The approver must be another person than the one who prepared it.',
  },
  'sittings-open': {
    status: 409,
    vi: 'Còn {count} bài thi chưa kết thúc. Hãy chờ hết ca thi.',
    en: '{count} sittings are still open. Wait until the sessions have ended.',
  },
  'needs-marking': {
    status: 409,
    vi: 'Đề của phần thi này có câu tự luận, phải do người chấm. Chưa thể tổng hợp kết quả khi chưa chấm xong.',
    en: 'The papers of this part hold essays, which people must mark. Results wait for the marking.',
  },
  'not-approved': {
    status: 409,
    vi: 'Kết quả chưa được Chủ tịch Hội đồng duyệt.',
    en: 'The council chair has not approved the results.',
  },
  'wrong-phase': {
    status: 409,
    vi: 'Bước này chưa đến lượt hoặc đã xong.',
    en: 'This step is not due yet, or is already done.',
  },
  'span-wrong': {
    status: 422,
    vi: 'Khoảng thời gian chưa đúng: phải bắt đầu trước khi kết thúc, kết thúc không sau lúc này và không dài quá 12 giờ.',
    en: 'The stretch of time is not right: it must begin before it ends, end by now, and last 12 hours at most.',
  },
  'already-paused': {
    status: 409,
    vi: 'Đã tạm dừng từ trước và chưa ai cho tiếp tục. Hãy xem sổ thời gian của phòng.',
    en: 'This is paused already and nobody has let it go on. See the time ledger of the room.',
  },
  'admission-refused': {
    status: 401,
    vi: 'Số báo danh hoặc mã dự thi chưa đúng. Hãy kiểm tra lại từng ký tự, hoặc báo giám thị.',
    en: 'The candidate number or admission code is wrong. Check each character, or tell the invigilator.',
  },
  'sitting-held-elsewhere': {
    status: 409,
    vi: 'Bài thi đang mở trên máy khác. Hãy báo giám thị để được chuyển máy.',
    en: 'This sitting is open on another workstation. Ask the invigilator to release it.',
  },
  'too-late-to-start': {
    status: 409,
    vi: 'Đã quá thời hạn vào thi {minutes} phút. Hãy báo giám thị.',
    en: 'The limit of {minutes} minutes for late admission has passed. Tell the invigilator.',
  },
  'not-started': {
    status: 409,
    vi: 'Chưa đến giờ làm bài. Hãy chờ tại chỗ, đề sẽ tự mở.',
    en: 'The exam has not started. Stay here; the paper opens by itself.',
  },
  'deadline-passed': {
    status: 409,
    vi: 'Đã hết giờ làm bài. Các câu trả lời nhận được trước đó vẫn được giữ.',
    en: 'Time is up. Everything received before is kept.',
  },
  'already-submitted': {
    status: 409,
    vi: 'Bài đã nộp nên không ghi thêm được nữa.',
    en: 'The sitting has been submitted; nothing more can be written.',
  },
  'sitting-suspended': {
    status: 409,
    vi: 'Bài thi đang bị đình chỉ. Hãy làm theo hướng dẫn của giám thị.',
    en: 'The sitting has been suspended. Follow the invigilator.',
  },
  'sitting-paused': {
    status: 409,
    vi: 'Bài thi đang tạm dừng. Đồng hồ cũng dừng; hãy chờ tại chỗ.',
    en: 'The sitting is paused, and so is its clock. Please wait.',
  },
  'sequence-gap': {
    status: 409,
    vi: 'Máy chủ còn thiếu các thao tác trước đó. Trang sẽ tự gửi lại.',
    en: 'The server has not received earlier events. The page sends them again by itself.',
  },
  'journal-full': {
    status: 409,
    vi: 'Bài thi có quá nhiều thao tác bất thường. Hãy báo giám thị.',
    en: 'The sitting has an unusual number of events. Tell the invigilator.',
  },
  'evidence-undecided': {
    status: 409,
    vi: 'Còn {count} thí sinh có câu trả lời đến muộn chưa được quyết định tính hay không. Trưởng ban coi thi hoặc Chủ tịch Hội đồng phải quyết định trước.',
    en: 'Late answers of {count} candidates are not decided yet. The head of invigilation or the council chair must decide first.',
  },
  'evidence-never-counts': {
    status: 409,
    vi: 'Theo bộ quy tắc của kỳ thi, câu trả lời đến muộn không bao giờ được tính; không có gì để quyết định.',
    en: 'By the rule set of this exam late answers never count; there is nothing to decide.',
  },
  'results-approved': {
    status: 409,
    vi: 'Kết quả của vòng này đã được duyệt nên không đổi được câu trả lời được tính. Nếu có khiếu nại, hãy lập hồ sơ khiếu nại.',
    en: 'The results of this round are approved, so what counts can no longer be changed. A complaint is a matter of its own.',
  },
  'results-outdated': {
    status: 409,
    vi: 'Đã có quyết định mới về câu trả lời đến muộn sau khi lập kết quả. Thư ký hãy lập lại kết quả.',
    en: 'Late answers were decided after these results were prepared. The secretary must prepare them again.',
  },
  'answer-file-unreadable': {
    status: 422,
    vi: 'Không mở được tệp: không phải tệp bài làm, hoặc tệp đã bị hỏng hay sửa. Hãy tải lại tệp từ máy của thí sinh.',
    en: 'The file cannot be opened: it is no answer file, or it was damaged or changed. Download it again at the candidate’s workstation.',
  },
  'answer-file-of-another': {
    status: 422,
    vi: 'Đây là tệp của thí sinh {number}, không phải của thí sinh đang mở. Hãy mở đúng thí sinh rồi nạp lại.',
    en: 'This is the file of candidate {number}, not of the one in view. Open the right candidate and try again.',
  },
  'answer-file-taken': {
    status: 409,
    vi: 'Tệp này đã được nạp lúc trước; mỗi tệp chỉ nạp một lần. Không có gì bị mất.',
    en: 'This file was taken before; each file is taken once. Nothing is lost.',
  },
  'answer-file-contradicts': {
    status: 409,
    vi: 'Tệp không khớp với bài thi trên máy chủ nên không nhận. Hãy giữ nguyên máy của thí sinh và báo Trưởng ban coi thi.',
    en: 'The file does not fit the sitting on the server and is not taken. Leave the workstation as it is and tell the head of invigilation.',
  },
  'no-result': {
    status: 404,
    vi: 'Không tìm thấy kết quả. Hãy kiểm tra số báo danh và ngày sinh.',
    en: 'No result was found. Check the candidate number and the date of birth.',
  },
  unavailable: {
    status: 503,
    vi: 'Hệ thống đang bận. Bài làm trên máy này vẫn an toàn; trang sẽ tự thử lại.',
    en: 'The system is busy. Your work is safe on this workstation; the page tries again by itself.',
  },
} as const satisfies Record<string, { status: number; vi: string; en: string }>;
