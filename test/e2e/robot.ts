import { createDecipheriv } from 'node:crypto';
import { must } from '../../infra/local/demo/demo-desk.ts';
import { type Paper, paper } from '../../shared/paper/paper.ts';
import type { AnswerEvent } from '../../shared/sitting/answer-event.ts';
import { candidateContract } from '../../shared/sitting/candidate-contract.ts';
import type { Api } from '../../web/platform/api-client.ts';
import { rightPlace } from './exam-files.ts';
import { apiAt } from './staff-api.ts';

/** A candidate without a browser, over the same API. */
export interface Robot {
  readonly seat: Api;
  readonly paper: Paper;
}

export async function signInRobot(
  origin: string,
  candidateNumber: string,
  code: string,
): Promise<Api> {
  const deviceId = `robot${candidateNumber.toLowerCase()}0000000000`.slice(0, 20);
  const { token } = await must(
    apiAt(origin).call(candidateContract.signIn, {
      body: { candidateNumber, admissionCode: code, deviceId },
    }),
  );
  return apiAt(origin, token);
}

/** Opens the paper from the bell on: fetch, key, decrypt. */
export async function openRobotPaper(seat: Api): Promise<Robot> {
  const { blob } = await must(seat.call(candidateContract.paper));
  const { paperKey } = await must(seat.call(candidateContract.start));
  const bytes = Buffer.from(await blob.arrayBuffer());
  const decipher = createDecipheriv(
    'aes-256-gcm',
    Buffer.from(paperKey, 'base64'),
    bytes.subarray(0, 12),
  );
  decipher.setAuthTag(bytes.subarray(-16));
  const plain = Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]);
  return { seat, paper: paper.parse(JSON.parse(plain.toString())) };
}

/** Answers the first `right` questions rightly, then `wrong` wrongly, in saves of ten. */
export async function answerAsRobot(
  { seat, paper: sheet }: Robot,
  right: number,
  wrong: number,
): Promise<void> {
  const events: AnswerEvent[] = sheet.questions.slice(0, right + wrong).map((question, i) => {
    const place = rightPlace(question);
    const options = [i < right ? place : (place + 1) % question.options.length];
    return { kind: 'choose', question: question.number, at: 1000 + i, options };
  });
  for (let from = 0; from < events.length; from += 10) {
    const body = { firstSequence: from + 1, events: events.slice(from, from + 10) };
    await must(seat.call(candidateContract.save, { body }));
  }
}

export async function submitRobot({ seat }: Robot, lastSequence: number) {
  return must(seat.call(candidateContract.submit, { body: { lastSequence } }));
}
