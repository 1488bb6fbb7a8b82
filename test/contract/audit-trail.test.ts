import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { candidateOf, examId } from './results-exam.ts';
import { type ResultsWorld, resultsWorld } from './results-world.ts';

let world: ResultsWorld;
const person = candidateOf(1);
const key = (sequence: number) => ({
  pk: `STREAM#exam#${examId}`,
  sk: `EVENT#${String(sequence).padStart(8, '0')}`,
});
const trail = async (query = '', by = 'giam-sat') =>
  (await world.call(by, 'GET', `/audit?size=200${query}`)).json;

beforeEach(async () => {
  world = await resultsWorld();
  await world.createExam([person]);
  await world.sitRound('round-1', [{ of: person, right: 40 }]);
  await world.prepare('round-1');
});
afterEach(() => world.stop());

describe('the audit trail of an exam', () => {
  it('tells what was done, the newest first, with the verdict that nothing was changed', async () => {
    const { rows, chain, total } = await trail();
    expect(chain).toEqual({ intact: true });
    expect(rows.map((row: { sequence: number }) => row.sequence)).toEqual(
      Array.from({ length: total }, (_, i) => total - i),
    );
    expect(rows[0]).toMatchObject({
      type: 'resultsPrepared',
      by: 'thu-ky',
      vi: 'Lập kết quả round-1, bản 1: 1 thí sinh',
      en: 'Prepared the results of round-1, version 1: 1 candidates',
    });
    expect(rows.at(-1)).toMatchObject({ type: 'examCreated' });
  });

  it('names no candidate', async () => {
    const { text } = await world.call('giam-sat', 'GET', '/audit?size=200');
    for (const personal of [
      person.fullName,
      person.citizenId,
      person.birthDate,
      person.candidateId,
    ])
      expect(text).not.toContain(personal);
  });

  it('is searched without marks and read a page at a time', async () => {
    expect((await trail('&search=niem+phong')).rows).toMatchObject([{ type: 'papersSealed' }]);
    const page = (await world.call('giam-sat', 'GET', '/audit?size=2&page=2')).json;
    const all = (await trail()).rows;
    expect(page.rows).toEqual(all.slice(2, 4));
    expect(page.total).toBe(all.length);
    expect(page.chain).toEqual({ intact: true });
  });

  it('finds a changed event, also one of which only the author was changed', async () => {
    const row = (await world.table.get(key(2))) as Record<string, never>;
    const { event } = row as unknown as { event: { position: object } };
    const position = { ...event.position, quota: 9 };
    await world.table.put({ ...row, ...key(2), event: { ...event, position } });
    expect((await trail()).chain).toEqual({ intact: false, firstBroken: 2 });
    await world.table.put({ ...row, ...key(2), by: 'nguoi-khac' });
    expect((await trail()).chain).toEqual({ intact: false, firstBroken: 2 });
    await world.table.put({ ...row, ...key(2) });
    expect((await trail()).chain).toEqual({ intact: true });
  });

  it('finds a removed event', async () => {
    await world.table.delete(key(4));
    expect((await trail()).chain).toEqual({ intact: false, firstBroken: 4 });
  });

  it('finds an inserted event, and two that changed places', async () => {
    const [third, fourth] = [await world.table.get(key(3)), await world.table.get(key(4))];
    const between = { pk: key(3).pk, sk: `${key(3).sk}-a` };
    await world.table.put({ ...third, ...between });
    expect((await trail()).chain).toEqual({ intact: false, firstBroken: 4 });
    await world.table.delete(between);
    await world.table.put({ ...fourth, ...key(3) });
    await world.table.put({ ...third, ...key(4) });
    expect((await trail()).chain).toEqual({ intact: false, firstBroken: 3 });
  });
});
