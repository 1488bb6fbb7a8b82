import { fail, ok } from '../../shared/kernel/result.ts';
import type { Incident } from '../../shared/proctoring/incident.ts';
import { incidentContract } from '../../shared/proctoring/incident-contract.ts';
import type { Server } from '../platform/http/serve.ts';
import type { StaffCaller } from '../platform/http/staff-caller.ts';
import type { IncidentDeps, IncidentDesk } from './incident-desk.ts';
import type { IncidentPlace } from './incident-views.ts';
import { incidentRegisterPdf, incidentRegisterXlsx } from './minutes/incident-register.ts';
import { technicalMinutes } from './minutes/technical-minutes.ts';
import { violationMinutes } from './minutes/violation-minutes.ts';
import { findIncident } from './rules/find-incident.ts';

/** Serves incidents on paper: the minutes of one, and the register of a session. */
export function serveIncidentPapers(
  server: Server<StaffCaller>,
  deps: IncidentDeps,
  desk: IncidentDesk,
): void {
  async function minutesOf(
    found: { readonly place: IncidentPlace; readonly incident: Incident } | undefined,
    caller: StaffCaller,
  ) {
    const [incident] = found ? await desk.viewer(found.place, [found.incident], caller) : [];
    if (!found || !incident) return fail('not-found');
    const { organisationName, examName, sessionName, partTitle } = found.place.sheet;
    const of = { organisationName, examName, sessionName, partTitle, incident };
    const bytes = await (incident.violation ? violationMinutes(of) : technicalMinutes(of));
    return ok({ bytes, fileName: `bien-ban-${incident.number}.pdf` });
  }
  server.on(incidentContract.minutes, async ({ caller, params }) =>
    minutesOf(await desk.incidentIn(params), caller),
  );
  server.on(incidentContract.minutesInSession, async ({ caller, params }) => {
    const place = await desk.placeOf(params);
    const incident = place && findIncident(place.exam, params.sessionId, params.incidentId);
    return minutesOf(incident ? { place, incident } : undefined, caller);
  });

  async function registerOf(
    params: { readonly examId: string; readonly sessionId: string },
    caller: StaffCaller,
  ) {
    const place = await desk.placeOf(params);
    if (!place) return undefined;
    const { exam, sheet } = place;
    const session = exam.sessions.find((each) => each.sessionId === sheet.sessionId);
    const { organisationName, examName, sessionName, partTitle, startsAt } = sheet;
    return {
      ...{ organisationName, examName, sessionName, partTitle, startsAt },
      printedAt: deps.clock.now(),
      incidents: await desk.viewer(place, session?.incidents ?? [], caller),
    };
  }
  server.on(incidentContract.registerPdf, async ({ caller, params }) => {
    const register = await registerOf(params, caller);
    if (!register) return fail('not-found');
    return ok({ bytes: await incidentRegisterPdf(register), fileName: 'su-co-vi-pham.pdf' });
  });
  server.on(incidentContract.registerXlsx, async ({ caller, params }) => {
    const register = await registerOf(params, caller);
    if (!register) return fail('not-found');
    return ok({ bytes: await incidentRegisterXlsx(register), fileName: 'su-co-vi-pham.xlsx' });
  });
}
