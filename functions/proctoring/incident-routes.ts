import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { IncidentFacts } from '../../shared/proctoring/incident.ts';
import { incidentContract } from '../../shared/proctoring/incident-contract.ts';
import type { Server } from '../platform/http/serve.ts';
import type { StaffCaller } from '../platform/http/staff-caller.ts';
import { type IncidentDeps, incidentDesk, signatureWith, witnessesIn } from './incident-desk.ts';
import { serveIncidentPapers } from './incident-paper-routes.ts';
import { callerAt, type IncidentPlace } from './incident-views.ts';
import { ledgerWriter } from './ledger-writer.ts';
import { decideSanction } from './rules/decide-sanction.ts';
import { earlierSanctions } from './rules/earlier-sanctions.ts';
import { findIncident } from './rules/find-incident.ts';
import { mayDecide, mayRecord, maySign, mayWithdraw } from './rules/incident-rights.ts';
import { incidentsOfRoom } from './rules/incidents-of-room.ts';
import { noteSignature } from './rules/note-signature.ts';
import { recordIncident } from './rules/record-incident.ts';
import { suspendCandidate } from './rules/suspend-candidate.ts';
import { withdrawIncident } from './rules/withdraw-incident.ts';
import { sittingsOfCandidate } from './sittings-of-candidate.ts';

