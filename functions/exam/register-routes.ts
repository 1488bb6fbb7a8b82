import type * as z from 'zod';
import type { Candidate } from '../../shared/exam/candidate.ts';
import type { Exam } from '../../shared/exam/exam.ts';
import { type candidateRow, registerContract } from '../../shared/exam/register-contract.ts';
import { pageOfRows } from '../../shared/kernel/page-of-rows.ts';
import { plainText } from '../../shared/kernel/plain-text.ts';
import { fail, ok } from '../../shared/kernel/result.ts';
import type { Server } from '../platform/http/serve.ts';
import type { StaffCaller } from '../platform/http/staff-caller.ts';
import type { Jobs } from '../platform/jobs.ts';
import { type ObjectStore, putJson } from '../platform/object-store.ts';
import type { Exams } from './exam-stream.ts';
import type { RegisterReader } from './register-reader.ts';
import { registerTemplate } from './register-template.ts';
import { maskCitizenId } from './rules/mask-citizen-id.ts';
import { numberCandidates } from './rules/number-candidates.ts';

/** A candidate as lists show it: the citizen id masked, the priority ground as points only. */
function rowOf(exam: Exam, candidate: Candidate): z.infer<typeof candidateRow> {
  const { citizenId, priorityCode, ...rest } = candidate;
  const ground = exam.ruleSet.priorityGrounds.find((each) => each.code === priorityCode);
  return {
    ...rest,
    citizenIdMasked: maskCitizenId(citizenId),
    priorityPoints: ground?.points.value ?? 0,
  };
}

/** Serves the register: template, import, list, numbers. */
export function serveRegister(
  server: Server<StaffCaller>,
  deps: { exams: Exams; objects: ObjectStore; jobs: Jobs; reader: RegisterReader },
): void {
  const { exams, objects, reader } = deps;

  server.on(registerContract.template, async ({ params }) => {
    const exam = await exams.load(params.examId);
    if (!exam) return fail('not-found');
    return ok({ bytes: await registerTemplate(exam), fileName: 'mau-danh-sach-thi-sinh.xlsx' });
  });

  server.on(registerContract.import, async ({ caller, params, query, upload }) => {
    const exam = await exams.load(params.examId);
    if (!exam) return fail('not-found');
    if (exam.parts.some((part) => part.seal)) return fail('exam-frozen');
    if (exam.parts.some((part) => part.told)) return fail('candidates-told');
    if (exam.positions.length === 0) {
      return fail('setup-incomplete', {
        findings: [
          {
            vi: 'Chưa có vị trí việc làm nào. Hãy thêm vị trí trước.',
            en: 'There is no position yet. Add positions first.',
          },
        ],
      });
    }
    const jobId = await deps.jobs.start(
      {
        kind: 'importRegister',
        by: caller.subject,
        target: params.examId,
        fileName: query.fileName,
      },
      upload,
    );
    return ok({ jobId });
  });

  server.on(registerContract.list, async ({ params, query }) => {
    const exam = await exams.load(params.examId);
    if (!exam) return fail('not-found');
    const wanted = plainText(query.search);
    const found = (await reader.candidates(exam)).filter(
      (each) =>
        (query.positionId === undefined || each.positionId === query.positionId) &&
        (wanted === '' ||
          plainText(`${each.candidateNumber ?? ''} ${each.fullName}`).includes(wanted)),
    );
    const page = pageOfRows(found, query);
    return ok({ ...page, rows: page.rows.map((each) => rowOf(exam, each)) });
  });

  server.on(registerContract.number, async ({ caller, params, body }) => {
    const exam = await exams.load(params.examId);
    if (!exam) return fail('not-found');
    if (!exam.register) return fail('no-register');
    const basedOn = exam.register.sha256;
    const numbered = numberCandidates(await reader.candidates(exam), body.prefix, body.width);
    if (!numbered.ok) return numbered;
    const count = numbered.value.length;
    const register = await putJson(
      objects,
      `exams/${exam.examId}/register`,
      { candidates: numbered.value },
      count,
    );
    return exams.change(exam.examId, caller.subject, (current) => {
      if (current.parts.some((part) => part.seal)) return fail('exam-frozen');
      if (current.parts.some((part) => part.told)) return fail('candidates-told');
      if (current.register?.sha256 !== basedOn) return fail('conflict');
      return ok({ type: 'candidatesNumbered', register, prefix: body.prefix, width: body.width });
    });
  });
}
