import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { Appointment } from '../../../shared/organisation/appointment.ts';
import type { Directory } from '../../../shared/organisation/organisation-event.ts';
import type { Role } from '../../../shared/organisation/role.ts';

/** Roles that one person may not hold together in one organisation (four eyes, TT 6/2020). */
const apart: readonly (readonly [Role, Role])[] = [
  ['questionAuthor', 'roomInvigilator'],
  ['questionAuthor', 'headInvigilator'],
  ['questionAuthor', 'questionReviewer'],
  ['councilSecretary', 'councilChair'],
  ['systemAdministrator', 'councilChair'],
  ['systemAdministrator', 'councilSecretary'],
];

const roomRoles: readonly Role[] = ['roomInvigilator', 'technician', 'headInvigilator'];

const refuse = (reason_vi: string, reason_en: string) =>
  fail('rule-broken', { values: { reason_vi, reason_en } });

/** Whether an appointment may stand beside those already held. Problem: rule-broken, with the reason. */
export function checkAppointment(directory: Directory, wanted: Appointment): Result<true> {
  const held = directory.appointments.filter(
    (a) => a.subject === wanted.subject && a.organisationId === wanted.organisationId,
  );
  if (
    held.some(
      (a) => a.role === wanted.role && a.examId === wanted.examId && a.roomId === wanted.roomId,
    )
  ) {
    return refuse('người này đã giữ vai trò đó.', 'this person already holds the role.');
  }
  if (wanted.roomId && !(wanted.examId && roomRoles.includes(wanted.role))) {
    return refuse(
      'chỉ giám thị phòng thi, kỹ thuật viên và trưởng ban coi thi của một kỳ thi mới gắn với phòng.',
      'only room invigilators, technicians and heads of invigilation of an exam are bound to a room.',
    );
  }
  const clash = apart.find(
    ([a, b]) =>
      (a === wanted.role && held.some((h) => h.role === b)) ||
      (b === wanted.role && held.some((h) => h.role === a)),
  );
  return clash
    ? refuse(
        'một người không được giữ hai vai trò phải độc lập với nhau.',
        'one person may not hold two roles that must stay independent.',
      )
    : ok(true);
}
