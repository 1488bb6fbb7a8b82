import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { drawHmac } from '../../functions/paper/draw-hmac.ts';
import { finished, must } from '../../infra/local/demo/demo-desk.ts';
import { examContract } from '../../shared/exam/exam-contract.ts';
import { registerContract } from '../../shared/exam/register-contract.ts';
import { organisationContract } from '../../shared/organisation/organisation-contract.ts';
import { drawBankOf } from '../../shared/paper/draw-bank.ts';
import { drawPaper } from '../../shared/paper/draw-paper.ts';
import type { Item } from '../../shared/question-bank/item.ts';
import { root } from '../architecture/read-modules.ts';
import { makeWorld } from '../builders/world.ts';
import { candidateFile, candidateRows, positions } from '../e2e/exam-files.ts';
import { bankFigures } from './bank-figures.ts';
import { overviewFigures } from './overview-figures.ts';

/**
 * `npm run bench`: figures of what the day needs before and after the sitting, each with how it was
 * taken. Seconds are CPU seconds of this process, which here holds API, engine and client at once:
 * an upper bound. Wall time is given beside it.
 */
interface Figure {
  readonly what: string;
  readonly figure: string;
  readonly how: string;
}
const figures: Figure[] = [];

async function timed(
  what: string,
  how: string,
  work: () => Promise<unknown>,
  per = 1,
  unit = '',
): Promise<void> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  await work();
  const { user, system } = process.cpuUsage(cpu);
  const seconds = (user + system) / 1e6 / per;
  const wall = (performance.now() - start) / 1000 / per;
  figures.push({
    what,
    figure: `${seconds.toFixed(2)} s CPU, ${wall.toFixed(2)} s wall${unit}`,
    how,
  });
}

const world = await makeWorld();
const admin = world.as('quan-tri');
const { organisationId } = await must(
  admin.call(organisationContract.add, {
    params: { organisationId: 'root' },
    body: { kind: 'city', name: { vi: 'Thành phố' } },
  }),
);
await must(
  admin.call(organisationContract.appoint, {
    params: { organisationId },
    body: { subject: 'thu-ky', fullName: 'Thư ký', role: 'councilSecretary' },
  }),
);
const secretary = world.as('thu-ky');
const { examId } = await must(
  secretary.call(examContract.create, {
    params: { organisationId },
    body: { name: 'Đo', ruleSetId: 'nd-170-2025' },
  }),
);
const params = { examId };
for (const body of positions)
  await must(secretary.call(examContract.addPosition, { params, body }));
const file = await candidateFile(candidateRows(10_000));

await timed(
  '10,000 candidates imported from .xlsx',
  'upload, read, check, store, one event; API and embedded engine in one process',
  async () => {
    const { jobId } = await must(
      secretary.call(registerContract.import, { params, upload: new Blob([new Uint8Array(file)]) }),
    );
    await finished(secretary, jobId);
  },
);
await timed('10,000 candidates numbered', 'Vietnamese collation, stored, one event', () =>
  must(secretary.call(registerContract.number, { params, body: { prefix: 'CC', width: 5 } })),
);
await timed(
  'a search among 10,000 candidates',
  'mean of 20 requests, diacritics ignored',
  async () => {
    for (let i = 0; i < 20; i++)
      await must(
        secretary.call(registerContract.list, { params, query: { search: 'nguyen thi anh' } }),
      );
  },
  20,
);

const levels = ['easy', 'medium', 'hard'] as const;
const items: Item[] = Array.from({ length: 2000 }, (_, i) => ({
  itemId: `item-${String(i).padStart(6, '0')}`,
  topic: `Chủ đề ${i % 10}`,
  difficulty: levels[i % 3] ?? 'easy',
  stem: `Câu hỏi ${i}`,
  kind: 'single',
  options: ['a', 'b', 'c', 'd'].map((letter) => ({
    optionId: `option-${letter}-${i}`,
    text: `Phương án ${letter}`,
  })),
  key: [`option-a-${i}`],
  source: `Điều ${i}`,
}));
const cells = Array.from({ length: 10 }, (_, t) =>
  levels.map((difficulty) => ({ topic: `Chủ đề ${t}`, difficulty, count: 2 })),
).flat();
const bank = {
  examId,
  roundId: 'r',
  partId: 'p',
  paperTitle: 'Đo',
  blueprint: { bankId: 'bank-1', cells },
  items,
  secret: 'ab'.repeat(32),
  leafKey: '1f'.repeat(32),
};
await timed(
  '1,000 papers of 60 drawn from 2,000 items',
  'the drawing alone, one core',
  async () => {
    for (let i = 0; i < 1000; i++)
      drawPaper({ bank: drawBankOf(bank), candidateNumber: `CC${i}`, hmac: drawHmac });
  },
);

await bankFigures(world, organisationId, timed);

const { fresh, look, everyMs, bytes, gzipped } = await overviewFigures();
figures.push(
  {
    what: '40 rooms, 2,000 candidates at one look: taking the figures',
    figure: `${fresh.read} read and ${fresh.write} write units, ${fresh.cpuMs} ms CPU`,
    how: `at most once in ${everyMs} ms, however many look; engine and API in one process`,
  },
  {
    what: '– everybody else who looks meanwhile',
    figure: `${look.read} read units, ${look.cpuMs} ms CPU`,
    how: 'one row of the table',
  },
  {
    what: '– the answer',
    figure: `${(bytes / 1000).toFixed(1)} kB, ${(gzipped / 1000).toFixed(1)} kB gzip`,
    how: 'all rooms; asked again only those that changed',
  },
);

for (const page of ['candidate', 'verify', 'staff']) {
  const html = readFileSync(`${root}dist/web/${page}/index.html`, 'utf8');
  const files = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(
    (match) => match[1] ?? '',
  );
  const bytes = files.reduce(
    (sum, name) => sum + gzipSync(readFileSync(`${root}dist/web/${name}`)).length,
    0,
  );
  figures.push({
    what: `${page} page, cold`,
    figure: `${Math.round(bytes / 100) / 10} kB gzip in ${files.length + 1} requests`,
    how: 'the built files that the page names',
  });
}
figures.push({
  what: 'files of the build',
  figure: String(readdirSync(`${root}dist/web/assets`).length),
  how: 'dist/web/assets',
});

await world.stop();
const width = Math.max(...figures.map(({ what }) => what.length));
for (const { what, figure, how } of figures)
  console.log(`${what.padEnd(width)}  ${figure}   (${how})`);
process.exit(0);
