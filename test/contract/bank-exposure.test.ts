import { afterAll, beforeAll, expect, test } from 'vitest';
import { approvedBank } from './bank-world.ts';
import { blueprintOf, newExam, partId, seatCandidates, write } from './paper-exam.ts';
import { type PaperWorld, paperWorld } from './paper-world.ts';

let world: PaperWorld;
beforeAll(async () => {
  world = await paperWorld();
});
afterAll(() => world.stop());

test('authors learn how often a question was drawn when a session is closed, and of that session only', async () => {
  const bankId = await approvedBank(world, 180);
  await newExam(world, 'exam-1');
  await seatCandidates(world, 'exam-1', 70);
  const part = `/api/staff/exams/exam-1/parts/${partId}`;
  await world.call('thu-ky', 'PUT', `${part}/blueprint`, blueprintOf(bankId));
  const { json } = await world.call('thu-ky', 'POST', `${part}/seal`);
  expect((await world.jobs.read(json.jobId))?.state).toBe('done');

  const rows = (await world.call('tac-gia', 'GET', `/api/staff/banks/${bankId}/items?size=200`))
    .json.rows as { itemId: string }[];
  const exposures = async () => {
    const all = await Promise.all(
      rows.map(({ itemId }) =>
        world.call('tac-gia', 'GET', `/api/staff/banks/${bankId}/items/${itemId}`),
      ),
    );
    return all.flatMap(({ json: detail }) => detail.exposures);
  };
  expect(await exposures()).toEqual([]);
  const stored = (await world.exams.load('exam-1'))?.parts.find((each) => each.partId === partId);
  const bytes = await world.objects.get(stored!.seal!.exposure!.key);
  expect(Buffer.from(bytes!).toString()).not.toContain(rows[0]!.itemId);

  const closed = { submitted: 60, timedOut: 0, absent: 0 };
  await write(world, 'exam-1', { type: 'sessionClosed', sessionId: 'session-1', ...closed });
  const seen = await exposures();
  expect(seen).toHaveLength(180);
  expect(new Set(seen.map((each) => each.sessionId))).toEqual(new Set(['session-1']));
  expect(seen[0]).toMatchObject({ examName: 'Kỳ tuyển dụng 2026', version: 1, papers: 60 });
  // Sixty papers of sixty questions.
  expect(seen.reduce((sum, { drawn }) => sum + drawn, 0)).toBe(3600);
});
