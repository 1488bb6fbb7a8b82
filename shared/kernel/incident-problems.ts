/** What is expected to go wrong with incidents and sanctions. See problem-catalogue.ts. */
export const incidentProblems = {
  'incident-time-wrong': {
    status: 422,
    vi: 'Giờ xảy ra chưa đúng: phải trong ngày của ca thi và không sau lúc này.',
    en: 'The time it happened is not right: it must be on the day of the session and not after now.',
  },
  'witness-wrong': {
    status: 422,
    vi: 'Người làm chứng chưa đúng: phải là hai thí sinh khác nhau trong cùng phòng, không phải người vi phạm.',
    en: 'The witnesses are not right: two different candidates of the same room, not the one concerned.',
  },
  'suspension-written': {
    status: 409,
    vi: 'Thí sinh đã bị dừng bài theo biên bản này. Hãy quyết định đình chỉ thi hoặc hủy kết quả thi, hoặc rút biên bản.',
    en: 'The candidate was stopped by these minutes already. Decide on suspension or annulment, or withdraw the minutes.',
  },
  'results-prepared': {
    status: 409,
    vi: 'Kết quả của vòng này đã được lập nên không rút biên bản được nữa. Nếu có khiếu nại, hãy lập hồ sơ khiếu nại.',
    en: 'The results of this round are prepared, so minutes can no longer be withdrawn. A complaint is a matter of its own.',
  },
  'incidents-undecided': {
    status: 409,
    vi: 'Còn {count} vi phạm chưa có quyết định xử lý. Người có thẩm quyền phải quyết định hoặc rút biên bản trước.',
    en: '{count} violations are not decided yet. Whoever is entitled must decide or withdraw them first.',
  },
  'no-such-incident': {
    status: 422,
    vi: 'Không có biên bản sự cố này trong ca thi, hoặc biên bản đã được rút. Hãy chọn lại.',
    en: 'The session has no such technical incident, or it was withdrawn. Choose again.',
  },
} as const satisfies Record<string, { status: number; vi: string; en: string }>;
