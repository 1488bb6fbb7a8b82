import type { Appointment } from '../../../shared/organisation/appointment.ts';
import { organisationContract } from '../../../shared/organisation/organisation-contract.ts';
import { useDirectoryChange } from './organisation-queries.ts';

export type NewAppointment = Omit<Appointment, 'appointmentId' | 'organisationId'>;

/** Appoints a person in the organisation, newly or again. */
export function useAppoint(organisationId: string) {
  return useDirectoryChange((api, { subject, fullName, role, examId, roomId }: NewAppointment) =>
    api.call(organisationContract.appoint, {
      params: { organisationId },
      body: { subject, fullName, role, examId, roomId },
    }),
  );
}
