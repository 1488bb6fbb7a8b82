import { planContract } from '../../shared/exam/plan-contract.ts';
import { fail, ok } from '../../shared/kernel/result.ts';
import type { Clock } from '../platform/clock.ts';
import type { Server } from '../platform/http/serve.ts';
import type { StaffCaller } from '../platform/http/staff-caller.ts';
import type { Ids } from '../platform/ids.ts';
import { type ObjectStore, putJson } from '../platform/object-store.ts';
import type { Exams } from './exam-stream.ts';
import type { RegisterReader } from './register-reader.ts';
import { addCandidate } from './rules/add-candidate.ts';

/** Serves the adding of one candidate to a numbered register. */
export function serveLateCandidates(
  server: Server<StaffCaller>,
  deps: {
    readonly exams: Exams;
    readonly objects: ObjectStore;
    readonly reader: RegisterReader;
    readonly ids: Ids;
    readonly clock: Clock;
  },
): void {
  const { exams, objects, reader } = deps;
  server.on(planContract.addCandidate, async ({ caller, params, body }) => {
    const exam = await exams.load(params.examId);
    if (!exam) return fail('not-found');
    if (!exam.register) return fail('no-register');
    if (!exam.register.numbered) return fail('not-numbered');
    if (exam.parts.some((part) => part.seal)) return fail('exam-frozen');
    const basedOn = exam.register.sha256;
    const { reason, positionCode, priorityCode, ...fields } = body;
    const added = addCandidate(
      exam,
      await reader.candidates(exam),
      deps.ids.next(),
      {
        ...fields,
        sex: body.sex === 'male' ? 'Nam' : 'Nữ',
        position: positionCode,
        priority: priorityCode,
      },
      new Date(deps.clock.now()).toISOString().slice(0, 10),
    );
    if (!added.ok) return added;
    const { candidates, candidateNumber } = added.value;
    const prefix = `exams/${exam.examId}/register`;
    const register = await putJson(objects, prefix, { candidates }, candidates.length);
    return exams.change(exam.examId, caller.subject, (current) => {
      if (current.parts.some((part) => part.seal)) return fail('exam-frozen');
      if (current.register?.sha256 !== basedOn) return fail('conflict');
      return ok({ type: 'candidateAdded', register, candidateNumber, reason });
    });
  });
}
