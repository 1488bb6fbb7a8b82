import { fail, ok } from '../../shared/kernel/result.ts';
import { evidenceContract } from '../../shared/proctoring/evidence-contract.ts';
import type { Exams } from '../exam/exam-stream.ts';
import type { Server } from '../platform/http/serve.ts';
import type { StaffCaller } from '../platform/http/staff-caller.ts';
import { type EvidenceReader, sessionEvidence } from '../sitting/session-evidence.ts';
import type { Sittings } from '../sitting/sittings.ts';
import { decideEvidence } from './rules/decide-evidence.ts';
import { decidingBarOf } from './rules/deciding-bar.ts';
import { refusedBatches } from './rules/refused-batches.ts';

export interface EvidenceDeps {
  readonly exams: Pick<Exams, 'load' | 'change'>;
  readonly sittings: EvidenceReader & Pick<Sittings, 'sheet' | 'tickets'>;
}

/** Serves refused answers: the list of a session, and the decisions about them. */
export function serveEvidence(server: Server<StaffCaller>, deps: EvidenceDeps): void {
  const { exams, sittings } = deps;

  server.on(evidenceContract.list, async ({ params }) => {
    const exam = await exams.load(params.examId);
    const sheet = await sittings.sheet(params.examId, params.sessionId);
    if (!exam || !sheet) return fail('not-found');
    const found = await sessionEvidence(sittings, exam, sheet);
    const tickets = new Map(
      (await sittings.tickets(found.map(({ sitting }) => sitting.sittingId))).map((each) => [
        each.sittingId,
        each,
      ]),
    );
    const bar = decidingBarOf(exam, sheet.sessionId);
    return ok({
      examName: sheet.examName,
      sessionName: sheet.sessionName,
      roundId: sheet.roundId,
      ...(bar ? { barredBy: bar } : {}),
      sittings: found.flatMap(({ sitting: { sittingId, startsAt }, settled }) => {
        const ticket = tickets.get(sittingId);
        if (!ticket) return [];
        const { candidateNumber, fullName, roomId, seat } = ticket;
        const roomName = sheet.rooms.find((room) => room.roomId === roomId)?.name ?? '';
        const batches = refusedBatches(settled.evidence, startsAt);
        return [{ sittingId, candidateNumber, fullName, roomName, seat, batches }];
      }),
    });
  });

  server.on(evidenceContract.decide, async ({ caller, params, body }) => {
    const { examId, sessionId } = params;
    const sheet = await sittings.sheet(examId, sessionId);
    if (!sheet) return fail('not-found');
    const known = new Set(sheet.rooms.flatMap((room) => room.sittingIds));
    const kept = new Map<string, ReadonlySet<string>>();
    for (const { sittingId } of body.sittings) {
      if (!known.has(sittingId)) return fail('not-found');
      const evidence = await sittings.evidence(sittingId, sheet.startsAt);
      kept.set(sittingId, new Set(evidence.map((each) => each.evidenceId)));
    }
    const decided = await exams.change(examId, caller.subject, (exam) =>
      decideEvidence(exam, sessionId, kept, body),
    );
    return decided.ok ? ok({ sittings: body.sittings.length }) : decided;
  });
}
