import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Table } from '../../functions/platform/table.ts';
import type { Endpoint } from '../../shared/kernel/endpoint.ts';
import { problemDocument } from '../../shared/kernel/problem.ts';
import { sebContract } from '../../shared/lockdown/seb-contract.ts';
import { candidateContract } from '../../shared/sitting/candidate-contract.ts';
import type { SessionSheet } from '../../shared/sitting/session-sheet.ts';
import { embeddedTable } from '../builders/embedded-table.ts';
import {
  type CandidateWorld,
  candidateWorld,
  choose,
  deviceOf,
  minute,
} from './candidate-world.ts';

const origin = 'https://thi.example.gov.vn';
const configKey = createHash('sha256').update('the settings of the exam').digest('hex');
const networks = [{ roomId: 'room-1', ranges: ['10.1.2.0/24', '2001:db8::/48'] }];
const seb = { configKey, origin, versions: {} };
const withSeb = { seb, networks: [] };

/** What Safe Exam Browser computes, written down here anew from its documentation. */
const hashOf = (url: string, key = configKey) =>
  createHash('sha256')
    .update(url.split('#')[0] + key, 'utf8')
    .digest('hex');

interface Shown {
  query?: Record<string, string>;
  headers?: Record<string, string>;
  body?: unknown;
  token?: string;
}

