import type { Exam } from '../../shared/exam/exam.ts';
import { examContract } from '../../shared/exam/exam-contract.ts';
import type { ExamEvent } from '../../shared/exam/exam-event.ts';
import type { RuleSet } from '../../shared/exam/rule-set.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { may } from '../../shared/organisation/may.ts';
import type { Clock } from '../platform/clock.ts';
import type { Server } from '../platform/http/serve.ts';
import type { StaffCaller } from '../platform/http/staff-caller.ts';
import type { Ids } from '../platform/ids.ts';
import type { Exams } from './exam-stream.ts';
import { checkRuleSet } from './rules/check-rule-set.ts';
import { examPhase } from './rules/exam-phase.ts';
import { planPart } from './rules/plan-part.ts';
import { removePosition, setPosition } from './rules/set-position.ts';
import { removeRoom, setRoom } from './rules/set-room.ts';
import { removeSession, setSession } from './rules/set-session.ts';
import { summaryOf } from './rules/summary-of.ts';

/** Serves the setting up of exams: rule set, parts, positions, rooms, sessions. */
export function serveExams(
  server: Server<StaffCaller>,
  deps: { exams: Exams; ids: Ids; clock: Clock; ruleSets: readonly RuleSet[] },
): void {
  const { exams, ids, clock } = deps;
  const change = (
    caller: StaffCaller,
    examId: string,
    decide: (exam: Exam) => Result<ExamEvent | null>,
  ) => exams.change(examId, caller.subject, decide);
  const unsealed = (exam: Exam) => exam.parts.every((part) => !part.seal);

  server.on(examContract.ruleSets, async () => ok({ ruleSets: [...deps.ruleSets] }));

  server.on(examContract.list, async ({ caller }) => {
    const all = await Promise.all((await exams.ids()).map((examId) => exams.load(examId)));
    const now = clock.now();
    const mine = all.filter(
      (exam) => exam && may(caller.appointments, caller.directory.organisations, 'exam.read', exam),
    ) as Exam[];
    return ok({
      exams: mine.sort((a, b) => b.createdAt - a.createdAt).map((exam) => summaryOf(exam, now)),
    });
  });

  server.on(examContract.create, async ({ caller, params, body }) => {
    const ruleSet =
      body.customRuleSet ?? deps.ruleSets.find((set) => set.ruleSetId === body.ruleSetId);
    if (!ruleSet) return fail('not-found');
    const checked = checkRuleSet(ruleSet);
    if (!checked.ok) return checked;
    const examId = ids.next();
    const { organisationId } = params;
    return exams.create(examId, caller.subject, {
      type: 'examCreated',
      examId,
      organisationId,
      name: body.name,
      ruleSet,
    });
  });

  server.on(examContract.read, async ({ params }) => {
    const exam = await exams.load(params.examId);
    return exam ? ok({ ...exam, phase: examPhase(exam, clock.now()) }) : fail('not-found');
  });

  server.on(examContract.rename, ({ caller, params, body }) =>
    change(caller, params.examId, () => ok({ type: 'examRenamed', name: body.name })),
  );

  server.on(examContract.replaceRuleSet, ({ caller, params, body }) =>
    change(caller, params.examId, (exam) => {
      if (!unsealed(exam) || exam.sessions.length > 0) return fail('exam-frozen');
      const checked = checkRuleSet(body);
      return checked.ok ? ok({ type: 'ruleSetReplaced', ruleSet: body }) : checked;
    }),
  );

  server.on(examContract.planPart, ({ caller, params, body }) =>
    change(caller, params.examId, (exam) => planPart(exam, params.partId, body)),
  );

  server.on(examContract.addPosition, ({ caller, params, body }) => {
    const position = { positionId: ids.next(), ...body };
    return change(caller, params.examId, (exam) => setPosition(exam, position));
  });
  server.on(examContract.setPosition, ({ caller, params, body }) =>
    change(caller, params.examId, (exam) =>
      exam.positions.some((p) => p.positionId === params.positionId)
        ? setPosition(exam, { positionId: params.positionId, ...body })
        : fail('not-found'),
    ),
  );
  server.on(examContract.removePosition, ({ caller, params }) =>
    change(caller, params.examId, (exam) => removePosition(exam, params.positionId)),
  );

  server.on(examContract.addRoom, ({ caller, params, body }) => {
    const room = { roomId: ids.next(), ...body };
    return change(caller, params.examId, (exam) => setRoom(exam, room));
  });
  server.on(examContract.setRoom, ({ caller, params, body }) =>
    change(caller, params.examId, (exam) =>
      exam.rooms.some((r) => r.roomId === params.roomId)
        ? setRoom(exam, { roomId: params.roomId, ...body })
        : fail('not-found'),
    ),
  );
  server.on(examContract.removeRoom, ({ caller, params }) =>
    change(caller, params.examId, (exam) => removeRoom(exam, params.roomId)),
  );

  server.on(examContract.addSession, ({ caller, params, body }) => {
    const session = { sessionId: ids.next(), ...body };
    return change(caller, params.examId, (exam) => setSession(exam, session, clock.now()));
  });
  server.on(examContract.setSession, ({ caller, params, body }) =>
    change(caller, params.examId, (exam) =>
      exam.sessions.some((s) => s.sessionId === params.sessionId)
        ? setSession(exam, { sessionId: params.sessionId, ...body }, clock.now())
        : fail('not-found'),
    ),
  );
  server.on(examContract.removeSession, ({ caller, params }) =>
    change(caller, params.examId, (exam) => removeSession(exam, params.sessionId)),
  );
}
