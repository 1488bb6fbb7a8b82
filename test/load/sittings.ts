import { parseArgs } from 'node:util';
import { examStaff, sealedExam } from '../e2e/exam-over-api.ts';
import { startKillableSystem } from '../fault/killable-system.ts';
import { candidateClient } from './candidate-client.ts';
import { openLoop, percentiles } from './open-loop.ts';
import { cpuDuring, marginal, perThousand, sum } from './process-cpu.ts';
import { busy, essay, type SentBatches, steady } from './sent-batches.ts';
import { unitsOfMessages } from './units-of-messages.ts';
import { unitsOfSitting } from './units-of-sitting.ts';
import { wholeSittings } from './whole-sittings.ts';

/**
 * `npm run bench -- --candidates 10000`, second half: sittings on the real local system, each of
 * its processes as `npm start` starts it, every write waiting for the disk. The load comes from
 * this process on the same machine, so latencies include its share of the cores. Every request has
 * a moment at which it should go out, and its time counts from then (HDR histograms).
 */
const { values } = parseArgs({
  options: {
    candidates: { type: 'string', default: '10000' },
    seconds: { type: 'string', default: '60' },
    /** Seconds between two saves of one candidate. */
    every: { type: 'string', default: '30' },
  },
});
const candidates = Number(values.candidates);
const seconds = Number(values.seconds);
const every = Number(values.every);
const questions = 60;
/** These sit a whole sitting when the others are through. */
const whole = Math.min(50, Math.floor(candidates / 4));

const rows: [what: string, measured: string, target: string][] = [];
const note = (what: string, measured: string, target = '') => {
  rows.push([what, measured, target]);
  console.log(`  ${what}: ${measured}`);
};
const spread = (count: number, ms: number) =>
  Array.from({ length: count }, (_, i) => (i * ms) / count);
const how = ({ latency, failed, sent }: Awaited<ReturnType<typeof openLoop>>) =>
  `${percentiles(latency)}, ${failed} errors of ${sent}`;

const kinds: [of: string, sent: SentBatches, target: string][] = [
  [`${questions} questions`, steady(questions), '≤ 180 write, 60 read; ≤ 1.5 a save'],
  [`a busy candidate, ${5 * questions} answers`, busy(questions), '≤ 1.5 a save'],
  ['an essay of 3,000 words', essay(3_000), '≤ 1.5 a save'],
];
for (const [of, sent, target] of kinds) {
  const units = await unitsOfSitting(sent);
  note(
    `units of a sitting: ${of}`,
    `${units.whole.write} write, ${units.whole.read} read; a save ${units.meanOfSave.toFixed(2)} write, ${(units.saves.read / sent.length).toFixed(2)} read; a resume ${units.resume} read; watched ${units.watch[0]} read, then ${units.watch[1]}`,
    target,
  );
}

const told = await unitsOfMessages();
const unitsIn = ({ write, read }: { write: number; read: number }) =>
  `${write.toFixed(2)} write, ${read.toFixed(2)} read`;
note(
  'units of a message, for each sitting',
  `telling ${unitsIn(told.telling)}; fetched and read ${unitsIn(told.reading)}; a call for help ${unitsIn(told.calling)}`,
);

const system = await startKillableSystem(examStaff);
console.log(`  setting up an exam of ${candidates} …`);
const sealed = await sealedExam(system, candidates);
const client = candidateClient(system.origin, 256);
const everybody = [...sealed.codes];
const early = everybody.slice(whole);
const tokens: string[] = [];

const signIns = await cpuDuring(system, async () => {
  let next = 0;
  const one = async () => {
    while (next < early.length) {
      const i = next++;
      const [number = '', code = ''] = early[i] ?? [];
      tokens[i] = await client.signIn(number, code);
    }
  };
  await Promise.all(Array.from({ length: 24 }, one));
});
note('CPU of 1,000 sign-ins', perThousand(signIns, early.length));
system.advance(sealed.startsAt - system.now() + 100);

const first = tokens.slice(0, 200);
const opening = await openLoop(spread(first.length, 5000), (i) => client.start(first[i] ?? ''));
note(`${first.length} starting within 5 s`, how(opening), 'p99 < 500 ms');

const others = tokens.slice(first.length);
if (others.length > 0) {
  // The page waits up to 600 ms by chance; all of that hall at once is what no hall does.
  let bell = opening;
  const cpu = await cpuDuring(system, async () => {
    bell = await openLoop(spread(others.length, 600), (i) => client.start(others[i] ?? ''));
  });
  note(
    `the bell for ${others.length} within 0.6 s`,
    `all have their key after ${bell.seconds.toFixed(1)} s; ${how(bell)}`,
  );
  note('CPU of 1,000 starts at the bell', perThousand(cpu, others.length));
}

const idle = await cpuDuring(system, () => new Promise((go) => setTimeout(go, 10_000)));
note(
  'CPU of a second in which nobody asks',
  `${((1000 * sum(idle)) / idle.seconds).toFixed(1)} ms`,
);

// A page without any other answer asks its room's board every twelve seconds.
const boardPath = '/api/candidate/boards/bench-exam/bench-session/bench-room';
const pages = 10_000;
const looks = Math.round((pages / 12) * 10);
let boards = opening;
const boardCpu = await cpuDuring(system, async () => {
  boards = await openLoop(spread(looks, 10_000), () => client.board(boardPath));
});
note(`${pages} idle pages asking their board (${Math.round(looks / 10)}/s)`, how(boards));
note('CPU of 1,000 looks at a board', perThousand(marginal(boardCpu, idle), looks));

const sequence = new Uint32Array(tokens.length);
for (const faster of [1, 3]) {
  const total = Math.round((tokens.length / every) * seconds * faster);
  let saves = opening;
  const cpu = await cpuDuring(system, async () => {
    saves = await openLoop(spread(total, seconds * 1000), (i) => {
      const who = i % tokens.length;
      const next = (sequence[who] ?? 0) + 1;
      sequence[who] = next;
      return client.save(tokens[who] ?? '', next, next);
    });
  });
  const rate = Math.round(total / seconds);
  note(
    `${tokens.length} saving every ${every / faster} s (${rate}/s), for ${seconds} s`,
    how(saves),
    faster === 1 ? 'no error, p99 < 1 s' : '',
  );
  note(`CPU of 1,000 saves at ${rate}/s`, perThousand(cpu, total), '≤ 1.0 s');
  note(`the same without the idle share`, perThousand(marginal(cpu, idle), total));
}

client.traffic.requests = client.traffic.up = client.traffic.down = 0;
let sittings = opening;
const cpu = await cpuDuring(system, async () => {
  sittings = await wholeSittings(client, everybody.slice(0, whole), questions);
});
const { requests, up, down } = client.traffic;
const kilobytes = (bytes: number) => `${(bytes / whole / 1000).toFixed(1)} kB`;
note(`${whole} whole sittings of ${questions} questions`, how(sittings), 'no error');
note('requests of a whole sitting', String(requests / whole), '≤ 130');
note('bytes of a whole sitting, bodies', `${kilobytes(up)} up, ${kilobytes(down)} down`);
note('CPU of a whole sitting', `${(sum(cpu) / whole).toFixed(3)} s`, '≤ 0.1 s');

await client.close();
await system.stop();
const wide = (column: 0 | 1) => Math.max(...rows.map((row) => row[column].length));
console.log('');
for (const [what, measured, target] of rows)
  console.log(`${what.padEnd(wide(0))}  ${measured.padEnd(wide(1))}  ${target}`);
process.exit(0);
