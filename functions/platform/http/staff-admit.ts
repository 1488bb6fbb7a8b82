import type { Context } from 'hono';
import type { Endpoint } from '../../../shared/kernel/endpoint.ts';
import { fail, ok } from '../../../shared/kernel/result.ts';
import { may, type Place } from '../../../shared/organisation/may.ts';
import type { Directory } from '../../../shared/organisation/organisation-event.ts';
import type { Clock } from '../clock.ts';
import type { VerifyStaffToken } from '../staff-token.ts';
import type { Admit } from './serve.ts';
import type { StaffCaller } from './staff-caller.ts';

export interface StaffAdmitDeps {
  readonly clock: Clock;
  readonly verify: VerifyStaffToken;
  directory(): Promise<Directory>;
  /** The organisation an exam or a bank belongs to. */
  organisationOfExam(examId: string): Promise<string | undefined>;
  organisationOfBank(bankId: string): Promise<string | undefined>;
}

async function placeOf(
  deps: StaffAdmitDeps,
  context: Context,
  scope: string,
): Promise<Place | undefined> {
  const { organisationId, examId, bankId, roomId } = context.req.param() as Record<string, string>;
  if (scope === 'organisation') return organisationId ? { organisationId } : undefined;
  if (scope === 'bank') {
    const owner = bankId ? await deps.organisationOfBank(bankId) : undefined;
    return owner ? { organisationId: owner } : undefined;
  }
  const owner = examId ? await deps.organisationOfExam(examId) : undefined;
  if (!owner) return undefined;
  return { organisationId: owner, examId, ...(scope === 'room' ? { roomId } : {}) };
}

/**
 * Admits staff: a valid token, then the access table. What does not exist and what the person may
 * not even read both answer 404, so that nothing can be probed; a person of the same organisation
 * without the right role gets 403.
 */
export function staffAdmit(deps: StaffAdmitDeps): Admit<StaffCaller> {
  return async (context, endpoint: Endpoint) => {
    const bearer = /^Bearer (.+)$/.exec(context.req.header('authorization') ?? '')?.[1];
    const identity = bearer ? await deps.verify(bearer, deps.clock.now()) : undefined;
    if (!identity) return fail('signed-out');
    const directory = await deps.directory();
    const appointments = directory.appointments.filter((a) => a.subject === identity.subject);
    const caller: StaffCaller = {
      subject: identity.subject,
      fullName: appointments[0]?.fullName ?? identity.fullName ?? identity.subject,
      appointments,
      directory,
    };
    if (endpoint.access.kind === 'staff') return ok(caller);
    if (endpoint.access.kind !== 'action') return fail('forbidden');
    const { action, scope } = endpoint.access;
    const place = await placeOf(deps, context, scope);
    if (!place) return fail('not-found');
    if (may(appointments, directory.organisations, action, place)) return ok(caller);
    const known = appointments.some((a) => a.organisationId === place.organisationId);
    return fail(known ? 'forbidden' : 'not-found');
  };
}
