/** What is expected to go wrong when rooms are handed over and sessions are backed up. */
export const handOverProblems = {
  'hand-over-differs': {
    status: 422,
    vi: 'Số đếm tay khác số của hệ thống ({of_vi}: đếm {counted}, hệ thống {expected}). Hãy đếm lại, hoặc ghi giải thích.',
    en: 'A count by hand differs from the system ({of_en}: counted {counted}, system {expected}). Count again, or explain it.',
  },
  'hand-over-received': {
    status: 409,
    vi: 'Trưởng ban coi thi đã nhận bàn giao phòng này. Nếu phải sửa, hãy đề nghị Trưởng ban trả lại bản bàn giao.',
    en: 'The head of invigilation has received this room. To correct it, ask the head to give the statement back.',
  },
  'hand-over-own': {
    status: 409,
    vi: 'Người nhận bàn giao phải khác người bàn giao. Hãy để người khác nhận hoặc trả lại.',
    en: 'Who receives must be another person than who hands over. Let somebody else receive it or give it back.',
  },
  'session-not-closed': {
    status: 409,
    vi: 'Ca thi chưa đóng nên chưa nhận bàn giao được. Hệ thống tự đóng ca sau giờ kết thúc, khi mọi bài thi của các phòng đã kết thúc; hãy đợi rồi nhận lại.',
    en: 'The session is not closed, so its rooms cannot be received yet. It closes by itself after its time, once every sitting in all rooms has ended; wait, then receive again.',
  },
  'hand-over-relied-on': {
    status: 409,
    vi: 'Ca sau trong phòng này đã phát mã dự thi dựa trên bàn giao này nên không trả lại được nữa. Hãy lập biên bản.',
    en: 'Codes of a later session in this room were issued on the strength of this hand-over, so it cannot be given back. Make minutes instead.',
  },
  'hand-over-awaited': {
    status: 409,
    vi: 'Ca trước chưa bàn giao xong các phòng của ca này. Hãy nhận bàn giao các phòng được nêu, hoặc xin Chủ tịch Hội đồng cho phép.',
    en: 'An earlier session has not handed over rooms of this one. Receive the rooms listed, or ask the council chair for leave.',
  },
  'order-too-late': {
    status: 409,
    vi: 'Đã phát mã dự thi nên không đổi được thứ tự bàn giao nữa. Nếu cần, Chủ tịch Hội đồng cho phép riêng từng ca.',
    en: 'Admission codes are issued, so the order of hand-over can no longer be changed. The council chair may let single sessions go ahead.',
  },
  'backup-differs': {
    status: 409,
    vi: 'Bản sao lưu khác dữ liệu hiện có. Khác biệt đầu tiên: {where_vi}. Hãy giữ nguyên tệp và báo Trưởng ban coi thi.',
    en: 'The backup differs from the data. The first difference: {where_en}. Keep the file as it is and tell the head of invigilation.',
  },
  'backup-damaged': {
    status: 409,
    vi: 'Tệp sao lưu bị mất, bị sửa hoặc không mở được bằng khóa của hệ thống. Hãy sao lưu lại và lập biên bản.',
    en: 'The backup file is missing, was changed, or does not open with the key of the system. Back up again and make minutes.',
  },
} as const;
