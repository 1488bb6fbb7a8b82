import { parseArgs } from 'node:util';
import { examStaff, sealedExam } from '../e2e/exam-over-api.ts';
import { type KillableSystem, startKillableSystem } from '../fault/killable-system.ts';
import { candidateClient } from './candidate-client.ts';
import { cpuOf } from './cpu-of.ts';
import { openLoop, percentiles } from './open-loop.ts';
import { unitsOfSitting } from './units-of-sitting.ts';

/**
 * `npm run bench -- --candidates 10000`, second half: sittings on the real local system, each of
 * its processes as `npm start` starts it, every write waiting for the disk. The load comes from
 * this process on the same machine, so latencies include its share of the cores.
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
/** These sit a whole sitting, one request after the other, when the others are through. */
const whole = Math.min(50, Math.floor(candidates / 4));

const rows: [what: string, measured: string, target: string][] = [];
const note = (what: string, measured: string, target = '') => {
  rows.push([what, measured, target]);
  console.log(`  ${what}: ${measured}`);
};

/** CPU seconds of API and database while something runs. */
async function cpuDuring(
  system: KillableSystem,
  work: () => Promise<void>,
): Promise<{ api: number; database: number }> {
  const now = () => ({
    api: cpuOf(system.pids().candidate),
    database: cpuOf(system.pids().database),
  });
  const before = now();
  await work();
  const after = now();
  return { api: after.api - before.api, database: after.database - before.database };
}
const sum = (cpu: { api: number; database: number }) => cpu.api + cpu.database;
const spread = (count: number, ms: number) =>
  Array.from({ length: count }, (_, i) => (i * ms) / count);

const units = await unitsOfSitting(questions);
note('write units of a 60-question sitting', String(units.whole.write), '≤ 180');
note('read units of a 60-question sitting', String(units.whole.read), '≤ 60');
note('write units of a save, mean', (units.saves.write / questions).toFixed(2), '≤ 1.5');
note('read units of a save', (units.saves.read / questions).toFixed(2), '0');

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
note('CPU of a sign-in', `${((1000 * sum(signIns)) / early.length).toFixed(2)} ms`);
system.advance(sealed.startsAt - system.now() + 100);

const first = tokens.slice(0, 200);
const opening = await openLoop(spread(first.length, 5000), (i) => client.start(first[i] ?? ''));
note(
  `${first.length} starting within 5 s`,
  `${percentiles(opening.latency)}, ${opening.failed} errors`,
  'p99 < 500 ms',
);

const others = tokens.slice(first.length);
if (others.length > 0) {
  // The page waits up to 600 ms by chance; all of that hall at once is what no hall does.
  const bell = await openLoop(spread(others.length, 600), (i) => client.start(others[i] ?? ''));
  note(
    `the bell for ${others.length} within 0.6 s`,
    `all have their key after ${bell.seconds.toFixed(1)} s; ${percentiles(bell.latency)}, ${bell.failed} errors`,
  );
}

const total = Math.round((tokens.length / every) * seconds);
const sequence = new Uint32Array(tokens.length);
let steady: Awaited<ReturnType<typeof openLoop>> | undefined;
const saving = await cpuDuring(system, async () => {
  steady = await openLoop(spread(total, seconds * 1000), (i) => {
    const who = i % tokens.length;
    const next = (sequence[who] ?? 0) + 1;
    sequence[who] = next;
    return client.save(tokens[who] ?? '', next, next);
  });
});
if (steady) {
  note(
    `${tokens.length} saving every ${every} s, for ${seconds} s`,
    `${percentiles(steady.latency)}, ${steady.failed} errors of ${total}`,
    'no error, p99 < 1 s',
  );
  const per = (cpu: number) => `${((1000 * cpu) / total).toFixed(2)} s`;
  note(
    'CPU of 1,000 saves',
    `${per(sum(saving))} (API ${per(saving.api)}, database ${per(saving.database)})`,
    '≤ 1.0 s',
  );
}

client.traffic.requests = client.traffic.up = client.traffic.down = 0;
let errors = 0;
const sittings = await cpuDuring(system, async () => {
  const sit = async ([number, code]: readonly [string, string]) => {
    const token = await client.signIn(number, code);
    const good = [await client.paper(token), await client.start(token)];
    for (let n = 1; n <= questions; n++) good.push(await client.save(token, n, n));
    good.push(await client.resume(token), await client.submit(token, questions));
    good.push(await client.receipt(token));
    errors += good.filter((each) => !each).length;
  };
  await Promise.all(everybody.slice(0, whole).map(sit));
});
const { requests, up, down } = client.traffic;
note('requests of a whole sitting', `${requests / whole}, ${errors} errors`, '≤ 130');
note(
  'bytes of a whole sitting, bodies',
  `${Math.round(up / whole / 100) / 10} kB up, ${Math.round(down / whole / 100) / 10} kB down`,
);
note('CPU of a whole sitting', `${(sum(sittings) / whole).toFixed(3)} s`, '≤ 0.1 s');

await client.close();
await system.stop();
const wide = (column: 0 | 1) => Math.max(...rows.map((row) => row[column].length));
console.log('');
for (const [what, measured, target] of rows)
  console.log(`${what.padEnd(wide(0))}  ${measured.padEnd(wide(1))}  ${target}`);
process.exit(0);
