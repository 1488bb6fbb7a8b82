import type {
  Directory,
  OrganisationEvent,
} from '../../../shared/organisation/organisation-event.ts';

/** The directory after one more event. */
export function foldDirectory(
  state: Directory | undefined,
  { event }: { readonly event: OrganisationEvent },
): Directory {
  const directory = state ?? { organisations: new Map(), appointments: [] };
  switch (event.type) {
    case 'organisationAdded':
      return {
        ...directory,
        organisations: new Map(directory.organisations).set(
          event.organisation.organisationId,
          event.organisation,
        ),
      };
    case 'personAppointed':
      return { ...directory, appointments: [...directory.appointments, event.appointment] };
    case 'appointmentEnded':
      return {
        ...directory,
        appointments: directory.appointments.filter((a) => a.appointmentId !== event.appointmentId),
      };
  }
}
