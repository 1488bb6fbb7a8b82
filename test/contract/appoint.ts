import type { Appointment } from '../../shared/organisation/appointment.ts';

/** An appointment of somebody in the city, who is also called by the name they sign in with. */
export function appoint(
  subject: string,
  role: Appointment['role'],
  more: Partial<Appointment> = {},
): Appointment {
  return {
    appointmentId: `appointment-${subject}`,
    subject,
    fullName: subject,
    role,
    organisationId: 'city',
    ...more,
  };
}
