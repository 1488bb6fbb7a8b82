import type { Directory } from '../../shared/organisation/organisation-event.ts';

/** The root of the tree before anybody has added an organisation. */
export const rootOrganisationId = 'root';

/**
 * The directory with the root organisation and its first administrator, who are there by
 * configuration: somebody must be able to appoint the first others.
 */
export function directoryWith(
  first: { readonly subject: string; readonly fullName: string },
  stored: Directory | undefined,
): Directory {
  const organisations = new Map(stored?.organisations);
  if (!organisations.has(rootOrganisationId)) {
    organisations.set(rootOrganisationId, {
      organisationId: rootOrganisationId,
      kind: 'ministry',
      name: { vi: 'Hệ thống', en: 'System' },
    });
  }
  return {
    organisations,
    appointments: [
      {
        appointmentId: 'first-administrator',
        subject: first.subject,
        fullName: first.fullName,
        role: 'systemAdministrator',
        organisationId: rootOrganisationId,
      },
      ...(stored?.appointments ?? []),
    ],
  };
}
