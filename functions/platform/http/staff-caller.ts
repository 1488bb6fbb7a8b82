import type { Appointment } from '../../../shared/organisation/appointment.ts';
import type { Directory } from '../../../shared/organisation/organisation-event.ts';

/** A signed-in member of staff with their appointments, as every staff handler gets it. */
export interface StaffCaller {
  readonly subject: string;
  readonly fullName: string;
  readonly appointments: readonly Appointment[];
  readonly directory: Directory;
}
