import { finished, must } from '../../infra/local/demo/demo-desk.ts';
import type { Exam } from '../../shared/exam/exam.ts';
import { examContract } from '../../shared/exam/exam-contract.ts';
import { registerContract } from '../../shared/exam/register-contract.ts';
import { paperContract } from '../../shared/paper/paper-contract.ts';
import { resultsContract } from '../../shared/results/results-contract.ts';
import type { Api } from '../../web/platform/api-client.ts';
import { pdfPages } from './pdf-text.ts';

/** Admission codes by candidate number, read from the PDF that shows them once. */
export async function issueCodes(
  secretary: Api,
  examId: string,
  sessionId: string,
): Promise<Map<string, string>> {
  const { blob } = await must(
    secretary.call(registerContract.issueCodes, { params: { examId, sessionId } }),
  );
  return codesIn(new Uint8Array(await blob.arrayBuffer()));
}

/** The codes of a call list, page after page. */
export async function codesIn(pdf: Uint8Array): Promise<Map<string, string>> {
  const pages = await pdfPages(pdf);
  const found = pages.flatMap((page) => [
    ...page.matchAll(/([A-Z]{2}\d{4,5}) .*?([2-9A-Z]{4}-[2-9A-Z]{4})/g),
  ]);
  return new Map(found.map(([, number = '', code = '']) => [number, code]));
}

/** Session, seats and blueprint of one part, through the API. */
export async function planPart(
  secretary: Api,
  exam: Pick<Exam, 'examId' | 'rooms'>,
  part: { roundId: string; partId: string; startsAt: number; questions: number },
): Promise<string> {
  const { examId } = exam;
  const { roundId, partId, startsAt } = part;
  const body = {
    roundId,
    partId,
    name: `Ca ${partId}`,
    startsAt,
    roomIds: exam.rooms.map((room) => room.roomId),
  };
  const added = await must(secretary.call(examContract.addSession, { params: { examId }, body }));
  await must(secretary.call(registerContract.seat, { params: { examId, partId } }));
  const { banks } = await must(secretary.call(paperContract.supply, { params: { examId } }));
  const bank = banks[0];
  if (!bank) throw new Error('there is no bank');
  const perCell = part.questions / bank.cells.length;
  const blueprint = {
    bankId: bank.bankId,
    cells: bank.cells.map(({ topic, difficulty }) => ({ topic, difficulty, count: perCell })),
  };
  await must(
    secretary.call(paperContract.setBlueprint, { params: { examId, partId }, body: blueprint }),
  );
  return added.sessions.at(-1)?.sessionId ?? '';
}

/** Session, seats, blueprint and seal of one part, through the API. */
export async function sealPart(
  secretary: Api,
  exam: Pick<Exam, 'examId' | 'rooms'>,
  part: { roundId: string; partId: string; startsAt: number; questions: number },
): Promise<string> {
  const sessionId = await planPart(secretary, exam, part);
  const params = { examId: exam.examId, partId: part.partId };
  const { jobId } = await must(secretary.call(paperContract.seal, { params }));
  await finished(secretary, jobId);
  return sessionId;
}

/** Prepared by the secretary, approved and published by the chair. */
export async function publishRound(
  secretary: Api,
  chair: Api,
  examId: string,
  roundId: string,
): Promise<void> {
  const params = { examId, roundId };
  const { jobId } = await must(secretary.call(resultsContract.prepare, { params }));
  await finished(secretary, jobId);
  await must(chair.call(resultsContract.approve, { params, body: { version: 1 } }));
  await must(chair.call(resultsContract.publish, { params, body: { version: 1 } }));
}
