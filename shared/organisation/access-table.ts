import type { Action } from './action.ts';
import type { Role } from './role.ts';

/**
 * Who may do what: the one table. An appointment holds inside one organisation, and for one exam
 * or one room where it names them; nobody reads across. `below` roles also reach the organisations
 * under theirs. The author of questions neither seals nor invigilates; the administrator sees no
 * paper, no candidate and no answer; oversight sees everything but unopened papers.
 */
export const accessTable: Record<Role, { below: boolean; actions: readonly Action[] }> = {
  councilSecretary: {
    below: false,
    actions: [
      'organisation.read',
      'exam.read',
      'exam.create',
      'exam.configure',
      'register.read',
      'register.import',
      'register.number',
      'seating.plan',
      'admission.issue',
      'bank.read',
      'blueprint.edit',
      'paper.seal',
      'room.watch',
      'annulment.propose',
      'backup.read',
      'results.read',
      'results.prepare',
      'audit.read',
    ],
  },
  councilChair: {
    below: false,
    actions: [
      'organisation.read',
      'exam.read',
      'register.read',
      'room.watch',
      'evidence.decide',
      'late.admit',
      'result.annul',
      'handover.waive',
      'results.read',
      'results.approve',
      'results.publish',
      'audit.read',
    ],
  },
  questionAuthor: {
    below: false,
    actions: ['organisation.read', 'bank.read', 'item.read', 'bank.write'],
  },
  questionReviewer: {
    below: false,
    actions: ['organisation.read', 'bank.read', 'item.read', 'bank.review'],
  },
  roomInvigilator: {
    below: false,
    actions: [
      'exam.read',
      'room.watch',
      'room.act',
      'message.send',
      'violation.record',
      'technical.record',
      'sanction.decide',
    ],
  },
  technician: {
    below: false,
    actions: ['exam.read', 'room.watch', 'room.act', 'technical.record', 'lockdown.waive'],
  },
  headInvigilator: {
    below: false,
    actions: [
      'exam.read',
      'register.read',
      'room.watch',
      'room.act',
      'message.send',
      'time.grant',
      'evidence.decide',
      'candidate.suspend',
      'late.admit',
      'violation.record',
      'technical.record',
      'annulment.propose',
      'sanction.decide',
      'lockdown.waive',
      'handover.receive',
      'backup.read',
      'audit.read',
    ],
  },
  oversight: {
    below: true,
    actions: [
      'organisation.read',
      'exam.read',
      'register.read',
      'room.watch',
      'results.read',
      'audit.read',
    ],
  },
  systemAdministrator: {
    below: true,
    actions: ['organisation.read', 'organisation.manage', 'staff.appoint'],
  },
};
