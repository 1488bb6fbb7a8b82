import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fakeSeb } from '../../web/features/lockdown/fake-seb.test-builder.ts';
import { safeExamBrowser } from '../../web/features/lockdown/safe-exam-browser.ts';
import { makeSittingController } from '../../web/features/sitting/sitting-controller.ts';
import { makeApi } from '../../web/platform/api-client.ts';
import { embeddedTable } from '../builders/embedded-table.ts';
import { disk } from '../model/disk.ts';
import { type CandidateWorld, candidateWorld, deviceOf, minute } from './candidate-world.ts';

const origin = 'https://thi.example.gov.vn';
const key = createHash('sha256').update('settings').digest('hex');
const lockdown = { seb: { configKey: key, origin, versions: {} }, networks: [] };
type Kind = 'macos' | 'windows' | 'none';

/** The real page logic in Safe Exam Browser, or not, at the real candidate API. */
function workstation(
  world: CandidateWorld,
  kind: Kind,
  options: { key?: string; header?: boolean } = {},
) {
  const own = options.key ?? key;
  const pc = disk(() => undefined);
  const network = { cut: false, asked: [] as string[] };
  let token: string | undefined;
  let address = '/thi?ky-thi=exam-1';
  const send = (async (target: string, init: RequestInit) => {
    if (network.cut) throw new TypeError('no network');
    network.asked.push(target.split('?')[0] ?? '');
    const header = createHash('sha256')
      .update(origin + target + own)
      .digest('hex');
    const withHeader = kind === 'windows' && options.header !== false;
    return world.app.request(target, {
      ...init,
      headers: {
        ...(init.headers as Record<string, string>),
        ...(withHeader ? { 'X-SafeExamBrowser-ConfigKeyHash': header } : {}),
      },
    });
  }) as typeof fetch;
  const loads: string[] = [];
  function open() {
    const { page } = fakeSeb({ key: own, kind, address });
    const seb = safeExamBrowser({
      ...page,
      setAddress(path) {
        address = path;
        page.setAddress(path);
      },
      load(path) {
        address = path;
        loads.push(path);
      },
    });
    const sitting = makeSittingController({
      api: makeApi({ token: () => token, fetch: send }),
      storage: pc.storage,
      monotonic: world.clock.now,
      wall: world.clock.now,
      after(milliseconds, run) {
        const timer = setTimeout(run, Math.min(milliseconds, 2));
        return () => clearTimeout(timer);
      },
      random: () => 0,
      randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
      deviceName: () => deviceOf('pc-1'),
      token: {
        get: () => token,
        set: (text) => {
          token = text;
        },
        clear: () => {
          token = undefined;
        },
      },
      holdTab: () => () => {},
      seb,
    });
    sitting.begin();
    return sitting;
  }
  const signIn = (sitting: ReturnType<typeof open>) =>
    sitting.signIn(world.tickets[0]!.candidateNumber, world.codeOf(0));
  return { open, signIn, network, loads, address: () => address };
}

describe('the candidate page in Safe Exam Browser', () => {
  let engine: Awaited<ReturnType<typeof embeddedTable>>;
  beforeAll(async () => {
    engine = await embeddedTable();
  });
  afterAll(() => engine.stop());
  const headOf = async (world: CandidateWorld) => {
    const [head] = await world.sittings.heads([world.sittingId()]);
    return head?.lockdown;
  };
  async function toQuestions(
    world: CandidateWorld,
    sitting: ReturnType<ReturnType<typeof workstation>['open']>,
  ) {
    sitting.confirm();
    world.clock.set(world.startsAt);
    await world.objects.put(`papers/${world.sittingId()}`, new Uint8Array(0));
    sitting.tick();
    sitting.tick();
  }

  it.each(['macos', 'windows'] as const)(
    'signs in on %s and proves itself again at the bell, in one address',
    async (kind) => {
      const world = await candidateWorld(engine.table, { lockdown });
      const pc = workstation(world, kind);
      const sitting = pc.open();
      expect(await pc.signIn(sitting)).toBeUndefined();
      const how = kind === 'macos' ? 'script' : 'header';
      expect((await headOf(world))?.check).toMatchObject({ proof: how, at: world.clock.now() });
      await toQuestions(world, sitting);
      await vi.waitUntil(() => pc.network.asked.includes('/api/candidate/sitting/start'));
      await vi.waitUntil(async () => (await headOf(world))?.check?.at === world.startsAt);
      expect((await headOf(world))?.refused).toBeUndefined();
      expect(pc.address()).toMatch(/^\/thi\?phien=/);
    },
  );

  it('that hashes only as it is loaded is loaded once more before anybody types, and needs no header', async () => {
    const world = await candidateWorld(engine.table, { lockdown });
    const pc = workstation(world, 'windows', { header: false });
    pc.open();
    await vi.waitUntil(() => pc.loads.length === 1);
    const again = pc.open();
    expect(await pc.signIn(again)).toBeUndefined();
    expect((await headOf(world))?.check).toMatchObject({ proof: 'script' });
    expect((await headOf(world))?.refused).toBeUndefined();
    expect(pc.loads).toHaveLength(1);
  });

  it('with an edited .seb, and outside of it, says what to do and lets nobody in', async () => {
    const world = await candidateWorld(engine.table, { lockdown });
    const edited = workstation(world, 'macos', { key: 'cd'.repeat(32) });
    const refused = await edited.signIn(edited.open());
    expect(refused?.vi).toContain('.seb');
    // Tried twice by itself: a proof may only have been too old.
    expect((await headOf(world))?.refused).toMatchObject({
      count: 2,
      code: 'seb-wrong-configuration',
    });
    const plain = workstation(world, 'none');
    const outside = await plain.signIn(plain.open());
    expect(outside?.type).toContain('seb-required');
    expect(plain.network.asked).not.toContain('/api/candidate/seb-challenge');
  });

  it('goes on after a reload, and without network loses neither state nor address (seb-mac#53, #498, #499)', async () => {
    const world = await candidateWorld(engine.table, { lockdown });
    const pc = workstation(world, 'macos');
    const first = pc.open();
    await pc.signIn(first);
    first.confirm();
    const before = pc.address();
    pc.network.cut = true;
    const back = pc.open();
    await vi.waitUntil(() => back.model.get().stage === 'waiting');
    pc.network.cut = false;
    world.clock.set(world.clock.now() + minute);
    await vi.waitUntil(async () => (await headOf(world))?.check?.at === world.clock.now());
    expect(back.model.get()).toMatchObject({ stage: 'waiting', hold: undefined });
    expect((await headOf(world))?.refused).toBeUndefined();
    expect(pc.loads).toEqual([]);
    expect(pc.address()).toBe(before);
  });
});
