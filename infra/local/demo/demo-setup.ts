import { examContract } from '../../../shared/exam/exam-contract.ts';
import { registerContract } from '../../../shared/exam/register-contract.ts';
import { paperContract } from '../../../shared/paper/paper-contract.ts';
import type { Api } from '../../../web/platform/api-client.ts';
import { finished, must } from './demo-desk.ts';

export interface ExamPlanDemo {
  readonly organisationId: string;
  readonly name: string;
  readonly ruleSetId: string;
  readonly positions: readonly { code: string; title: string; agency: string; quota: number }[];
  readonly rooms: readonly {
    venue: string;
    name: string;
    seats: number;
    spares: number;
    columns?: number;
  }[];
}

/** Creates an exam with positions and rooms, as the secretary does on the screens. */
export async function createDemoExam(secretary: Api, plan: ExamPlanDemo) {
  const { organisationId, name, ruleSetId } = plan;
  const created = await must(
    secretary.call(examContract.create, { params: { organisationId }, body: { name, ruleSetId } }),
  );
  const params = { examId: created.examId };
  for (const body of plan.positions)
    await must(secretary.call(examContract.addPosition, { params, body }));
  let exam = created;
  for (const body of plan.rooms)
    exam = await must(secretary.call(examContract.addRoom, { params, body }));
  return exam;
}

/** Uploads a register and gives numbers. */
export async function registerDemo(
  secretary: Api,
  examId: string,
  sheet: Uint8Array,
  prefix: string,
  width = 4,
): Promise<void> {
  const upload = new Blob([new Uint8Array(sheet)]);
  const { jobId } = await must(
    secretary.call(registerContract.import, {
      params: { examId },
      query: { fileName: 'danh-sach-thi-sinh.xlsx' },
      upload,
    }),
  );
  await finished(secretary, jobId);
  await must(
    secretary.call(registerContract.number, { params: { examId }, body: { prefix, width } }),
  );
}

/** Adds a session in every room, seats the part, spreads the blueprint over the bank, seals and issues codes. */
export async function sealDemoPart(
  secretary: Api,
  examId: string,
  part: { roundId: string; partId: string; bankName: string; session: string; startsAt: number },
): Promise<string> {
  const params = { examId };
  const read = await must(secretary.call(examContract.read, { params }));
  const session = {
    roundId: part.roundId,
    partId: part.partId,
    name: part.session,
    startsAt: part.startsAt,
    roomIds: read.rooms.map((room) => room.roomId),
  };
  const exam = await must(secretary.call(examContract.addSession, { params, body: session }));
  const sessionId = exam.sessions.at(-1)?.sessionId ?? '';
  const partParams = { examId, partId: part.partId };
  await must(secretary.call(registerContract.seat, { params: partParams }));

  const { banks } = await must(secretary.call(paperContract.supply, { params }));
  const bank = banks.find((each) => each.name === part.bankName);
  if (!bank) throw new Error(`the bank ${part.bankName} is missing`);
  const wanted = exam.parts.find((each) => each.partId === part.partId)?.questionCount ?? 0;
  // Each cell in proportion to what the bank has; the rounding goes to the largest cells.
  const cells = bank.cells.map(({ topic, difficulty, count }) => ({
    topic,
    difficulty,
    count: Math.floor((count * wanted) / bank.approved),
    rest: (count * wanted) % bank.approved,
  }));
  const missing = wanted - cells.reduce((sum, cell) => sum + cell.count, 0);
  for (const cell of [...cells].sort((a, b) => b.rest - a.rest).slice(0, missing)) cell.count += 1;
  const blueprint = { bankId: bank.bankId, cells: cells.map(({ rest: _, ...cell }) => cell) };
  await must(secretary.call(paperContract.setBlueprint, { params: partParams, body: blueprint }));

  const { jobId } = await must(secretary.call(paperContract.seal, { params: partParams }));
  await finished(secretary, jobId);
  await must(secretary.call(registerContract.issueCodes, { params: { examId, sessionId } }));
  return sessionId;
}
