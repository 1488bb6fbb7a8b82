import { candidateContract } from '../../../shared/sitting/candidate-contract.ts';
import { makeApi } from '../../../web/platform/api-client.ts';
import { processEnvironment } from '../process-environment.ts';
import { demoChoice, openPaper } from './demo-answers.ts';
import { sitDown } from './demo-candidate.ts';
import { seededChance } from './demo-people.ts';
import { readDemoSignIns } from './demo-sign-ins.ts';

/**
 * The demo's robots: they go on answering as the candidates of the running exam, one save every
 * half minute each, over HTTP like any browser, and submit when they are through.
 */
const env = processEnvironment.parse(process.env);
const origin = `http://127.0.0.1:${env.PUBLIC_PORT}`;
const open = (token?: string) =>
  makeApi({
    token: () => token,
    fetch: ((path: string, init: RequestInit) => fetch(origin + path, init)) as typeof fetch,
  });
const pause = (ms: number) => new Promise((go) => setTimeout(go, ms));

async function sit(
  robot: { candidateNumber: string; code: string; deviceId: string },
  index: number,
): Promise<void> {
  const chance = seededChance(1000 + index);
  await pause(chance() * 30_000);
  const seat = await sitDown(open, robot);
  const paper = await openPaper(seat);
  const ability = 0.35 + 0.6 * chance();
  for (;;) {
    await pause(20_000 + chance() * 25_000);
    const resumed = await seat.call(candidateContract.resume);
    if (!resumed.ok || resumed.value.news.state !== 'running') return;
    const { news, answers, sitting } = resumed.value;
    const question = paper.questions.find((each) => answers.chosen[each.number] === undefined);
    if (!question) {
      await seat.call(candidateContract.submit, { body: { lastSequence: news.acknowledged } });
      return;
    }
    const at = news.now - sitting.startsAt;
    const choose = {
      kind: 'choose' as const,
      question: question.number,
      at,
      options: [demoChoice(question, ability, chance)],
    };
    const flag = { kind: 'flag' as const, question: question.number, at, on: true };
    const events = chance() < 0.1 ? [choose, flag] : [choose];
    await seat.call(candidateContract.save, {
      body: { firstSequence: news.acknowledged + 1, events },
    });
  }
}

process.send?.('ready');
process.on('disconnect', () => process.exit(0));
process.on('SIGTERM', () => process.exit(0));
const robots = readDemoSignIns(env.DATA_FOLDER)?.robots ?? [];
// A robot whose session is over, or that was refused, simply stops: the demo goes on without it.
await Promise.allSettled(robots.map(sit));
setInterval(() => undefined, 3_600_000);
