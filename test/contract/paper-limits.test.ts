import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSealed } from '../../functions/platform/sealed-object.ts';
import { drawnRecord } from '../../shared/proof/drawn-record.ts';
import { approvedBank } from './bank-world.ts';
import { blueprintOf, newExam, partId, seatCandidates } from './paper-exam.ts';
import { type PaperWorld, paperWorld } from './paper-world.ts';

let world: PaperWorld;
let bankId: string;
beforeAll(async () => {
  world = await paperWorld();
  bankId = await approvedBank(world, 180);
});
afterAll(() => world.stop());

const pathOf = (examId: string) => `/api/staff/exams/${examId}/parts/${partId}`;

test('no candidate of the second session meets a question of the first, where the blueprint says so', async () => {
  await newExam(world, 'exam-1');
  await seatCandidates(world, 'exam-1', 90);
  const path = pathOf('exam-1');
  const limited = { ...blueprintOf(bankId), sessionsPerItem: 1 };
  const saved = await world.call('thu-ky', 'PUT', `${path}/blueprint`, limited);
  expect(saved.status).toBe(200);
  const { json } = await world.call('thu-ky', 'POST', `${path}/seal`);
  expect(await world.jobs.read(json.jobId)).toMatchObject({ state: 'done' });

  const part = (await world.exams.load('exam-1'))?.parts.find((each) => each.partId === partId);
  const record = part!.seal!.papers!.record;
  const { papers } = await openSealed(world, record, `sealed-bank:exam-1:${partId}`, drawnRecord);
  const bySession = Map.groupBy(papers, ({ sessionId }) => sessionId);
  expect(bySession.size).toBe(2);
  const [first, second] = [...bySession.values()].map(
    (own) =>
      new Set(own.flatMap(({ line }) => line.split(' ').map((question) => question.split('.')[0]))),
  );
  expect(first!.size).toBeGreaterThan(60);
  expect([...first!].filter((place) => second!.has(place))).toEqual([]);
});

test('a limit that leaves a session too few questions is refused with what to do', async () => {
  await newExam(world, 'exam-2');
  await seatCandidates(world, 'exam-2', 90);
  const tight = { ...blueprintOf(bankId, [30, 10, 10, 10]), sessionsPerItem: 1 };
  const refused = await world.call('thu-ky', 'PUT', `${pathOf('exam-2')}/blueprint`, tight);
  expect(refused.status).toBe(422);
  expect(refused.json.findings[0].vi).toContain('giới hạn số ca');
});

test('a blueprint tried says how many questions two candidates will share', async () => {
  await newExam(world, 'exam-3');
  const checked = await world.call(
    'thu-ky',
    'POST',
    `${pathOf('exam-3')}/blueprint/check`,
    blueprintOf(bankId),
  );
  // 15 of 45, four times: 4 × 15 × 15 / 45 = 20.
  expect(checked.json.prediction.sharedMean).toBeGreaterThan(18);
  expect(checked.json.prediction.sharedMean).toBeLessThan(22);
});

test('the backup has a blueprint of its own, which leaves the official one as it is', async () => {
  await newExam(world, 'exam-4');
  const path = `${pathOf('exam-4')}/blueprint`;
  await world.call('thu-ky', 'PUT', path, blueprintOf(bankId));
  const other = blueprintOf(bankId, [20, 10, 15, 15]);
  const saved = await world.call('thu-ky', 'PUT', `${path}?use=backup`, other);
  const part = saved.json.parts.find((each: { partId: string }) => each.partId === partId);
  expect(part.blueprint.cells[0].count).toBe(15);
  expect(part.backupBlueprint.cells[0].count).toBe(20);
});
