import { handOverProblems } from './hand-over-problems.ts';
import { incidentProblems } from './incident-problems.ts';
import { lockdownProblems } from './lockdown-problems.ts';
import { questionProblems } from './question-problems.ts';
import { sittingProblems } from './sitting-problems.ts';

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
  'not-seated': {
    status: 409,
    vi: 'Chưa xếp chỗ cho thí sinh nào ở đây. Hãy xếp chỗ trước.',
    en: 'Nobody is seated here yet. Seat candidates first.',
  },
  'nobody-to-summon': {
    status: 409,
    vi: 'Không có ai để triệu tập: chưa xếp chỗ, ca thi đã bắt đầu, số báo danh không có, hoặc không ai có thay đổi từ lần phát hành trước.',
    en: 'There is nobody to summon: not seated, the session has begun, no such number, or nobody changed since the last issue.',
  },
  'nothing-to-move': {
    status: 409,
    vi: 'Không ai phải đổi chỗ: mọi chỗ ngồi đã xếp vẫn dùng được.',
    en: 'Nobody has to move: every seat given out still holds.',
  },
  'seats-given': {
    status: 409,
    vi: 'Ca thi này đã xếp chỗ nên không đổi phần thi hay xóa được; vẫn đổi giờ, thêm bớt phòng được rồi điều chỉnh chỗ ngồi.',
    en: 'Seats are given out in this session, so its part stays and it cannot be removed; its time and rooms can change, then adjust the seats.',
  },
  'candidates-told': {
    status: 409,
    vi: 'Thí sinh đã được triệu tập theo số báo danh và chỗ ngồi này. Hãy dùng "Điều chỉnh chỗ ngồi" hoặc "Bổ sung thí sinh"; muốn làm lại từ đầu thì thu hồi giấy triệu tập trước.',
    en: 'Candidates have been summoned with these numbers and seats. Use "Adjust seats" or "Add a candidate"; to start over, withdraw the summons first.',
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
  'results-approved': {
    status: 409,
    vi: 'Kết quả của vòng này đã được duyệt nên không đổi được câu trả lời được tính hay việc xử lý vi phạm. Nếu có khiếu nại, hãy lập hồ sơ khiếu nại.',
    en: 'The results of this round are approved, so what counts and what was decided about violations can no longer be changed. A complaint is a matter of its own.',
  },
  'results-outdated': {
    status: 409,
    vi: 'Đã có quyết định mới về câu trả lời đến muộn hoặc vi phạm sau khi lập kết quả. Thư ký hãy lập lại kết quả.',
    en: 'Late answers or violations were decided after these results were prepared. The secretary must prepare them again.',
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
  ...incidentProblems,
  ...lockdownProblems,
  ...questionProblems,
  ...sittingProblems,
  ...handOverProblems,
} as const satisfies Record<string, { status: number; vi: string; en: string }>;
