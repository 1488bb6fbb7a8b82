import { finished, must } from '../../infra/local/demo/demo-desk.ts';
import { createDemoExam, registerDemo } from '../../infra/local/demo/demo-setup.ts';
import type { Exam } from '../../shared/exam/exam.ts';
import { examContract } from '../../shared/exam/exam-contract.ts';
import { organisationContract } from '../../shared/organisation/organisation-contract.ts';
import type { Role } from '../../shared/organisation/role.ts';
import { bankContract } from '../../shared/question-bank/bank-contract.ts';
import type { Api } from '../../web/platform/api-client.ts';
import { issueCodes, sealPart } from './exam-desk.ts';
import {
  candidateFile,
  candidateRows,
  positions,
  questionFile,
  questionRows,
} from './exam-files.ts';
import type { RunningSystem } from './local-system.ts';
import { staffApi } from './staff-api.ts';

const minute = 60_000;
const roles: readonly (readonly [string, Role])[] = [
  ['thu-ky', 'councilSecretary'],
  ['chu-tich', 'councilChair'],
  ['ra-de', 'questionAuthor'],
  ['phan-bien', 'questionReviewer'],
  ['truong-coi-thi', 'headInvigilator'],
  ['ky-thuat', 'technician'],
];

/** The staff accounts that `sealedExam` appoints; to be given to `startSystem`. */
export const examStaff = ['quan-tri', ...roles.map(([subject]) => subject)].map((subject) => ({
  subject,
  fullName: `Cán bộ ${subject}`,
}));

/** An exam of one sealed part whose session begins in half an hour by the server's clock. */
export interface SealedExam {
  readonly exam: Exam;
  readonly sessionId: string;
  readonly startsAt: number;
  /** Admission codes by candidate number. */
  readonly codes: ReadonlyMap<string, string>;
  as(subject: string): Api;
}

/** Sets an exam over the API: organisations, bank, candidates, rooms; its session is half an hour away. */
export async function registeredExam(
  system: Pick<RunningSystem, 'origin' | 'now'>,
  candidates: number,
  rooms = Math.max(4, Math.ceil(candidates / 200)),
): Promise<Pick<SealedExam, 'exam' | 'startsAt' | 'as'>> {
  const desks = new Map<string, Api>();
  for (const { subject } of examStaff) desks.set(subject, await staffApi(system.origin, subject));
  const as = (subject: string) => desks.get(subject) as Api;
  const admin = as('quan-tri');
  const { organisationId } = await must(
    admin.call(organisationContract.add, {
      params: { organisationId: 'root' },
      body: { kind: 'city', name: { vi: 'Thành phố Kiểm Thử', en: 'Test City' } },
    }),
  );
  const params = { organisationId };
  for (const [subject, role] of roles) {
    const body = { subject, fullName: `Cán bộ ${subject}`, role };
    await must(admin.call(organisationContract.appoint, { params, body }));
  }
  await fillBank(as('ra-de'), as('phan-bien'), organisationId);

  const secretary = as('thu-ky');
  const seats = Math.ceil(candidates / rooms);
  const { examId } = await createDemoExam(secretary, {
    organisationId,
    name: 'Kỳ tuyển dụng kiểm thử',
    ruleSetId: 'nd-170-2025',
    positions,
    rooms: Array.from({ length: rooms }, (_, i) => ({
      venue: 'Trường Kiểm Thử',
      name: `Phòng ${String(i + 1).padStart(2, '0')}`,
      seats,
      spares: 0,
    })),
  });
  const width = Math.max(4, String(candidates).length);
  const register = await candidateFile(candidateRows(candidates));
  await registerDemo(secretary, examId, register, 'CC', width);
  const exam = await must(secretary.call(examContract.read, { params: { examId } }));
  const startsAt = Math.ceil(system.now() / minute) * minute + 30 * minute;
  return { exam, startsAt, as };
}

/** Sets an exam of 60 questions up over the API, from organisations to admission codes. */
export async function sealedExam(
  system: Pick<RunningSystem, 'origin' | 'now'>,
  candidates: number,
  rooms?: number,
): Promise<SealedExam> {
  const { exam, startsAt, as } = await registeredExam(system, candidates, rooms);
  const secretary = as('thu-ky');
  const { examId } = exam;
  const sessionId = await sealPart(secretary, exam, firstPart(exam, startsAt));
  const codes = await issueCodes(secretary, examId, sessionId);
  const sealed = await must(secretary.call(examContract.read, { params: { examId } }));
  return { exam: sealed, sessionId, startsAt, codes, as };
}

/** The first part of an exam, to be held at a time with 60 questions. */
export function firstPart(exam: Exam, startsAt: number) {
  const part = exam.parts[0];
  if (!part) throw new Error('the rule set has no part to seal');
  return { roundId: part.roundId, partId: part.partId, startsAt, questions: 60 };
}

async function fillBank(author: Api, reviewer: Api, organisationId: string): Promise<void> {
  const { bankId } = await must(
    author.call(bankContract.create, {
      params: { organisationId },
      body: { name: 'Kiến thức chung' },
    }),
  );
  const sheet = await questionFile(
    questionRows(['Hiến pháp', 'Công vụ', 'Văn thư', 'Tố tụng'], 16),
  );
  const { jobId } = await must(
    author.call(bankContract.import, {
      params: { bankId },
      query: { fileName: 'cau-hoi.xlsx' },
      upload: new Blob([new Uint8Array(sheet)]),
    }),
  );
  await finished(author, jobId);
  const { imports } = await must(reviewer.call(bankContract.read, { params: { bankId } }));
  for (const { items } of imports) {
    const body = { itemsSha256: items.sha256 };
    await must(reviewer.call(bankContract.approve, { params: { bankId }, body }));
  }
}
