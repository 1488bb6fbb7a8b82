import { describe, expect, it } from 'vitest';
import type { Appointment } from '../../shared/organisation/appointment.ts';
import type { Role } from '../../shared/organisation/role.ts';
import { sectionsOf } from './sections-of.ts';

const as = (role: Role): Appointment => ({
  appointmentId: 'a1',
  subject: 'an',
  fullName: 'Nguyễn Văn An',
  role,
  organisationId: 'so',
});
const seenBy = (...roles: Role[]) => sectionsOf(roles.map(as)).map(({ key }) => key);

describe('the sections a person sees', () => {
  it('are only those their roles open', () => {
    expect(seenBy('systemAdministrator')).toEqual(['exams', 'organisations']);
    expect(seenBy('questionAuthor')).toEqual(['exams', 'banks']);
    expect(seenBy('roomInvigilator')).toEqual(['exams', 'rooms']);
    expect(seenBy('councilSecretary')).toEqual(['exams', 'rooms', 'banks']);
  });

  it('add up over several appointments', () => {
    expect(seenBy('oversight', 'systemAdministrator')).toEqual(['exams', 'rooms', 'organisations']);
  });
});
