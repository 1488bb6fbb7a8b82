import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { approvedBank, importInto, newBank, questionRows, questionSheet } from './bank-world.ts';
import { blueprintOf, newExam, partId, write } from './paper-exam.ts';
import { type PaperWorld, paperWorld } from './paper-world.ts';

let world: PaperWorld;
let bankId: string;
beforeAll(async () => {
  world = await paperWorld();
  bankId = await approvedBank(world, 180);
  await newExam(world, 'exam-1');
  await newExam(world, 'exam-other', 'other');
});
afterAll(() => world.stop());

const path = `/api/staff/exams/exam-1/parts/${partId}/blueprint`;

describe('planning papers', () => {
  test('the secretary sees what the banks hold, without a question', async () => {
    const { json } = await world.call('thu-ky', 'GET', '/api/staff/exams/exam-1/banks');
    expect(json.banks).toMatchObject([{ bankId, name: 'Kiến thức chung', approved: 180 }]);
    expect(json.banks[0].cells).toHaveLength(4);
    expect(JSON.stringify(json)).not.toContain('Nội dung');
  });

  test('a blueprint is checked before saving, and saved with the event as its record', async () => {
    const checked = await world.call('thu-ky', 'POST', `${path}/check`, blueprintOf(bankId));
    expect(checked.json).toMatchObject({ feasible: true, bankSize: 180, bankNeeded: 180 });
    const saved = await world.call('thu-ky', 'PUT', path, blueprintOf(bankId));
    expect(saved.status).toBe(200);
    const part = saved.json.parts.find((each: { partId: string }) => each.partId === partId);
    expect(part.blueprint.cells).toHaveLength(4);
    const last = (await world.exams.history('exam-1')).at(-1);
    expect(last).toMatchObject({ by: 'thu-ky', event: { type: 'blueprintSet', partId } });
  });

  test('one that cannot be met is answered with the reason and not saved', async () => {
    const before = (await world.exams.load('exam-1'))?.sequence;
    const refused = await world.call('thu-ky', 'PUT', path, blueprintOf(bankId, [50, 5, 5, 0]));
    expect(refused.status).toBe(422);
    expect(refused.json.findings).toEqual([
      {
        vi: 'Hiến pháp: cần 50 câu dễ, có 45.',
        en: 'Hiến pháp: 50 easy questions needed, 45 approved.',
      },
    ]);
    expect((await world.exams.load('exam-1'))?.sequence).toBe(before);
  });

  test('questions nobody has approved do not count', async () => {
    const unapproved = await newBank(world, 'Chưa duyệt');
    await importInto(world, unapproved, await questionSheet(questionRows(180)));
    const checked = await world.call('thu-ky', 'POST', `${path}/check`, blueprintOf(unapproved));
    expect(checked.json).toMatchObject({ feasible: false, bankSize: 0 });
  });

  test("another organisation's bank or exam does not exist", async () => {
    const foreign = `/api/staff/exams/exam-other/parts/${partId}/blueprint`;
    const put = (person: string, to: string) =>
      world.call(person, 'PUT', to, blueprintOf(bankId)).then((answer) => answer.status);
    expect(await put('thu-ky-khac', foreign)).toBe(404);
    expect(await put('thu-ky', foreign)).toBe(404);
    expect(await put('thu-ky', '/api/staff/exams/exam-1/parts/no-such/blueprint')).toBe(404);
    const supply = await world.call('thu-ky-khac', 'GET', '/api/staff/exams/exam-other/banks');
    expect(supply.json).toEqual({ banks: [] });
  });

  test('the author of questions neither plans nor seals', async () => {
    expect((await world.call('tac-gia', 'PUT', path, blueprintOf(bankId))).status).toBe(403);
    const seal = `/api/staff/exams/exam-1/parts/${partId}/seal`;
    expect((await world.call('tac-gia', 'POST', seal)).status).toBe(403);
  });

  test('sealing too early says everything that is missing', async () => {
    await newExam(world, 'exam-2');
    const seal = await world.call('thu-ky', 'POST', `/api/staff/exams/exam-2/parts/${partId}/seal`);
    expect(seal.status).toBe(409);
    expect(seal.json.type).toBe('urn:truong-thi:problem:setup-incomplete');
    expect(seal.json.findings).toHaveLength(3);
  });

  test('once sealed, the blueprint stands', async () => {
    const blueprint = blueprintOf(bankId);
    const hash = 'a'.repeat(64);
    await write(world, 'exam-2', {
      type: 'papersSealed',
      roundId: 'round-1',
      partId,
      sealedBank: { key: 'exams/exam-2/sealed/x', sha256: hash, count: 1 },
      secretCommitment: hash,
      bankCommitment: hash,
      sittings: 1,
    });
    const to = `/api/staff/exams/exam-2/parts/${partId}`;
    const put = await world.call('thu-ky', 'PUT', `${to}/blueprint`, blueprint);
    expect(put.json.type).toBe('urn:truong-thi:problem:already-sealed');
    const seal = await world.call('thu-ky', 'POST', `${to}/seal`);
    expect(seal.json.type).toBe('urn:truong-thi:problem:already-sealed');
  });
});
