import { problemCodeOf } from '../../shared/kernel/problem.ts';
import type { AnswerEvent } from '../../shared/sitting/answer-event.ts';
import { candidateContract } from '../../shared/sitting/candidate-contract.ts';
import type { Api } from '../../web/platform/api-client.ts';
import { isPassing } from '../../web/platform/client-problem.ts';

/** A candidate without a browser who sends as the browser does: in order, one request at a time, until acknowledged. */
export interface SteadyCandidate {
  readonly candidateNumber: string;
  readonly seat: Api;
  /** Everything answered, in order. */
  readonly made: AnswerEvent[];
  /** What the server has said it holds. */
  acknowledged: number;
  /** Requests that did not reach the server, or whose answer was lost. */
  failures: number;
  /** A refusal that an honest candidate must never see. */
  refused?: string;
}

const later = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Asks again until it is answered, as a browser at the bell does. */
export async function untilAnswered<T>(
  ask: () => Promise<
    { ok: true; value: T } | { ok: false; problem: Parameters<typeof isPassing>[0] }
  >,
): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (answer.ok) return answer.value;
    if (!isPassing(answer.problem)) throw new Error(problemCodeOf(answer.problem) ?? 'unknown');
    await later(150);
  }
}

/** Sends what is not acknowledged until `done` says that no more is coming and all is held. */
export async function keepSending(
  candidate: SteadyCandidate,
  done: () => boolean,
  random: () => number,
): Promise<void> {
  while (!candidate.refused) {
    const events = candidate.made.slice(candidate.acknowledged, candidate.acknowledged + 200);
    if (events.length === 0) {
      if (done()) return;
      await later(100 + 200 * random());
      continue;
    }
    const body = { firstSequence: candidate.acknowledged + 1, events };
    const answer = await candidate.seat.call(candidateContract.save, { body });
    if (answer.ok) {
      candidate.acknowledged = Math.max(candidate.acknowledged, answer.value.acknowledged);
    } else if (isPassing(answer.problem)) {
      candidate.failures += 1;
      await later(200 + 600 * random());
    } else {
      candidate.refused = problemCodeOf(answer.problem) ?? answer.problem.type;
    }
  }
}

/** Answers at random, changes answers, flags, until told to stop. */
export async function keepAnswering(
  candidate: SteadyCandidate,
  questions: number,
  done: () => boolean,
  random: () => number,
): Promise<void> {
  const any = (below: number) => Math.floor(random() * below);
  const begun = performance.now();
  while (!done()) {
    await later(300 + 1500 * random());
    if (done()) return;
    const question = 1 + any(questions);
    const at = Math.round(performance.now() - begun);
    candidate.made.push(
      random() < 0.85
        ? { kind: 'choose', question, at, options: random() < 0.95 ? [any(4)] : [] }
        : { kind: 'flag', question, at, on: random() < 0.5 },
    );
  }
}
