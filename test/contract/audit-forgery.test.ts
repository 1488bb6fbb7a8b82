import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { must } from '../../infra/local/demo/demo-desk.ts';
import { auditContract } from '../../shared/audit/audit-contract.ts';
import { examContract } from '../../shared/exam/exam-contract.ts';
import { organisationContract } from '../../shared/organisation/organisation-contract.ts';
import { makeWorld, type World } from '../builders/world.ts';

describe('a forger with the database open', () => {
  let world: World;
  let examId: string;
  const key = (sequence: number) => ({
    pk: `STREAM#exam#${examId}`,
    sk: `EVENT#${String(sequence).padStart(8, '0')}`,
  });
  const chain = async () =>
    (await must(world.as('giam-sat').call(auditContract.list, { params: { examId } }))).chain;

  beforeEach(async () => {
    world = await makeWorld();
    const admin = world.as('quan-tri');
    const params = { organisationId: 'root' };
    const { organisationId } = await must(
      admin.call(organisationContract.add, {
        params,
        body: { kind: 'city', name: { vi: 'Thành phố' } },
      }),
    );
    for (const [subject, role] of [
      ['thu-ky', 'councilSecretary'],
      ['giam-sat', 'oversight'],
    ] as const) {
      await must(
        admin.call(organisationContract.appoint, {
          params: { organisationId },
          body: { subject, fullName: subject, role },
        }),
      );
    }
    const secretary = world.as('thu-ky');
    const exam = await must(
      secretary.call(examContract.create, {
        params: { organisationId },
        body: { name: 'Kỳ thi', ruleSetId: 'nd-170-2025' },
      }),
    );
    examId = exam.examId;
    for (const name of ['Kỳ thi 2', 'Kỳ thi 3', 'Kỳ thi 4'])
      await must(secretary.call(examContract.rename, { params: { examId }, body: { name } }));
  });
  afterEach(() => world.stop());

  it('leaves an intact chain only where nothing was touched', async () => {
    expect(await chain()).toEqual({ intact: true });
  });

  it('cannot slip a field into an event', async () => {
    const row = await world.table.get(key(3));
    await world.table.put({
      ...key(3),
      ...row,
      event: { ...(row?.event as object), approvedBy: 'ai-do' },
    });
    expect(await chain()).toEqual({ intact: false, firstBroken: 3 });
  });

  it('cannot turn an event into something unreadable unseen', async () => {
    const row = await world.table.get(key(2));
    await world.table.put({ ...key(2), ...row, event: { type: 'nothingOfTheCatalogue' } });
    expect(await chain()).toEqual({ intact: false, firstBroken: 2 });
  });

  it('cannot rename the author, move the time, or take an event out', async () => {
    const row = await world.table.get(key(2));
    await world.table.put({ ...key(2), ...row, by: 'ai-do' });
    expect(await chain()).toEqual({ intact: false, firstBroken: 2 });
    await world.table.put({ ...key(2), ...row, at: 1 });
    expect(await chain()).toEqual({ intact: false, firstBroken: 2 });
    await world.table.delete(key(2));
    expect(await chain()).toEqual({ intact: false, firstBroken: 2 });
  });
});
