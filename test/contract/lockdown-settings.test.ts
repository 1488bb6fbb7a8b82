import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examStream } from '../../functions/exam/exam-stream.ts';
import { readSebFile } from '../../functions/lockdown/read-seb-file.ts';
import { eventStreams } from '../../functions/platform/event-stream.ts';
import { sittingStore } from '../../functions/sitting/store.ts';
import { auditContract } from '../../shared/audit/audit-contract.ts';
import { examContract } from '../../shared/exam/exam-contract.ts';
import { lockdownContract } from '../../shared/lockdown/lockdown-contract.ts';
import { writePlist } from '../../shared/lockdown/write-plist.ts';
import { organisationContract } from '../../shared/organisation/organisation-contract.ts';
import type { Role } from '../../shared/organisation/role.ts';
import { packSebFile } from '../builders/pack-seb-file.ts';
import { makeWorld, publicOrigin, type World } from '../builders/world.ts';

const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex');

describe('the lockdown of an exam, as staff set it', () => {
  let world: World;
  let examId = '';
  const roles = ['councilSecretary', 'technician', 'headInvigilator', 'roomInvigilator'] as const;

  async function must<T>(
    answer: Promise<{ ok: true; value: T } | { ok: false; problem: { en: string } }>,
  ): Promise<T> {
    const got = await answer;
    if (!got.ok) throw new Error(got.problem.en);
    return got.value;
  }
  const codeOf = async (answer: Promise<{ ok: boolean; problem?: { type: string } }>) =>
    (await answer).problem?.type.split(':').at(-1);

  beforeAll(async () => {
    world = await makeWorld();
    const admin = world.as('quan-tri');
    const { organisationId } = await must(
      admin.call(organisationContract.add, {
        params: { organisationId: 'root' },
        body: { kind: 'city', name: { vi: 'Thành phố' } },
      }),
    );
    for (const role of roles as readonly Role[])
      await must(
        admin.call(organisationContract.appoint, {
          params: { organisationId },
          body: { subject: role, fullName: role, role },
        }),
      );
    const exam = await must(
      world.as('councilSecretary').call(examContract.create, {
        params: { organisationId },
        body: { name: 'Kỳ thi', ruleSetId: 'nd-170-2025' },
      }),
    );
    examId = exam.examId;
    await must(
      world.as('councilSecretary').call(examContract.addRoom, {
        params: { examId },
        body: { venue: 'Điểm thi A', name: 'P.101', seats: 30, spares: 2 },
      }),
    );
  });
  afterAll(() => world.stop());

  const secretary = () => world.as('councilSecretary');
  const params = () => ({ params: { examId } });
  const require = (more: object = {}) =>
    secretary().call(lockdownContract.setSeb, {
      ...params(),
      body: { mode: 'required', versions: {}, ...more },
    });
  const download = async (who = 'technician') => {
    const { blob } = await must(world.as(who).call(lockdownContract.sebFile, params()));
    return new Uint8Array(await blob.arrayBuffer());
  };
  const settingsOf = (bytes: Uint8Array) => {
    const read = readSebFile(bytes);
    if (!read.ok) throw new Error('unreadable');
    return read.value;
  };

  it('makes settings for the exam that a technician downloads, with the password as a hash only', async () => {
    const { lockdown } = await must(require({ quitPassword: 'Thoat-2026!' }));
    const bytes = await download();
    const settings = settingsOf(bytes);
    expect(settings.get('startURL')).toBe(`${publicOrigin}/thi?ky-thi=${examId}`);
    expect(settings.get('hashedQuitPassword')).toBe(sha256('Thoat-2026!'));
    expect(settings.get('sendBrowserExamKey')).toBe(true);
    expect(Buffer.from(bytes).toString()).not.toContain('Thoat-2026');
    // The key computed here from the file alone: flat settings, so this is all of the format.
    const text = [...settings]
      .filter(([name]) => name !== 'originatorVersion')
      .sort(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
      .map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`);
    expect(lockdown?.seb?.configKey).toBe(sha256(`{${text.join(',')}}`));
    expect(lockdown?.seb?.file.sha256).toBe(sha256(bytes));
    const trail = await must(secretary().call(auditContract.list, { ...params(), query: {} }));
    expect(JSON.stringify(trail)).not.toContain('Thoat-2026');
  });

  it('keeps the quit password unless another is set or it is taken away', async () => {
    const kept = await must(require({ versions: { windows: '3.8' } }));
    expect(settingsOf(await download()).get('hashedQuitPassword')).toBe(sha256('Thoat-2026!'));
    expect(settingsOf(await download()).get('sebAllowedVersions')).toContain('Win.3.8.min');
    expect(kept.lockdown?.seb?.hasQuitPassword).toBe(true);
    const gone = await must(require({ quitPassword: null }));
    expect(gone.lockdown?.seb?.hasQuitPassword).toBe(false);
    for (const wrong of ['ngắn', 'mật-khẩu-dài', 'has space 1'])
      expect(await codeOf(require({ quitPassword: wrong }))).toBe('bad-request');
  });

  it('takes a file of the council’s own, plain or packed, and gives back its very bytes', async () => {
    const own = new Map(settingsOf(await download()));
    own.set('startURL', `${publicOrigin}/thi`);
    own.set('permittedProcesses', [new Map([['path', 'C:\\tools']])]);
    const bytes = packSebFile(writePlist(own));
    const take = (file: Uint8Array) =>
      secretary().call(lockdownContract.takeSebFile, {
        ...params(),
        query: { fileName: 'hoi-dong.seb' },
        upload: new Blob([new Uint8Array(file)]),
      });
    const { lockdown } = await must(take(bytes));
    expect(lockdown?.seb).toMatchObject({ ownFile: 'hoi-dong.seb', doubts: ['path'] });
    expect(Buffer.from(await download())).toEqual(Buffer.from(bytes));
    own.set('startURL', 'https://evil.vn/thi');
    const refused = await take(Buffer.from(writePlist(own)));
    expect(!refused.ok && refused.problem.vi).toContain(`${publicOrigin}/thi`);
    expect(await codeOf(take(Buffer.from('pswdxxxx')))).toBe('seb-file-refused');
    expect((await must(take(bytes))).lockdown?.seb?.ownFile).toBe('hoi-dong.seb');
  });

  it('limits networks by venue, and names venue and line of what is wrong', async () => {
    const set = (networks: { venue?: string; ranges: string[] }[]) =>
      secretary().call(lockdownContract.setNetworks, { ...params(), body: { networks } });
    const wrong = await set([
      { ranges: ['203.0.113.7'] },
      { venue: 'Điểm thi A', ranges: ['10.1.2.0/24', '10.1.2.3/24'] },
      { venue: 'Điểm thi Z', ranges: ['10.9.0.0/16'] },
    ]);
    expect(!wrong.ok && wrong.problem.findings).toEqual([
      expect.objectContaining({
        row: 2,
        field: 'Điểm thi A',
        en: expect.stringContaining('10.1.2.0/24'),
      }),
      expect.objectContaining({ field: 'Điểm thi Z' }),
    ]);
    const right = [{ venue: 'điểm thi a', ranges: ['10.1.2.0/24'] }];
    expect((await must(set(right))).lockdown?.networks).toEqual(right);
  });

  it('is let pass in the room by technician and head of invigilation, with a reason', async () => {
    const exams = eventStreams(world.platform, examStream);
    const exam = (await exams.load(examId))!;
    const roomId = exam.rooms[0]!.roomId;
    const partRef = { roundId: exam.parts[0]!.roundId, partId: exam.parts[0]!.partId };
    const startsAt = world.clock.now() + 3_600_000;
    const session = { sessionId: 'morning', name: 'Ca 1', startsAt, roomIds: [roomId], ...partRef };
    await exams.change(examId, 'x', () => ({ ok: true, value: { type: 'sessionSet', session } }));
    const store = sittingStore(world.table, new Uint8Array(32).fill(2));
    const { seb } = (await exams.load(examId))!.lockdown!;
    const common = { examId, sessionId: 'morning', partId: partRef.partId, roomId };
    const tickets = ['sitting-a', 'sitting-b'].map((sittingId, i) => ({
      ...{ ...common, sittingId, seat: i + 1, candidateId: `c-${i}`, candidateNumber: `CC${i}` },
      ...{ fullName: 'Nguyễn Thị Ướt', birthDate: '2001-12-31' },
    }));
    await store.open(
      {
        ...{ ...common, ...partRef, organisationName: 'TP', examName: 'Kỳ thi', startsAt },
        ...{ sessionName: 'Ca 1', partTitle: 'Phần', minutes: 60, questionCount: 60 },
        ...{ passPercent: 50, clock: 'shared', lateLimitMinutes: 10, immediateResult: true },
        nextStep: { vi: '', en: '' },
        rooms: [{ roomId, name: 'P.101', seats: 30, sittingIds: ['sitting-a', 'sitting-b'] }],
        lockdown: { seb: seb!, networks: [] },
        sealedSessionKey: '',
      },
      tickets,
      startsAt + 3_600_000,
    );
    const waive = (
      who: string,
      body: { sittingId?: string; what: 'seb' | 'network'; reason: string },
    ) =>
      world.as(who).call(lockdownContract.waive, {
        params: { examId, sessionId: 'morning', roomId },
        body,
      });
    const reason = 'Máy 12 không cài được SEB';
    for (const who of ['roomInvigilator', 'councilSecretary'])
      expect(await codeOf(waive(who, { what: 'seb', reason }))).toBe('forbidden');
    expect(await codeOf(waive('technician', { what: 'seb', reason: ' ' }))).toBe('bad-request');
    expect(await codeOf(waive('technician', { what: 'network', reason }))).toBe('wrong-phase');
    const stranger = { sittingId: 'sitting-z', what: 'seb', reason } as const;
    expect(await codeOf(waive('technician', stranger))).toBe('not-found');

    const one = { sittingId: 'sitting-a', what: 'seb', reason } as const;
    expect(await must(waive('technician', one))).toEqual({ sittings: 1 });
    const waived = async () =>
      (await store.heads(['sitting-a', 'sitting-b']))
        .sort((a, b) => (a.sittingId < b.sittingId ? -1 : 1))
        .map((head) => head.lockdown?.waived?.seb ?? false);
    expect(await waived()).toEqual([true, false]);
    expect(await must(waive('headInvigilator', { what: 'seb', reason }))).toEqual({ sittings: 2 });
    expect(await waived()).toEqual([true, true]);
    const now = (await exams.load(examId))!.sessions[0]!.waivers!;
    expect(now.map(({ by, sittingId }) => [by, sittingId])).toEqual([
      ['technician', 'sitting-a'],
      ['headInvigilator', undefined],
    ]);
  });

  it('stays as it is once papers are sealed', async () => {
    const exams = eventStreams(world.platform, examStream);
    const { roundId, partId } = (await exams.load(examId))!.parts[0]!;
    const hash = sha256('x');
    await exams.change(examId, 'x', () => ({
      ok: true,
      value: {
        ...{ type: 'papersSealed', roundId, partId, sittings: 1 },
        sealedBank: { key: 'x', sha256: hash, count: 1 },
        ...{ secretCommitment: hash, bankCommitment: hash },
      },
    }));
    expect(await codeOf(require())).toBe('exam-frozen');
    const off = secretary().call(lockdownContract.setSeb, { ...params(), body: { mode: 'off' } });
    expect(await codeOf(off)).toBe('exam-frozen');
    const none = { ...params(), body: { networks: [] } };
    expect(await codeOf(secretary().call(lockdownContract.setNetworks, none))).toBe('exam-frozen');
    expect((await download('roomInvigilator')).length).toBeGreaterThan(0);
  });
});
