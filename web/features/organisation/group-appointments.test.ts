import { describe, expect, it } from 'vitest';
import type { Appointment } from '../../../shared/organisation/appointment.ts';
import { groupAppointments } from './group-appointments.ts';

const held = (subject: string, fullName: string, role: Appointment['role']): Appointment => ({
  appointmentId: `${subject}-${role}`.toLowerCase(),
  subject,
  fullName,
  role,
  organisationId: 'so-noi-vu',
});

describe('people and what they are appointed to', () => {
  it('shows a person with two roles once, so that nobody overlooks the second', () => {
    const people = groupAppointments([
      held('binh', 'Trần Văn Bình', 'technician'),
      held('an', 'Lê Thị An', 'oversight'),
      held('binh', 'Trần Văn Bình', 'roomInvigilator'),
    ]);
    expect(people.map((each) => [each.fullName, each.held.map(({ role }) => role)])).toEqual([
      ['Lê Thị An', ['oversight']],
      ['Trần Văn Bình', ['roomInvigilator', 'technician']],
    ]);
  });

  it('tells two people of one name apart by their sign-in names', () => {
    const people = groupAppointments([
      held('an1', 'Lê Thị An', 'oversight'),
      held('an2', 'Lê Thị An', 'oversight'),
    ]);
    expect(people.map(({ subject }) => subject)).toEqual(['an1', 'an2']);
  });
});
