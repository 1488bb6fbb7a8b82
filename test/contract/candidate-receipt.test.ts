import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keySigner } from '../../functions/platform/key-signer.ts';
import { candidateContract } from '../../shared/sitting/candidate-contract.ts';
import { findReceipt } from '../../shared/sitting/find-receipt.ts';
import { receiptContract } from '../../shared/sitting/receipt-contract.ts';
import { verifyReceipt } from '../../web/features/receipt-check/verify-receipt.ts';
import { embeddedTable } from '../builders/embedded-table.ts';
import { receiptKey } from '../builders/receipt-key.ts';
import {
  arrivalGraceMs,
  type CandidateWorld,
  candidateWorld,
  choose,
  minute,
} from './candidate-world.ts';

const keysOf = async (world: CandidateWorld) =>
  receiptContract.keys.answer.parse((await world.call(receiptContract.keys)).json).keys;
const receiptOf = async (world: CandidateWorld, token: string): Promise<string> =>
  (await world.call(candidateContract.receipt, { token })).json.receipt ?? '';

/** A key whose keeper is out of reach until `mend`, counting how often it was asked. */
function brittleSigner() {
  const signer = keySigner([receiptKey()]);
  const state = { broken: true, asked: 0 };
  return {
    state,
    signer: {
      ...signer,
      async sign(typ: string, payload: string) {
        state.asked++;
        if (state.broken) throw new Error('KMS is out of reach');
        return signer.sign(typ, payload);
      },
    },
  };
}

