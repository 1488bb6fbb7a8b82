import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { may } from '../../shared/organisation/may.ts';
import type { Organisation } from '../../shared/organisation/organisation.ts';
import { organisationContract } from '../../shared/organisation/organisation-contract.ts';
import type { Server } from '../platform/http/serve.ts';
import type { StaffCaller } from '../platform/http/staff-caller.ts';
import type { Ids } from '../platform/ids.ts';
import { changeDirectory } from './change-directory.ts';
import type { Directories } from './organisation-stream.ts';
import { checkAppointment } from './rules/check-appointment.ts';

/** Serves the tree of organisations and who is appointed in it. */
export function serveOrganisations(
  server: Server<StaffCaller>,
  deps: {
    directories: Directories;
    ids: Ids;
    /** Whether the exam exists in the organisation and, where a room is named, has that room. */
    hasRoom(organisationId: string, examId: string, roomId?: string): Promise<boolean>;
  },
): void {
  const readable = ({ appointments, directory }: StaffCaller): Organisation[] =>
    [...directory.organisations.values()].filter(
      (each) =>
        appointments.some((a) => a.organisationId === each.organisationId) ||
        may(appointments, directory.organisations, 'organisation.read', each),
    );

  server.on(organisationContract.me, async ({ caller }) =>
    ok({
      subject: caller.subject,
      fullName: caller.fullName,
      appointments: [...caller.appointments],
      organisations: readable(caller),
    }),
  );
  server.on(organisationContract.list, async ({ caller }) =>
    ok({ organisations: readable(caller) }),
  );

  server.on(organisationContract.add, async ({ caller, params, body }) => {
    const organisation = {
      organisationId: deps.ids.next(),
      parentId: params.organisationId,
      ...body,
    };
    const changed = await changeDirectory(deps.directories, caller.subject, () =>
      ok({ type: 'organisationAdded', organisation }),
    );
    return changed.ok ? ok(organisation) : changed;
  });

  server.on(organisationContract.appointments, async ({ caller, params }) =>
    ok({
      appointments: caller.directory.appointments.filter(
        (a) => a.organisationId === params.organisationId,
      ),
    }),
  );

  server.on(organisationContract.appoint, async ({ caller, params, body }) => {
    const appointment = {
      appointmentId: deps.ids.next(),
      organisationId: params.organisationId,
      ...body,
    };
    const known: Result<true> =
      body.examId === undefined ||
      (await deps.hasRoom(params.organisationId, body.examId, body.roomId))
        ? ok(true)
        : fail('not-found');
    if (!known.ok) return known;
    const changed = await changeDirectory(deps.directories, caller.subject, (directory) => {
      const checked = checkAppointment(directory, appointment);
      return checked.ok ? ok({ type: 'personAppointed', appointment }) : checked;
    });
    return changed.ok ? ok(appointment) : changed;
  });

  server.on(organisationContract.dismiss, async ({ caller, params }) => {
    const changed = await changeDirectory(deps.directories, caller.subject, (directory) => {
      const held = directory.appointments.find((a) => a.appointmentId === params.appointmentId);
      return held?.organisationId === params.organisationId
        ? ok({ type: 'appointmentEnded', appointmentId: params.appointmentId })
        : fail('not-found');
    });
    return changed.ok ? ok({ done: true }) : changed;
  });
}
