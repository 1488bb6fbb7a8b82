import { compareVietnameseNames } from '../../../shared/kernel/vietnamese-name-order.ts';
import type { Appointment } from '../../../shared/organisation/appointment.ts';
import { role as roles } from '../../../shared/organisation/role.ts';

/** One person with everything they are appointed to. */
export interface AppointedPerson {
  readonly subject: string;
  readonly fullName: string;
  readonly held: readonly Appointment[];
}

/** Appointments by person, people in the order of Vietnamese lists, their roles from council to technician. */
export function groupAppointments(appointments: readonly Appointment[]): AppointedPerson[] {
  const bySubject = new Map<string, Appointment[]>();
  for (const each of appointments)
    bySubject.set(each.subject, [...(bySubject.get(each.subject) ?? []), each]);
  const place = ({ role }: Appointment) => roles.options.indexOf(role);
  return [...bySubject]
    .map(([subject, held]) => ({
      subject,
      fullName: held[0]?.fullName ?? subject,
      held: held.toSorted((a, b) => place(a) - place(b)),
    }))
    .sort((a, b) => compareVietnameseNames(a.fullName, b.fullName));
}