/** Serves incidents: recorded in the room, decided by whom the rule set names, never erased. */
export function serveIncidents(server: Server<StaffCaller>, deps: IncidentDeps): void {
  const { sittings, clock, exams } = deps;
  const desk = incidentDesk(deps);
  const writeLedger = ledgerWriter(deps);
  serveIncidentPapers(server, deps, desk);

  async function listed(place: IncidentPlace | undefined, caller: StaffCaller) {
    if (!place) return fail('not-found');
    const { exam, sheet, roomId } = place;
    const session = exam.sessions.find((each) => each.sessionId === sheet.sessionId);
    const all = session?.incidents ?? [];
    const seen = roomId === undefined ? all : incidentsOfRoom(all, roomId);
    const incidents = (await desk.viewer(place, seen, caller)).reverse();
    return ok({
      now: clock.now(),
      examName: sheet.examName,
      sessionName: sheet.sessionName,
      incidents,
    });
  }
  server.on(incidentContract.ofRoom, async ({ caller, params }) =>
    listed(await desk.placeOf(params), caller),
  );
  server.on(incidentContract.ofSession, async ({ caller, params }) =>
    listed(await desk.placeOf(params), caller),
  );
  server.on(incidentContract.earlier, async ({ params }) => {
    const place = await desk.placeOf(params);
    const { roomId, sittingId } = params;
    const tickets = place && (await desk.ticketsInRoom(place.sheet, roomId, [sittingId]));
    const ticket = tickets?.get(sittingId);
    if (!place || !ticket) return fail('not-found');
    return ok({ earlier: earlierSanctions(place.exam, ticket.candidateId) });
  });

  const record = (
    params: { examId: string; sessionId: string; roomId?: string },
    caller: StaffCaller,
    facts: IncidentFacts,
  ) => {
    const of = { ...params, incidentId: facts.incidentId };
    const by = { now: clock.now(), byName: caller.fullName };
    return desk.write(of, caller, (exam) => recordIncident(exam, params.sessionId, facts, by));
  };
  server.on(incidentContract.recordViolation, async ({ caller, params, body }) => {
    const place = await desk.placeOf(params);
    if (!place) return fail('not-found');
    const { roomId } = params;
    if (!mayRecord(callerAt(caller, place.exam, roomId), body.sanction)) return fail('forbidden');
    const { sittingId, signature: asked, ...facts } = body;
    const named = [sittingId, ...witnessesIn(asked)];
    const tickets = await desk.ticketsInRoom(place.sheet, roomId, named);
    const candidateId = tickets?.get(sittingId)?.candidateId;
    const signature = tickets && signatureWith(asked, tickets);
    if (candidateId === undefined || !signature) return fail('not-found');
    const candidate = { sittingId, candidateId };
    return record(params, caller, { ...facts, kind: 'violation', roomId, candidate, signature });
  });
  server.on(incidentContract.recordTechnical, async ({ caller, params, body }) => {
    const place = await desk.placeOf(params);
    if (!place) return fail('not-found');
    const { sittingIds, ...facts } = body;
    const { roomId } = params;
    const tickets = await desk.ticketsInRoom(place.sheet, roomId, sittingIds);
    if (!tickets) return fail('not-found');
    const candidates = [...tickets.values()].map((each) => ({
      sittingId: each.sittingId,
      candidateId: each.candidateId,
    }));
    const scope =
      candidates.length > 0
        ? { kind: 'candidates' as const, candidates }
        : { kind: 'room' as const };
    return record(params, caller, { ...facts, kind: 'technical', roomId, scope });
  });
  server.on(incidentContract.recordTechnicalInSession, async ({ caller, params, body }) => {
    if (!(await desk.placeOf(params))) return fail('not-found');
    return record(params, caller, { ...body, kind: 'technical', scope: { kind: 'session' } });
  });

  server.on(incidentContract.noteSignature, async ({ caller, params, body }) => {
    const found = await desk.incidentIn(params);
    if (!found) return fail('not-found');
    const { place, incident } = found;
    const { sessionId, roomId, incidentId } = params;
    if (!maySign(callerAt(caller, place.exam, roomId), incident)) return fail('forbidden');
    const named = witnessesIn(body.signature);
    const tickets = await desk.ticketsInRoom(place.sheet, roomId, named);
    const signature = tickets && signatureWith(body.signature, tickets);
    if (!signature) return fail('not-found');
    return desk.write(params, caller, (exam) =>
      noteSignature(exam, { sessionId, incidentId }, signature, caller.fullName),
    );
  });

  /**
   * Stops the candidate, before the decision is written: should the second write fail, the violation
   * is seen to wait for its decision still, and to decide again writes what is missing.
   */
  async function stop(
    params: { examId: string; sessionId: string; incidentId: string },
    caller: StaffCaller,
    check: Parameters<typeof exams.change>[2],
  ): Promise<Result<unknown>> {
    const { examId, sessionId, incidentId } = params;
    const exam = await exams.load(examId);
    const known = exam && findIncident(exam, sessionId, incidentId);
    if (known?.kind !== 'violation') return fail('not-found');
    const [ticket] = await sittings.tickets([known.candidate.sittingId]);
    if (!ticket) return fail('not-found');
    return writeLedger(examId, caller.subject, (now) => {
      const checked = check(now);
      if (!checked.ok) return checked;
      return ok(suspendCandidate(now, sessionId, known, sittingsOfCandidate(now, ticket)));
    });
  }
  server.on(incidentContract.decide, async ({ caller, params, body }) => {
    const found = await desk.incidentIn(params);
    if (!found) return fail('not-found');
    const { place, incident } = found;
    const { sessionId, roomId, incidentId } = params;
    const here = callerAt(caller, place.exam, roomId);
    if (!mayDecide(here, place.exam.ruleSet.sanctions, incident, body.sanction))
      return fail('forbidden');
    const of = { sessionId, incidentId };
    const decide: Parameters<typeof exams.change>[2] = (exam) =>
      decideSanction(exam, of, body, caller.fullName);
    if (body.sanction === 'suspension') {
      const stopped = await stop(params, caller, decide);
      if (!stopped.ok) return stopped;
    }
    return desk.write(params, caller, decide);
  });

  async function withdraw(
    place: IncidentPlace | undefined,
    params: { examId: string; sessionId: string; incidentId: string; roomId?: string },
    caller: StaffCaller,
    reason: string,
  ) {
    const { sessionId, incidentId } = params;
    const incident = place && findIncident(place.exam, sessionId, incidentId);
    if (!place || !incident) return fail('not-found');
    const here = callerAt(caller, place.exam, incident.roomId);
    if (!mayWithdraw(here, place.exam.ruleSet.sanctions, incident)) return fail('forbidden');
    return desk.write(params, caller, (exam) =>
      withdrawIncident(exam, { sessionId, incidentId }, reason, caller.fullName),
    );
  }
  server.on(incidentContract.withdraw, async ({ caller, params, body }) =>
    withdraw((await desk.incidentIn(params))?.place, params, caller, body.reason),
  );
  server.on(incidentContract.withdrawInSession, async ({ caller, params, body }) =>
    withdraw(await desk.placeOf(params), params, caller, body.reason),
  );
}