describe('a workstation of an exam that asks for Safe Exam Browser', () => {
  let engine: Awaited<ReturnType<typeof embeddedTable>>;
  beforeAll(async () => {
    engine = await embeddedTable();
  });
  afterAll(() => engine.stop());

  const make = (lockdown: SessionSheet['lockdown'], table: Table = engine.table) =>
    candidateWorld(table, { candidates: 2, lockdown });

  async function ask(world: CandidateWorld, endpoint: Endpoint, shown: Shown = {}) {
    const search = new URLSearchParams(shown.query).toString();
    const target = endpoint.path + (search ? `?${search}` : '');
    const response = await world.app.request(target, {
      method: endpoint.method,
      headers: {
        host: 'some.host.of.a.client',
        ...(shown.token ? { authorization: `Bearer ${shown.token}` } : {}),
        ...(shown.body ? { 'content-type': 'application/json' } : {}),
        ...shown.headers,
      },
      ...(shown.body ? { body: JSON.stringify(shown.body) } : {}),
    });
    const json = (await response.json()) as Record<string, never>;
    const problem = response.ok ? undefined : problemDocument.parse(json);
    return {
      status: response.status,
      json,
      target,
      problem,
      code: problem?.type.split(':').at(-1),
    };
  }
  const nonceFor = async (world: CandidateWorld, subject: string) =>
    String((await ask(world, sebContract.challenge, { query: { subject } })).json.nonce);
  const bodyOf = (world: CandidateWorld, index = 0, device = 'pc-1') => ({
    candidateNumber: world.tickets[index]!.candidateNumber,
    admissionCode: world.codeOf(index),
    deviceId: deviceOf(device),
  });
  const signIn = (world: CandidateWorld, shown: Shown = {}, index = 0, device = 'pc-1') =>
    ask(world, candidateContract.signIn, { body: bodyOf(world, index, device), ...shown });

  /** As SEB for macOS shows itself: the hash of the page's address from its script interface. */
  const byScript = (nonce: string, key = configKey, at = origin): Shown => ({
    query: {
      sebNonce: nonce,
      sebHash: hashOf(`${at}/thi?phien=${nonce}#cau-3`, key),
      sebVersion: 'SEB_macOS_3.6_x',
    },
  });
  /** As SEB for Windows does: the header, over the address of the request. */
  const byHeader = (path: string, nonce: string, at = origin): Shown => ({
    query: { sebNonce: nonce },
    headers: {
      'X-SafeExamBrowser-ConfigKeyHash': hashOf(`${at}${path}?sebNonce=${nonce}`),
      'user-agent': 'Mozilla/5.0 Chrome/128 SEB/3.8.0',
    },
  });
  const signedIn = async (world: CandidateWorld) =>
    signIn(world, byScript(await nonceFor(world, deviceOf('pc-1'))));

  it('is let in with the hash of its script interface, and remembered', async () => {
    const world = await make(withSeb);
    const answer = await signedIn(world);
    expect(answer.status).toBe(200);
    const [head] = await world.sittings.heads([world.sittingId()]);
    expect(head?.lockdown).toEqual({
      check: {
        epoch: 1,
        at: world.clock.now(),
        proof: 'script',
        issuedAt: world.clock.now(),
        version: 'SEB_macOS_3.6_x',
      },
    });
  });

  it('is let in with the header, whatever Host it names', async () => {
    const world = await make(withSeb);
    const nonce = await nonceFor(world, deviceOf('pc-1'));
    const path = candidateContract.signIn.path;
    const wrong = await signIn(world, byHeader(path, nonce, 'https://some.host.of.a.client'));
    expect(wrong.code).toBe('seb-wrong-configuration');
    expect((await signIn(world, byHeader(path, nonce))).status).toBe(200);
    const [head] = await world.sittings.heads([world.sittingId()]);
    expect(head?.lockdown?.check).toMatchObject({ proof: 'header', version: 'SEB/3.8.0' });
    expect(head?.lockdown?.refused).toMatchObject({ count: 1, code: 'seb-wrong-configuration' });
  });

  it('without Safe Exam Browser is refused, told what to do, and the room sees how often', async () => {
    const world = await make(withSeb);
    const first = await signIn(world);
    expect(first.code).toBe('seb-required');
    expect(first.problem?.vi).toContain('.seb');
    world.clock.set(world.clock.now() + minute);
    await signIn(world, { query: { sebHash: 'nonsense', sebNonce: 'also', sebVersion: 'x' } });
    const [head] = await world.sittings.heads([world.sittingId()]);
    expect(head?.state).toBe('assigned');
    expect(head?.lockdown?.refused).toEqual({
      count: 2,
      code: 'seb-required',
      at: world.clock.now(),
      seen: 'x',
    });
    // A wrong code tells nothing and is noted nowhere.
    const body = { ...bodyOf(world), admissionCode: 'WRONGCODE' };
    expect((await signIn(world, { body })).code).toBe('admission-refused');
    expect((await world.sittings.heads([world.sittingId()]))[0]?.lockdown?.refused?.count).toBe(2);
  });

  it('with an edited .seb is refused with a sentence that says what to do (seb-server#168)', async () => {
    const world = await make(withSeb);
    const nonce = await nonceFor(world, deviceOf('pc-1'));
    const edited = createHash('sha256').update('the settings, edited').digest('hex');
    const answer = await signIn(world, byScript(nonce, edited));
    expect(answer.code).toBe('seb-wrong-configuration');
    expect(answer.problem?.vi).toMatch(/mở lại bằng đúng tệp \.seb/);
  });

  it('tries once more with a new nonce, and never shows a proof of another origin, page, workstation or time, nor one shown before (seb-win-refactoring#189)', async () => {
    const world = await make(withSeb);
    const device = deviceOf('pc-1');
    const refused = async (shown: Shown) => {
      expect((await signIn(world, shown)).code).toBe('seb-wrong-configuration');
    };
    const nonce = await nonceFor(world, device);
    await refused(byScript(nonce, configKey, 'https://thi.example.gov.vn.evil.vn'));
    await refused({
      query: { ...byScript(nonce).query, sebNonce: await nonceFor(world, 'other-pc') },
    });
    await refused({ query: { sebHash: hashOf(`${origin}/thi`) } });
    await refused(byScript(await nonceFor(world, deviceOf('pc-2'))));
    await refused(byScript(`${(world.clock.now() + minute).toString(36)}-${'0'.repeat(32)}`));
    world.clock.set(world.clock.now() + 11 * minute);
    await refused(byScript(nonce));
    const fresh = await nonceFor(world, device);
    expect((await signIn(world, byScript(fresh))).status).toBe(200);
    await refused(byScript(fresh));
    world.clock.set(world.clock.now() + 1);
    // The page asks for a new nonce and tries once more by itself.
    expect((await signIn(world, byScript(await nonceFor(world, device)))).status).toBe(200);
  });

  it('that is too old is named with the version to have', async () => {
    const world = await make({ seb: { ...seb, versions: { macos: '3.7' } }, networks: [] });
    const answer = await signedIn(world);
    expect(answer.code).toBe('seb-too-old');
    expect(answer.problem?.en).toContain('3.7');
  });

  it('proves itself again for the paper key, with the nonce of the sign-in’s answer', async () => {
    const world = await make(withSeb);
    const { json } = await signedIn(world);
    const token = String(json.token);
    world.clock.set(world.startsAt);
    const start = (shown: Shown = {}) => ask(world, candidateContract.start, { token, ...shown });
    expect((await start()).code).toBe('seb-required');
    const mine = String(json.sebChallenge);
    const path = candidateContract.start.path;
    expect((await start(byScript(await nonceFor(world, deviceOf('pc-1'))))).code).toBe(
      'seb-wrong-configuration',
    );
    const started = await start(byHeader(path, mine));
    expect(started.json.paperKey).toBe(world.paperKey());
    // Asked again, as after a lost answer, it is answered again.
    expect((await start(byHeader(path, mine))).json.paperKey).toBe(world.paperKey());
    const [head] = await world.sittings.heads([world.sittingId()]);
    expect(head?.lockdown?.check).toMatchObject({ proof: 'header', at: world.startsAt });
  });

  it('that is loaded anew without a proof keeps its sitting, and the room sees it (seb-mac#53, #498)', async () => {
    const world = await make(withSeb);
    const { json } = await signedIn(world);
    const token = String(json.token);
    world.clock.set(world.startsAt);
    await ask(world, candidateContract.start, { token, ...byScript(String(json.sebChallenge)) });
    expect((await world.save(token, 1, choose(1, 0))).status).toBe(200);
    world.clock.set(world.startsAt + minute);
    const resume = (shown: Shown) => ask(world, candidateContract.resume, { token, ...shown });
    const back = await resume({ query: { onLoad: 'yes' } });
    expect(back.status).toBe(200);
    let [head] = await world.sittings.heads([world.sittingId()]);
    expect(head?.lockdown?.refused).toMatchObject({ code: 'seb-required', count: 1 });
    // The heartbeat shows nothing and is no attempt.
    await resume({});
    const nonce = String(back.json.sebChallenge);
    const { query } = byScript(nonce);
    await resume({ query: { ...query, onLoad: 'yes' } });
    [head] = await world.sittings.heads([world.sittingId()]);
    expect(head?.lockdown?.refused?.count).toBe(1);
    expect(head?.lockdown?.check).toMatchObject({ proof: 'script', at: world.startsAt + minute });
    expect((await world.save(token, 2, choose(2, 1))).status).toBe(200);
    expect((await world.submit(token, 2)).status).toBe(200);
    // What has ended may be looked at from anywhere.
    expect((await signIn(world)).status).toBe(200);
  });

  it('that broke ends no career: staff let the candidate in', async () => {
    const world = await make({ seb, networks });
    world.client.address = '192.0.2.1';
    expect((await signIn(world)).code).toBe('network-not-allowed');
    await world.sittings.waive([world.sittingId()], 'network');
    expect((await signIn(world)).code).toBe('seb-required');
    await world.sittings.waive([world.sittingId()], 'seb');
    const { json, status } = await signIn(world);
    expect(status).toBe(200);
    world.clock.set(world.startsAt);
    const started = await ask(world, candidateContract.start, { token: String(json.token) });
    expect(started.status).toBe(200);
    const [head, other] = await world.sittings.heads([world.sittingId(0), world.sittingId(1)]);
    const mine = head?.sittingId === world.sittingId(0) ? head : other;
    expect(mine?.lockdown?.waived).toEqual({ seb: true, network: true });
    expect(mine?.lockdown?.check?.proof).toBeUndefined();
    // Only this one.
    expect((await signIn(world, {}, 1)).code).toBe('network-not-allowed');
  });

  it('signs in from the networks of its room only, by the address of the connection', async () => {
    const world = await make({ networks });
    world.client.address = '10.1.3.9';
    const forged = { 'x-forwarded-for': '10.1.2.9', 'x-viewer-address': '10.1.2.9' };
    const refused = await signIn(world, { headers: forged });
    expect(refused.code).toBe('network-not-allowed');
    expect(refused.problem?.vi).toContain('10.1.3.9');
    for (const [index, address] of ['::ffff:10.1.2.200', '2001:db8:0:1::5'].entries()) {
      world.client.address = address;
      expect((await signIn(world, {}, index)).status).toBe(200);
    }
    const heads = await world.sittings.heads([world.sittingId(0)]);
    expect(heads[0]?.lockdown).toMatchObject({
      check: { address: '::ffff:10.1.2.200' },
      refused: { code: 'network-not-allowed', seen: '10.1.3.9' },
    });
  });

  it('costs a start and a save not one read or write more', async () => {
    const counted = async (lockdown: SessionSheet['lockdown']) => {
      let calls: string[] = [];
      const table = new Proxy(engine.table, {
        get: (target, name: keyof Table) =>
          typeof target[name] === 'function'
            ? (...given: never[]) => {
                calls.push(name);
                return (target[name] as (...all: never[]) => unknown)(...given);
              }
            : target[name],
      });
      const world = await make(lockdown, table);
      const { json } = lockdown ? await signedIn(world) : await signIn(world);
      const token = String(json.token);
      world.clock.set(world.startsAt);
      calls = [];
      const shown = lockdown ? byScript(String(json.sebChallenge)) : {};
      expect((await ask(world, candidateContract.start, { token, ...shown })).status).toBe(200);
      expect((await world.save(token, 1, choose(1, 0))).status).toBe(200);
      return calls;
    };
    expect(await counted(withSeb)).toEqual(await counted(undefined));
  });
});
