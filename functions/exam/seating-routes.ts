import type { Exam } from '../../shared/exam/exam.ts';
import { registerContract } from '../../shared/exam/register-contract.ts';
import { pageOfRows } from '../../shared/kernel/page-of-rows.ts';
import { plainText } from '../../shared/kernel/plain-text.ts';
import { fail, ok } from '../../shared/kernel/result.ts';
import type { Clock } from '../platform/clock.ts';
import type { Server } from '../platform/http/serve.ts';
import type { StaffCaller } from '../platform/http/staff-caller.ts';
import { type ObjectStore, putJson } from '../platform/object-store.ts';
import { roomsInUse } from '../proctoring/hand-over/rooms-in-use.ts';
import type { Sittings } from '../sitting/sittings.ts';
import { callListPdf } from './call-list.ts';
import { callListOf } from './call-list-of.ts';
import type { Exams } from './exam-stream.ts';
import { partToSeat } from './part-to-seat.ts';
import type { RegisterReader } from './register-reader.ts';
import { admissionCode } from './rules/admission-code.ts';
import { mayIssueCodes } from './rules/may-issue-codes.ts';
import { seatCandidates } from './rules/seating/seat-candidates.ts';
import { seatingDraw } from './seating-draw.ts';

/** Serves seats, call lists and admission codes. */
export function serveSeating(
  server: Server<StaffCaller>,
  deps: {
    exams: Exams;
    objects: ObjectStore;
    reader: RegisterReader;
    sittings: Sittings;
    organisationName(organisationId: string): Promise<string>;
    /** Candidates qualified in a round by its published results; undefined while not published. */
    qualifiedIn(exam: Exam, roundId: string): Promise<ReadonlySet<string> | undefined>;
    clock: Clock;
    randomBytes(length: number): Uint8Array;
  },
): void {
  const { exams, reader } = deps;

  server.on(registerContract.seat, async ({ caller, params, body }) => {
    const exam = await exams.load(params.examId);
    if (!exam) return fail('not-found');
    const gathered = await partToSeat(deps, exam, params.partId);
    if (!gathered.ok) return gathered;
    const { part, sitting, elsewhere } = gathered.value;
    if (part.seal) return fail('exam-frozen');
    if (part.told) return fail('candidates-told');
    if (!exam.sessions.some((session) => session.partId === part.partId)) {
      return fail('setup-incomplete', {
        findings: [{ vi: 'Phần thi này chưa có ca thi nào.', en: 'This part has no session yet.' }],
      });
    }
    const { order, mixed } = body;
    const seed = order === 'random' ? Buffer.from(deps.randomBytes(16)).toString('hex') : undefined;
    const draw = seed ? seatingDraw(seed, exam.examId, part.partId) : undefined;
    const seated = seatCandidates(exam, part.partId, sitting, elsewhere, { mixed, draw });
    if (!seated.ok) return seated;
    const { assignments, neighbours } = seated.value;
    const prefix = `exams/${exam.examId}/seating`;
    const seating = await putJson(deps.objects, prefix, { assignments }, assignments.length);
    return exams.change(exam.examId, caller.subject, (current) => {
      // Decided on the sessions and the register as they were read: anything newer asks for a new decision.
      if (current.sequence !== exam.sequence) return fail('conflict');
      const rule = { order, mixed, ...(seed ? { seed } : {}) };
      const { roundId, partId } = part;
      return ok({ type: 'candidatesSeated', roundId, partId, seating, rule, neighbours });
    });
  });

  server.on(registerContract.seating, async ({ params, query }) => {
    const exam = await exams.load(params.examId);
    const session = exam?.sessions.find((each) => each.sessionId === params.sessionId);
    if (!exam || !session) return fail('not-found');
    const people = new Map((await reader.candidates(exam)).map((each) => [each.candidateId, each]));
    const wanted = plainText(query.search);
    const rows = (await reader.seats(exam, session.partId))
      .filter((each) => each.sessionId === session.sessionId)
      .filter((each) => query.roomId === undefined || each.roomId === query.roomId)
      .map((each) => {
        const person = people.get(each.candidateId);
        return {
          ...each,
          fullName: person?.fullName ?? '',
          birthDate: person?.birthDate ?? '',
          positionId: person?.positionId ?? '',
        };
      })
      .filter(
        (each) =>
          wanted === '' || plainText(`${each.candidateNumber} ${each.fullName}`).includes(wanted),
      );
    return ok(pageOfRows(rows, query));
  });

  server.on(registerContract.callList, async ({ params }) => {
    const exam = await exams.load(params.examId);
    const list = exam && (await callListOf(deps, exam, params.sessionId, deps.clock.now()));
    if (!list) return fail('setup-incomplete');
    return ok({ bytes: await callListPdf(list), fileName: 'danh-sach-goi-thi-sinh.pdf' });
  });

  server.on(registerContract.issueCodes, async ({ caller, params }) => {
    const exam = await exams.load(params.examId);
    const session = exam?.sessions.find((each) => each.sessionId === params.sessionId);
    if (!exam || !session) return fail('not-found');
    if (session.closed) return fail('wrong-phase');
    const sheet = await deps.sittings.sheet(exam.examId, session.sessionId);
    const part = exam.parts.find((each) => each.partId === session.partId);
    if (!sheet || !part?.seal) {
      return fail('setup-incomplete', {
        findings: [
          {
            vi: 'Đề của phần thi chưa niêm phong. Hãy niêm phong trước khi phát mã.',
            en: 'The papers of the part are not sealed yet. Seal them before issuing codes.',
          },
        ],
      });
    }
    const used = await roomsInUse(deps.sittings, exam, session.sessionId);
    const goesAhead = mayIssueCodes(exam, session.sessionId, used);
    if (!goesAhead.ok) return goesAhead;
    const tickets = await deps.sittings.tickets(sheet.rooms.flatMap((room) => room.sittingIds));
    const codes = tickets.map(({ sittingId, candidateNumber }) => {
      let code: string | undefined;
      while (!code) code = admissionCode(deps.randomBytes(32));
      return { sittingId, candidateNumber, code };
    });
    await deps.sittings.setAdmissionCodes(codes);
    const { roundId, partId, sessionId } = session;
    const changed = await exams.change(exam.examId, caller.subject, (current) => {
      // A room may have been given back meanwhile: then nobody ever sees these codes.
      const still = mayIssueCodes(current, sessionId, used);
      if (!still.ok) return still;
      return ok({ type: 'admissionCodesIssued', roundId, partId, sessionId, count: codes.length });
    });
    if (!changed.ok) return changed;
    const shown = new Map(codes.map((each) => [each.candidateNumber, each.code]));
    const list = await callListOf(deps, exam, session.sessionId, deps.clock.now(), shown);
    if (!list) return fail('setup-incomplete');
    return ok({ bytes: await callListPdf(list), fileName: 'danh-sach-va-ma-du-thi.pdf' });
  });
}
