import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { candidateApp } from '../../functions/entry/candidate-app.ts';
import { jobRunner } from '../../functions/entry/job-runner.ts';
import type { Platform } from '../../functions/entry/platform.ts';
import { sessionCloser } from '../../functions/entry/session-closer.ts';
import { sittingGrader } from '../../functions/entry/sitting-grader.ts';
import { staffApp } from '../../functions/entry/staff-app.ts';
import { randomIds } from '../../functions/platform/ids.ts';
import { keySigner } from '../../functions/platform/key-signer.ts';
import { keyVault } from '../../functions/platform/vault.ts';
import { deskOf, finished, must } from '../../infra/local/demo/demo-desk.ts';
import { seedOrganisations } from '../../infra/local/demo/demo-organisations.ts';
import type { DemoWorld } from '../../infra/local/demo/demo-world.ts';
import { seedPlanned } from '../../infra/local/demo/seed-planned.ts';
import { seedPublished } from '../../infra/local/demo/seed-published.ts';
import { seedRunning } from '../../infra/local/demo/seed-running.ts';
import { examContract } from '../../shared/exam/exam-contract.ts';
import { summonsContract } from '../../shared/exam/summons-contract.ts';
import { overviewContract } from '../../shared/proctoring/overview-contract.ts';
import { readinessContract } from '../../shared/proctoring/readiness/readiness-contract.ts';
import { roomContract } from '../../shared/proctoring/room-contract.ts';
import { bankContract } from '../../shared/question-bank/bank-contract.ts';
import { readingContract } from '../../shared/question-bank/reading-contract.ts';
import { publicContract } from '../../shared/results/public-contract.ts';
import { embeddedTable } from '../builders/embedded-table.ts';
import { memoryObjects } from '../builders/memory-objects.ts';
import { receiptKey } from '../builders/receipt-key.ts';
import { fencedPlatform } from './fenced-platform.ts';
import { type FunctionName, statementsOf, templatesOf } from './synthesis.ts';

/** The demo's world, each Lambda with the rights its role has in the template and no others. */
function fencedWorld(platform: Platform, failures: string[]): DemoWorld {
  let now = Date.UTC(2026, 10, 20, 3);
  const clock = {
    now: () => now,
    set(to: number) {
      now = to;
    },
  };
  const { service } = templatesOf();
  const as = (name: FunctionName) =>
    fencedPlatform({ ...platform, clock }, name, statementsOf(service, name));
  const settings = { admissionPepper: new Uint8Array(32).fill(2), arrivalGraceMs: 3000 };
  const codes = new Map<string, string>();
  const runJob = jobRunner(as('Job'), settings);
  const grade = sittingGrader(as('Grade'), settings);
  const staff = staffApp(as('Staff'), {
    ...settings,
    verify: async (token) => ({ subject: token, fullName: undefined }),
    dispatch: async (order) => void runJob(order).catch((error) => failures.push(String(error))),
    grade,
    firstAdministrator: { subject: 'quan-tri', fullName: 'Quản trị' },
    wrapSittings: (sittings) => ({
      ...sittings,
      async setAdmissionCodes(issued) {
        for (const { candidateNumber, code } of issued) codes.set(candidateNumber, code);
        await sittings.setAdmissionCodes(issued);
      },
    }),
  });
  const candidate = candidateApp(as('Candidate'), {
    ...settings,
    signer: keySigner([receiptKey()]),
    tokenSecret: new Uint8Array(32).fill(3),
    grade,
  });
  return {
    clock,
    codes,
    as: (subject) => deskOf(staff, subject),
    seat: (token) => deskOf(candidate, token),
    closeSessions: sessionCloser(as('Close'), settings),
  };
}

