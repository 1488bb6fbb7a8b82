import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readinessView } from '../../shared/proctoring/readiness/readiness-contract.ts';
import { embeddedTable } from '../builders/embedded-table.ts';
import { minute } from './candidate-world.ts';
import { doorWorld } from './door-world.ts';

const reason = 'Ngập đường';

describe('the door of a room', () => {
  let engine: Awaited<ReturnType<typeof embeddedTable>>;
  beforeAll(async () => {
    engine = await embeddedTable();
  });
  afterAll(() => engine.stop());

  it('records who came with which document, and shows what the document is compared with', async () => {
    const world = await doorWorld(engine);
    expect((await world.view()).rows).toHaveLength(3);
    expect((await world.arrive(1)).status).toBe(200);
    // A doubled click, or the answer that never came, records nothing twice.
    expect((await world.arrive(1)).status).toBe(200);
    const [first, second] = (await world.view()).rows;
    expect(first?.attendance).toEqual({});
    expect(second).toMatchObject({
      sex: 'male',
      citizenId: '•••••••••001',
      attendance: { arrived: { by: 'hung', document: 'citizenCard' } },
    });
    const audit = await world.call('head', '/audit');
    expect(audit.json).toMatchObject({ total: 2, chain: { intact: true } });
    expect(JSON.stringify(audit.json)).not.toContain('Thí Sinh');
  });

  it('says loudly where somebody belongs who stands at the wrong door', async () => {
    const world = await doorWorld(engine);
    const find = async (number: string) =>
      (await world.call('hung', `/check-in/find?number=${number}`)).json;
    const own = world.tickets[2]!;
    expect(await find(own.candidateNumber.toLowerCase())).toEqual({
      where: 'here',
      sittingId: own.sittingId,
    });
    expect(await find('x0009')).toMatchObject({
      where: 'elsewhere',
      fullName: 'Trần Văn Thí Sinh 3',
      places: [{ sessionName: 'Ca 1', roomName: 'P.707', seat: 9 }],
    });
    expect(await find('ZZ999')).toEqual({ where: 'nowhere' });
  });

  it('keeps who was not checked in from signing in, where the session asks for it', async () => {
    const world = await doorWorld(engine, { checkIn: 'required' });
    expect((await world.signIn(0)).code).toBe('not-checked-in');
    await world.arrive(0);
    expect((await world.signIn(0)).status).toBe(200);

    await world.arrive(1);
    const taken = await world.call('hung', `${world.of(1)}/arrival/taken-back`, { reason });
    expect(taken.status).toBe(200);
    expect((await world.signIn(1)).code).toBe('not-checked-in');
    expect((await world.call('hung', '/check-in/waived', { reason })).status).toBe(403);
    expect((await world.call('head', '/check-in/waived', { reason })).json).toEqual({
      sittings: 3,
    });
    expect((await world.signIn(1)).status).toBe(200);
  });

  it('keeps out whom it refused, also where check-in is waived for the room', async () => {
    const world = await doorWorld(engine, { checkIn: 'required' });
    const body = { ground: 'wrongPerson', reason: 'Ảnh không khớp' };
    await world.call('hung', `${world.of(0)}/refusal`, body);
    const waived = await world.call('head', '/check-in/waived', { reason });
    expect(waived.json).toEqual({ sittings: 2 });
    expect((await world.signIn(0)).code).toBe('not-checked-in');
    expect((await world.signIn(1)).status).toBe(200);
    // Refused after the waiver, or let in again after it: the door has the last word.
    await world.call('hung', `${world.of(2)}/refusal`, body);
    expect((await world.signIn(2)).code).toBe('not-checked-in');
    await world.call('hung', `${world.of(2)}/refusal/taken-back`, { reason });
    expect((await world.signIn(2)).status).toBe(200);
  });

  it('says what two at the door wrote last, whoever is faster', async () => {
    const world = await doorWorld(engine, { checkIn: 'required' });
    const body = { ground: 'noDocument', reason: 'Không mang giấy tờ' };
    await Promise.all([
      world.arrive(0),
      world.call('ky-thuat', `${world.of(0)}/refusal`, body),
      world.arrive(0, 'head'),
    ]);
    const { arrived } = (await world.view()).rows[0]?.attendance ?? {};
    expect((await world.signIn(0)).code).toBe(arrived ? undefined : 'not-checked-in');
  });

  it('lets somebody in after the limit only by a decision of who may take it', async () => {
    const world = await doorWorld(engine);
    world.clock.set(world.startsAt + 10 * minute + 1);
    expect((await world.arrive(0)).code).toBe('too-late-to-start');
    expect((await world.signIn(0)).code).toBe('too-late-to-start');
    const path = `${world.of(0)}/late-admission`;
    expect((await world.call('hung', path, { reason })).status).toBe(403);
    expect((await world.call('head', path, { reason })).status).toBe(200);
    expect((await world.arrive(0)).status).toBe(200);
    const { status, json } = await world.signIn(0);
    expect(status).toBe(200);
    // The time that ran is not given back.
    expect((json.sitting as unknown as { deadlineAt: number }).deadlineAt).toBe(world.deadlineAt);
  });

  it('issues a new code with a reason: the old one stops working', async () => {
    const world = await doorWorld(engine);
    const issued = await world.call('hung', `${world.of(0)}/admission-code`, {
      reason: 'Mất giấy',
    });
    const code: string = issued.json.admissionCode!;
    expect((await world.signIn(0)).code).toBe('admission-refused');
    expect((await world.signIn(0, 'pc-1', code)).status).toBe(200);
    const audit = await world.call('head', '/audit');
    expect(JSON.stringify(audit.json)).not.toContain(code);
  });

  it('tells the go/no-go board that a room was tried, to who answers for the session', async () => {
    const world = await doorWorld(engine);
    const workstations = async () => {
      const { checks } = readinessView.parse((await world.board('head')).json);
      return checks.find(({ key }) => key === 'workstations');
    };
    expect(await workstations()).toMatchObject({ level: 'look', count: 0 });
    const body = { workstations: 2, spares: 2 };
    expect((await world.call('hung', '/ready', body)).status).toBe(200);
    expect(await workstations()).toMatchObject({ level: 'go', count: 1, of: 1 });
    expect((await world.view()).ready).toMatchObject({ by: 'hung', ...body });
    expect((await world.board('hung')).status).toBe(403);
    expect((await world.board('stranger')).status).toBe(404);
  });

  it('does not refuse who has signed in, nor let in who was refused', async () => {
    const world = await doorWorld(engine);
    const body = { ground: 'wrongPerson', reason: 'Ảnh không khớp' };
    expect((await world.call('hung', `${world.of(0)}/refusal`, body)).status).toBe(200);
    expect((await world.arrive(0)).code).toBe('candidate-refused');
    const back = await world.call('hung', `${world.of(0)}/refusal/taken-back`, { reason });
    expect(back.status).toBe(200);
    expect((await world.arrive(0)).status).toBe(200);
    await world.signIn(1, 'pc-2');
    expect((await world.call('hung', `${world.of(1)}/refusal`, body)).code).toBe('wrong-phase');
  });

  it('is open to those who serve the room, and to be read by who watches over them', async () => {
    const world = await doorWorld(engine);
    const reads: Record<string, number> = {};
    const writes: Record<string, number> = {};
    for (const who of ['hung', 'nga', 'ky-thuat', 'head', 'board', 'secretary', 'stranger']) {
      reads[who] = (await world.call(who, '/check-in')).status;
      writes[who] = (await world.arrive(0, who)).status;
    }
    const kept = { nga: 403, stranger: 404 };
    expect(reads).toEqual({
      hung: 200,
      'ky-thuat': 200,
      head: 200,
      board: 200,
      secretary: 200,
      ...kept,
    });
    expect(writes).toEqual({
      hung: 200,
      'ky-thuat': 200,
      head: 200,
      board: 403,
      secretary: 403,
      ...kept,
    });
  });
});
