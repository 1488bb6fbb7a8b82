import type { Role } from '../../../shared/organisation/role.ts';

/** The roles by their official names. */
export const roleNames: Record<Role, { vi: string; en: string }> = {
  councilSecretary: { vi: 'Thư ký Hội đồng', en: 'Council secretary' },
  councilChair: { vi: 'Chủ tịch Hội đồng', en: 'Council chair' },
  questionAuthor: { vi: 'Ban đề thi – người ra câu hỏi', en: 'Question author' },
  questionReviewer: { vi: 'Ban đề thi – người duyệt', en: 'Question reviewer' },
  roomInvigilator: { vi: 'Giám thị phòng thi', en: 'Room invigilator' },
  technician: { vi: 'Kỹ thuật viên', en: 'Technician' },
  headInvigilator: { vi: 'Trưởng ban coi thi', en: 'Head of invigilation' },
  oversight: { vi: 'Ban giám sát', en: 'Oversight' },
  systemAdministrator: { vi: 'Quản trị hệ thống', en: 'System administrator' },
};
