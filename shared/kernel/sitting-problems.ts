/** What is expected to go wrong with a sitting, its clock and its answers. See problem-catalogue.ts. */
export const sittingProblems = {
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
  // No 429: a page takes that for a server it cannot reach for the moment.
  'called-lately': {
    status: 409,
    vi: 'Bạn vừa gọi giám thị. Nếu vẫn cần, hãy chờ {seconds} giây rồi gọi lại, hoặc giơ tay.',
    en: 'You called the invigilator a moment ago. If you still need help, wait {seconds} seconds and call again, or raise your hand.',
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
  'not-checked-in': {
    status: 409,
    vi: 'Thí sinh chưa được điểm danh. Hãy xuất trình giấy tờ cho giám thị rồi đăng nhập lại.',
    en: 'You have not been checked in yet. Show your document to the invigilator, then sign in again.',
  },
  'candidate-refused': {
    status: 409,
    vi: 'Thí sinh này đã bị từ chối vào phòng. Nếu được vào, hãy bỏ từ chối trước.',
    en: 'This candidate was refused entry. If they may come in, take the refusal back first.',
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
} as const satisfies Record<string, { status: number; vi: string; en: string }>;
