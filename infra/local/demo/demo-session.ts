import { randomIds } from '../../../functions/platform/ids.ts';
import { candidateContract } from '../../../shared/sitting/candidate-contract.ts';
import { demoChoice, openPaper } from './demo-answers.ts';
import { answerOn, type DemoCandidate, sitDown } from './demo-candidate.ts';
import { must } from './demo-desk.ts';
import { seededChance } from './demo-people.ts';
import type { DemoWorld } from './demo-world.ts';

const minute = 60_000;

/**
 * Lets the candidates of a session that lies in the past sit it through: they sign in, answer in
 * ten goes, most submit, a few run out of time, one in thirty never came.
 */
export async function sitThrough(
  world: DemoWorld,
  numbers: readonly string[],
  startsAt: number,
  minutes: number,
  seed: number,
): Promise<void> {
  const chance = seededChance(seed);
  const present = numbers.filter(() => chance() > 0.035);
  const seats = [];
  world.clock.set(startsAt - 10 * minute);
  for (const candidateNumber of present) {
    const who: DemoCandidate = {
      candidateNumber,
      code: world.codes.get(candidateNumber) ?? '',
      deviceId: randomIds.next(),
    };
    seats.push({ seat: await sitDown(world.seat, who), ability: 0.34 + 0.6 * chance() });
  }
  world.clock.set(startsAt + 5000);
  const sitting = [];
  for (const each of seats) sitting.push({ ...each, paper: await openPaper(each.seat) });
  const goes = 6;
  for (let go = 0; go < goes; go++) {
    world.clock.set(startsAt + Math.round(((go + 0.5) * minutes * minute) / (goes + 1)));
    for (const { seat, ability, paper } of sitting) {
      const size = Math.ceil(paper.questions.length / goes);
      const part = paper.questions.slice(go * size, (go + 1) * size).filter(() => chance() > 0.02);
      const at = world.clock.now() - startsAt;
      await answerOn(seat, () =>
        part.map((question) => ({
          kind: 'choose' as const,
          question: question.number,
          at,
          options: [demoChoice(question, ability, chance)],
        })),
      );
    }
  }
  world.clock.set(startsAt + minutes * minute - 2 * minute);
  for (const { seat } of sitting) {
    if (chance() < 0.06) continue;
    const { news } = await must(seat.call(candidateContract.resume));
    await must(seat.call(candidateContract.submit, { body: { lastSequence: news.acknowledged } }));
  }
  world.clock.set(startsAt + minutes * minute + 10_000);
  await world.closeSessions();
}
