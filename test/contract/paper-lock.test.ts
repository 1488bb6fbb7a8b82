import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealToKey } from '../../functions/platform/seal-to-key.ts';
import { openSealed } from '../../functions/platform/sealed-object.ts';
import { openWithShares } from '../../functions/proctoring/backup/open-with-shares.ts';
import type { Exam } from '../../shared/exam/exam.ts';
import { sealedBank } from '../../shared/paper/sealed-bank.ts';
import { approvedBank } from './bank-world.ts';
import { blueprintOf, newExam, partId, seatCandidates } from './paper-exam.ts';
import { type PaperWorld, paperWorld } from './paper-world.ts';

const holders = ['Bà Nguyễn Thị Lan', 'Ông Trần Hải', 'Bà Lê Đào', 'Ông Phạm Ơn', 'Bà Vũ Ước'];
const hour = 3_600_000;

describe('a bank locked under officers’ shares', () => {
  let world: PaperWorld;
  let bankId: string;
  beforeAll(async () => {
    world = await paperWorld();
    bankId = await approvedBank(world, 180);
  });
  afterAll(() => world.stop());

  const codeOf = ({ json }: { json: { type?: string } }) => json.type?.split(':').at(-1);
  const locksOf = (examId: string) => `/api/staff/exams/${examId}/parts/${partId}/locks`;
  const post = (path: string, body: unknown, person = 'thu-ky') =>
    world.call(person, 'POST', path, body);
  const partOf = async (examId: string) =>
    (await world.exams.load(examId))!.parts.find((part) => part.partId === partId)!;

  /** An exam with a saved blueprint and candidates seated in a session half an hour away. */
  async function prepared(examId: string) {
    await newExam(world, examId);
    await seatCandidates(world, examId, 12);
    const path = `/api/staff/exams/${examId}/parts/${partId}/blueprint`;
    expect((await world.call('thu-ky', 'PUT', path, blueprintOf(bankId))).status).toBe(200);
  }
  const wish = { use: 'official', threshold: 3, opensHoursBefore: 24, holders };

  /** Locks, and hands each holder their share; answers the shares as written down. */
  async function locked(examId: string, more: object = {}) {
    const asked = await post(locksOf(examId), { ...wish, ...more });
    expect(asked.status).toBe(200);
    const lockId: string = asked.json.lockId;
    const path = `${locksOf(examId)}/${lockId}`;
    const shares: string[] = [];
    for (const holder of holders) {
      const { share } = (await post(`${path}/shares/show`, { holder })).json;
      shares.push(share);
      const given = await post(`${path}/shares/hand-over`, { holder, share });
      expect(given.status).toBe(200);
    }
    return { path, lockId, shares };
  }

  it('opens with any three of five shares, and draws what was frozen and committed to', async () => {
    await prepared('open-1');
    const { path, shares, lockId } = await locked('open-1');
    const before = await partOf('open-1');
    for (const share of [shares[4], shares[0]])
      expect((await post(`${path}/check`, { share })).status).toBe(200);
    const opened = await post(`${path}/open`, { shares: [shares[4], shares[0], shares[2]] });
    expect(opened.status).toBe(200);
    const part = await partOf('open-1');
    const lock = before.locks![0]!;
    expect(part.seal).toMatchObject({
      lockId,
      sittings: 12,
      secretCommitment: lock.secretCommitment,
      bankCommitment: lock.bankCommitment,
    });
    // Any other three of the shares open what a backup of its sessions is sealed to.
    const dataKey = new Uint8Array(32).fill(5);
    const sealed = Buffer.from(sealToKey(part.seal!.backupKey!, dataKey)).toString('base64');
    const head = { ...{ format: 'truong-thi-backup' as const, version: 1 as const }, examId: 'x' };
    const keys = [{ by: 'shares' as const, lockId, sealed }];
    const open = openWithShares([shares[1]!, shares[3]!, shares[0]!]);
    expect(Uint8Array.from(await open({ ...head, sessionId: 's', keys }))).toEqual(dataKey);
    expect(part.locks![0]!.opened?.holders.toSorted()).toEqual(
      [holders[4], holders[0], holders[2]].toSorted(),
    );
    const bank = await openSealed(
      world.sealDeps,
      part.seal!.sealedBank,
      `sealed-bank:open-1:${partId}`,
      sealedBank,
    );
    expect(bank.blueprint).toEqual(lock.blueprint);
    expect(world.opened.filter(({ sheet }) => sheet.examId === 'open-1')).toHaveLength(1);
    expect((await post(`${path}/open`, { shares })).status).toBe(409);
  });

  it('cannot be opened by the server alone: the vault opens what still needs the shares', async () => {
    await prepared('alone-1');
    const { shares, lockId } = await locked('alone-1');
    const { locks } = await partOf('alone-1');
    const bytes = Buffer.from((await world.objects.get(locks![0]!.bank.key))!).toString();
    expect(bytes).not.toContain('Hiến pháp');
    const purpose = `locked-bank:alone-1:${partId}`;
    await expect(
      openSealed(world.sealDeps, locks![0]!.bank, purpose, sealedBank),
    ).rejects.toThrow();
    // Handed over is forgotten: no row keeps a share.
    const rows = await world.table.query({
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': `SHARE#${lockId}` },
    });
    expect(rows).toEqual([]);
    // Nothing that was written tells a share.
    const trail = JSON.stringify(await world.exams.load('alone-1'));
    for (const share of shares) expect(trail).not.toContain(share);
  });

  it('refuses too early, too few, the same twice and wrong shares, and records every attempt', async () => {
    await prepared('early-1');
    const { path, shares } = await locked('early-1', { opensHoursBefore: 1 });
    const [first, second] = shares;
    const refused = async (body: string[]) => codeOf(await post(`${path}/open`, { shares: body }));
    expect(await refused([first!, second!])).toBe('shares-missing');
    expect(await refused([first!, second!, second!])).toBe('shares-missing');
    const other = (
      await (async () => {
        await prepared('early-2');
        return locked('early-2');
      })()
    ).shares[0]!;
    expect(await refused([first!, second!, other])).toBe('share-wrong');
    expect(codeOf(await post(`${path}/check`, { share: 'ABCDE' }))).toBe('share-wrong');
    const { refusals } = (await partOf('early-1')).locks![0]!;
    expect(refusals.map(({ reason, by }) => [reason, by])).toEqual([
      ['shares-missing', 'thu-ky'],
      ['shares-missing', 'thu-ky'],
      ['share-wrong', 'thu-ky'],
      ['share-wrong', 'thu-ky'],
    ]);
  });

  it('opens no earlier than was agreed, whoever brings however many shares', async () => {
    await prepared('far-1');
    const { path, shares } = await locked('far-1', { opensHoursBefore: 1 });
    const exam = (await world.exams.load('far-1'))!;
    const start = Math.min(...exam.sessions.map(({ startsAt }) => startsAt));
    const now = world.clock.now();
    world.clock.set(start - hour - 1);
    expect(codeOf(await post(`${path}/open`, { shares }))).toBe('opening-early');
    expect(codeOf(await post(`${path}/check`, { share: shares[0] }))).toBe('opening-early');
    world.clock.set(now);
    expect((await partOf('far-1')).locks![0]!.refusals).toHaveLength(2);
  });

  it('survives lost shares down to the threshold; beyond it the backup is locked and opened', async () => {
    await prepared('lost-1');
    const official = await locked('lost-1');
    const backup = await locked('lost-1', { use: 'backup' });
    for (const holder of holders.slice(0, 2)) {
      const reason = 'Ốm nặng, không đến được';
      const lost = await post(`${official.path}/shares/lost`, { holder, reason });
      expect(lost.status).toBe(200);
    }
    expect(codeOf(await post(`${official.path}/shares/show`, { holder: holders[0] }))).toBe(
      'wrong-phase',
    );
    const reason = 'Mất phiếu';
    await post(`${official.path}/shares/lost`, { holder: holders[2], reason });
    const opened = await post(`${backup.path}/open`, { shares: backup.shares.slice(1, 4) });
    expect(opened.status).toBe(200);
    expect((await partOf('lost-1')).seal).toMatchObject({ lockId: backup.lockId });
  });

  it('is made anew while shares are still being handed over, and not once they are', async () => {
    await prepared('anew-1');
    const first = await post(locksOf('anew-1'), wish);
    expect((await post(locksOf('anew-1'), wish)).status).toBe(200);
    const gone = `${locksOf('anew-1')}/${first.json.lockId}/shares/show`;
    expect((await post(gone, { holder: holders[0] })).status).toBe(404);
    await prepared('anew-2');
    await locked('anew-2');
    expect(codeOf(await post(locksOf('anew-2'), wish))).toBe('already-locked');
    const path = `/api/staff/exams/anew-2/parts/${partId}/blueprint`;
    const changed = await world.call('thu-ky', 'PUT', path, blueprintOf(bankId, [14, 16, 15, 15]));
    expect(codeOf(changed)).toBe('already-sealed');
  });

  it('hands no share over that was typed back wrongly, and shows none a second time after', async () => {
    await prepared('typed-1');
    const asked = await post(locksOf('typed-1'), wish);
    const path = `${locksOf('typed-1')}/${asked.json.lockId}/shares`;
    const holder = holders[0]!;
    const { share } = (await post(`${path}/show`, { holder })).json;
    const wrong = share.replace(/.$/, (last: string) => (last === '0' ? '1' : '0'));
    expect(codeOf(await post(`${path}/hand-over`, { holder, share: wrong }))).toBe('share-wrong');
    expect((await post(`${path}/show`, { holder })).json.share).toBe(share);
    expect((await post(`${path}/hand-over`, { holder, share: share.toLowerCase() })).status).toBe(
      200,
    );
    expect(codeOf(await post(`${path}/show`, { holder }))).toBe('wrong-phase');
  });

  it('asks for sensible holders, and is the secretary’s alone', async () => {
    await prepared('who-1');
    const ask = async (more: object, person?: string) =>
      (await post(locksOf('who-1'), { ...wish, ...more }, person)).status;
    expect(await ask({ holders: ['Bà Lan', 'bà lan', 'Ông Hải'] })).toBe(400);
    expect(await ask({ threshold: 4, holders: ['Bà Lan', 'Ông Hải'] })).toBe(400);
    expect(await ask({ threshold: 1 })).toBe(400);
    expect(await ask({}, 'tac-gia')).toBe(403);
    expect(await ask({}, 'thu-ky-khac')).toBe(404);
  });

  it('has a record to sign, with commitments and without shares', async () => {
    await prepared('record-1');
    const { path } = await locked('record-1');
    const { response } = await world.call('thu-ky', 'GET', `${path}/record.pdf`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/pdf');
  });

  it('any three, four or five of the shares open it, and no two do', async () => {
    await prepared('any-1');
    const { path, shares } = await locked('any-1', { opensHoursBefore: 72 });
    await fc.assert(
      fc.asyncProperty(fc.subarray(shares, { minLength: 1, maxLength: 2 }), async (few) => {
        expect(codeOf(await post(`${path}/open`, { shares: few }))).toBe('shares-missing');
      }),
      { numRuns: 8 },
    );
    const exam: Exam = (await world.exams.load('any-1'))!;
    expect(exam.parts.find((part) => part.partId === partId)?.seal).toBeUndefined();
  });
});
