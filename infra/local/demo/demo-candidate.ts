import type { AnswerEvent } from '../../../shared/sitting/answer-event.ts';
import { candidateContract } from '../../../shared/sitting/candidate-contract.ts';
import type { Api } from '../../../web/platform/api-client.ts';
import { must } from './demo-desk.ts';

/** A candidate of the demo with the code from the call list. */
export interface DemoCandidate {
  readonly candidateNumber: string;
  readonly code: string;
  readonly deviceId: string;
}

/** Signs in and, from the bell on, opens the paper. */
export async function sitDown(open: (token?: string) => Api, who: DemoCandidate): Promise<Api> {
  const { candidateNumber, code: admissionCode, deviceId } = who;
  const { token } = await must(
    open().call(candidateContract.signIn, { body: { candidateNumber, admissionCode, deviceId } }),
  );
  return open(token);
}

/** Saves some events right after what the server holds. */
export async function answerOn(
  seat: Api,
  events: (startsAt: number) => AnswerEvent[],
): Promise<void> {
  const { news, sitting } = await must(seat.call(candidateContract.resume));
  const body = { firstSequence: news.acknowledged + 1, events: events(sitting.startsAt) };
  if (body.events.length > 0) await must(seat.call(candidateContract.save, { body }));
}
