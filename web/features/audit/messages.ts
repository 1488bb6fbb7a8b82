/** Sentences of the audit trail. */
export const messages = {
  title: { vi: 'Nhật ký kỳ thi', en: 'Audit trail' },
  intro: {
    vi: 'Mọi thay đổi của kỳ thi, mới nhất trước. Mỗi dòng mang mã băm nối với dòng trước nó.',
    en: 'Every change to the exam, newest first. Each line carries a hash chained to the one before.',
  },
  backToExam: { vi: '← Kỳ thi', en: '← The exam' },
  loading: { vi: 'Đang tải…', en: 'Loading…' },
  intact: {
    vi: 'Chuỗi mã băm nguyên vẹn: {count} dòng, không dòng nào bị sửa hay bị bỏ.',
    en: 'The hash chain is intact: {count} lines, none changed or removed.',
  },
  intactSearch: {
    vi: 'Chuỗi mã băm nguyên vẹn: không dòng nào bị sửa hay bị bỏ.',
    en: 'The hash chain is intact: no line was changed or removed.',
  },
  broken: {
    vi: 'Chuỗi mã băm bị đứt từ dòng số {sequence}. Từ dòng đó trở đi, nhật ký không còn đáng tin; hãy giữ nguyên hệ thống và báo ban giám sát.',
    en: 'The hash chain is broken from line {sequence}. From there on the trail cannot be trusted; leave the system as it is and tell the supervisory board.',
  },
  search: { vi: 'Tìm trong nhật ký', en: 'Search the trail' },
  sequence: { vi: 'Số', en: 'No.' },
  time: { vi: 'Thời gian', en: 'Time' },
  person: { vi: 'Người thực hiện', en: 'Person' },
  what: { vi: 'Việc đã làm', en: 'What happened' },
  hash: { vi: 'Mã băm', en: 'Hash' },
  hashFull: { vi: 'Mã băm đầy đủ: {hash}', en: 'Full hash: {hash}' },
  found: { vi: '{count} dòng', en: '{count} lines' },
  none: { vi: 'Không có dòng nào khớp.', en: 'No line matches.' },
  whichLog: { vi: 'Nhật ký', en: 'Log' },
  examLog: { vi: 'Toàn kỳ thi', en: 'The whole exam' },
  roomLog: { vi: 'Điểm danh {room}, {session}', en: 'Door of {room}, {session}' },
} as const;