describe('the receipt of a sitting', () => {
  let engine: Awaited<ReturnType<typeof embeddedTable>>;
  beforeAll(async () => {
    engine = await embeddedTable();
  });
  afterAll(() => engine.stop());

  it('states what was handed in, verifies with the published key, and is the same whenever asked', async () => {
    const world = await candidateWorld(engine.table, { immediateResult: false });
    const token = await world.begin();
    await world.save(token, 1, choose(1, 0), choose(2, 1));
    expect((await world.call(candidateContract.receipt, { token })).code).toBe('wrong-phase');
    const submission = await world.submit(token, 2);
    world.clock.advance(5000);
    const jws = await receiptOf(world, token);
    world.clock.advance(minute);
    expect(await receiptOf(world, token)).toBe(jws);
    const [ticket] = world.tickets;
    expect(await verifyReceipt(jws, await keysOf(world))).toMatchObject({
      kind: 'genuine',
      receipt: {
        examId: ticket!.examId,
        sessionId: 'morning',
        candidateNumber: ticket!.candidateNumber,
        state: 'submitted',
        lastSequence: 2,
        answersHash: submission.json.answersHash,
        answered: 2,
        questionCount: 6,
        endedAt: submission.json.submittedAt,
        signedAt: world.startsAt + 5000,
      },
    });
    const text = Buffer.from(jws.split('.')[1]!, 'base64url').toString();
    for (const personal of [ticket!.fullName, ticket!.birthDate, ticket!.candidateId])
      expect(text).not.toContain(personal);
  });

  it('fails with any character changed, and under another key', async () => {
    const world = await candidateWorld(engine.table);
    const token = await world.begin();
    await world.submit(token, 0);
    const jws = await receiptOf(world, token);
    const keys = await keysOf(world);
    for (let at = 0; at < jws.length - 1; at++) {
      if (jws[at] === '.') continue;
      const changed = jws.slice(0, at) + (jws[at] === 'A' ? 'B' : 'A') + jws.slice(at + 1);
      expect((await verifyReceipt(changed, keys)).kind, `character ${at}`).not.toBe('genuine');
    }
    expect((await verifyReceipt(jws, [])).kind).toBe('unknownKey');
    const stranger = (await keySigner([receiptKey()]).publicKeys())[0]!;
    const posing = { ...stranger, kid: keys[0]!.kid };
    expect((await verifyReceipt(jws, [posing])).kind).toBe('changed');
  });

  it('is given for a sitting whose time ran out, before the closing job came by', async () => {
    const world = await candidateWorld(engine.table);
    const token = await world.begin();
    await world.save(token, 1, choose(1, 0));
    world.clock.set(world.deadlineAt + arrivalGraceMs + 1);
    const verdict = await verifyReceipt(await receiptOf(world, token), await keysOf(world));
    expect(verdict).toMatchObject({
      receipt: { state: 'timedOut', endedAt: world.deadlineAt, answered: 1 },
    });
    expect((await world.sittings.find(world.sittingId()))?.state).toBe('timedOut');
  });

  it('is given for a suspended sitting, and to nobody whose sitting is absent or held elsewhere', async () => {
    const world = await candidateWorld(engine.table, { candidates: 3 });
    const [first, second] = [await world.begin(0), await world.begin(1)];
    const end = (index: number, state: 'suspended' | 'absent') =>
      world.sittings.change(world.sittingId(index), {
        from: ['running'],
        where: {},
        set: { state, endedAt: world.clock.now() },
      });
    await end(0, 'suspended');
    await end(1, 'absent');
    expect(await verifyReceipt(await receiptOf(world, first), await keysOf(world))).toMatchObject({
      receipt: { state: 'suspended' },
    });
    expect((await world.call(candidateContract.receipt, { token: second })).code).toBe(
      'wrong-phase',
    );
    const third = await world.begin(2);
    await world.sittings.release(world.sittingId(2), 'hung', 'Máy hỏng', world.clock.now());
    await world.signIn(2, 'pc-2');
    expect((await world.call(candidateContract.receipt, { token: third })).code).toBe(
      'sitting-held-elsewhere',
    );
  });

  it('a key out of reach keeps nobody from having submitted; the signature comes when it is back', async () => {
    const { signer, state } = brittleSigner();
    const world = await candidateWorld(engine.table, { signer });
    const token = await world.begin();
    await world.save(token, 1, choose(1, 0));
    const submission = await world.submit(token, 1);
    expect(submission.json).toMatchObject({ state: 'submitted', answered: 1 });
    const refused = await world.call(candidateContract.receipt, { token });
    expect([refused.status, refused.code]).toEqual([503, 'unavailable']);
    expect(world.logged.filter((line) => line.includes('RECEIPT_UNSIGNED'))).toHaveLength(1);
    expect((await world.call(candidateContract.resume, { token })).json.submission).toEqual(
      submission.json,
    );
    state.broken = false;
    const jws = await receiptOf(world, token);
    expect((await verifyReceipt(jws, await keysOf(world))).kind).toBe('genuine');
    state.broken = true;
    expect(await receiptOf(world, token)).toBe(jws);
    expect(state.asked).toBe(2);
  });

  it('asked twice at once it is one receipt', async () => {
    const world = await candidateWorld(engine.table);
    const token = await world.begin();
    await world.submit(token, 0);
    const receipts = await Promise.all(Array.from({ length: 8 }, () => receiptOf(world, token)));
    expect(new Set(receipts).size).toBe(1);
  });

  it('stays checkable after the key was changed for a fresh one', async () => {
    const [old, fresh] = [receiptKey(), receiptKey()];
    const before = await candidateWorld(engine.table, { signer: keySigner([old]) });
    const token = await before.begin();
    await before.submit(token, 0);
    const jws = await receiptOf(before, token);
    const after = await candidateWorld(engine.table, { signer: keySigner([fresh, old]) });
    expect((await verifyReceipt(jws, await keysOf(after))).kind).toBe('genuine');
  });

  it('is found in a file, in a link, and in what was copied in groups', () => {
    const jws = `eyJhbGciOiJFUzI1NiJ9.eyJ2IjoxfQ.${'aB3-_'.repeat(17)}x`;
    const grouped = jws.match(/.{1,4}/g)!.join(' ');
    for (const text of [jws, `BIÊN NHẬN\nSố báo danh: CC1\n${jws}\n`, grouped, `https://x/#${jws}`])
      expect(findReceipt(text)).toBe(jws);
    expect(findReceipt('Đây không phải biên nhận')).toBeUndefined();
  });
});