describe('with the rights of the template and no others', () => {
  let engine: Awaited<ReturnType<typeof embeddedTable>>;
  let platform: Platform;
  const failures: string[] = [];
  beforeAll(async () => {
    engine = await embeddedTable();
    platform = {
      table: engine.table,
      objects: memoryObjects(),
      vault: keyVault(new Uint8Array(32).fill(1)),
      clock: { now: () => 0 },
      ids: randomIds,
      // Where a Lambda catches its own failures, a refused right ends as a line of its log.
      log: { write: (level, code) => void (level === 'error' && failures.push(code)) },
    };
  });
  afterAll(() => engine.stop());

  it('an exam is set up, sealed, sat, closed, graded, published and looked up', async () => {
    const world = fencedWorld(platform, failures);
    const now = world.clock.now();
    world.clock.set(now - 60 * 86_400_000);
    const { city } = await seedOrganisations(world);
    const [selected] = await seedPublished(world, city, now);

    const { rounds } = await must(world.seat().call(publicContract.rounds));
    expect(rounds.map((round) => round.roundId)).toEqual(['round-2', 'round-1']);
    const { examId = '', roundId = '' } = rounds[0] ?? {};
    const candidateNumber = selected?.candidateNumber ?? '';
    const birthDate = selected?.birthDate.split('/').reverse().join('-') ?? '';
    const body = { examId, roundId, candidateNumber, birthDate };
    expect((await world.seat().call(publicContract.lookUp, { body })).ok).toBe(true);
    expect(failures).toEqual([]);
  });

  it('an exam is planned, told and re-seated, a room is served, and its session closes', async () => {
    const world = fencedWorld(platform, failures);
    const now = world.clock.now();
    world.clock.set(now - 60 * 86_400_000);
    const { city } = await seedOrganisations(world);
    await seedPlanned(world, city, now);
    await seedRunning(world, city, now);
    const secretary = world.as('thu-ky');
    const { exams } = await must(secretary.call(examContract.list));
    const planned = [];
    for (const { examId } of exams) {
      const exam = await must(secretary.call(examContract.read, { params: { examId } }));
      if (exam.summons) planned.push(exam);
    }
    const [{ examId: told = '', summons = [] } = {}] = planned;
    const at = { examId: told, printId: summons[0]?.printId ?? '' };
    expect((await must(secretary.call(summonsContract.print, { params: at }))).issued).toBe(true);
    await must(secretary.call(summonsContract.file, { params: { ...at, file: 1 } }));
    const draft = await must(
      secretary.call(summonsContract.make, {
        params: { examId: told },
        body: { scope: 'all', issue: false },
      }),
    );
    await finished(secretary, draft.jobId);
    const made = { examId: told, printId: draft.jobId };
    expect((await must(secretary.call(summonsContract.print, { params: made }))).issued).toBe(
      false,
    );
    await must(secretary.call(summonsContract.file, { params: { ...made, file: 1 } }));

    const head = world.as('truong-coi-thi');
    const { rooms } = await must(head.call(roomContract.mine));
    const { examId = '', sessionId = '' } = rooms.find((room) => room.startsAt < now) ?? {};
    const params = { examId, sessionId };
    const overview = await must(head.call(overviewContract.session, { params }));
    expect(overview.rooms.length).toBeGreaterThan(1);
    await must(head.call(readinessContract.session, { params }));
    world.clock.set(now + 3 * 3_600_000);
    await world.closeSessions();
    const exam = await must(secretary.call(examContract.read, { params: { examId } }));
    expect(exam.sessions.find((each) => each.sessionId === sessionId)?.closed).toBeDefined();
    expect(failures).toEqual([]);
  });

  it('a file of questions is sent, read, looked at and taken into a bank', async () => {
    const world = fencedWorld(platform, failures);
    const { city: organisationId } = await seedOrganisations(world);
    const author = world.as('ra-de');
    const body = { name: 'Ngân hàng nhập' };
    const { bankId } = await must(
      author.call(bankContract.create, { params: { organisationId }, body }),
    );
    const upload = new Blob(['Thủ đô? {=Hà Nội ~Huế}']);
    const params = { bankId, fileId: 'tep-1', part: 1 };
    await must(author.call(readingContract.part, { params, upload }));
    const file = { fileId: 'tep-1', parts: 1, fileName: 'de.gift' };
    const { jobId: readingId } = await must(
      author.call(readingContract.begin, { params: { bankId }, body: file }),
    );
    await finished(author, readingId);
    const of = { params: { bankId, readingId } };
    const { places } = await must(author.call(readingContract.questions, of));
    await must(author.call(readingContract.report, of));
    const fill = { topic: 'Địa lý', difficulty: 'easy' as const, source: 'Hiến pháp' };
    const { jobId } = await must(
      author.call(readingContract.take, { ...of, body: { places, fill } }),
    );
    await finished(author, jobId);
    expect((await must(author.call(bankContract.items, { params: { bankId } }))).total).toBe(1);
    expect(failures).toEqual([]);
  });

  it('what a role does not name is refused', async () => {
    const { service } = templatesOf();
    const { table, objects, vault } = fencedPlatform(
      platform,
      'Candidate',
      statementsOf(service, 'Candidate'),
    );
    await expect(table.put({ pk: 'STREAM#exam#e', sk: 'EVENT#9' })).rejects.toThrow('may not');
    await expect(objects.get('exams/e/sealed/a.sealed')).rejects.toThrow('may not');
    await expect(vault.open('sealed-bank:e:p', new Uint8Array())).rejects.toThrow('may not');
  });
});
