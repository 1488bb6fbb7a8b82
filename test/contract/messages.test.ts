import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDueSessions } from '../../functions/sitting/close-due-sessions.ts';
import { candidateContract } from '../../shared/sitting/candidate-contract.ts';
import { embeddedTable } from '../builders/embedded-table.ts';
import { type CandidateWorld, candidateWorld, choose, minute } from './candidate-world.ts';
import { ledgerDesk } from './ledger-desk.ts';

describe('messages to candidates', () => {
  let engine: Awaited<ReturnType<typeof embeddedTable>>;
  beforeAll(async () => {
    engine = await embeddedTable();
  });
  afterAll(() => engine.stop());

  const textsOf = (answer: Awaited<ReturnType<CandidateWorld['read']>>) =>
    (answer.json as unknown as { messages: { text: string }[] }).messages.map(({ text }) => text);
  const board = async (world: CandidateWorld, room = 'room-1') => {
    const { examId } = world.sheet;
    return world.app.request(`/api/candidate/boards/${examId}/morning/${room}`);
  };

  it('the next save brings the news, one request the text, one more says that it was read', async () => {
    const world = await candidateWorld(engine.table, { candidates: 3 });
    const { tell, room, last } = ledgerDesk(world);
    const token = await world.begin(0);
    await world.begin(1);
    expect((await world.save(token, 1, choose(1, 0))).json).not.toHaveProperty('messages');
    world.clock.advance(minute);
    expect(await tell('m-1', 'room', 'Còn 5 phút.')).toMatchObject({ status: 200, sittings: 3 });
    const number = await last();
    expect((await world.save(token, 2, choose(2, 0))).json).toMatchObject({ messages: number });
    expect((await world.call(candidateContract.resume, { token })).json.news).toMatchObject({
      messages: number,
    });
    // Of three, one never came: nobody waits for that one.
    expect((await room()).messages).toMatchObject([
      { receivers: 2, delivered: 0, seen: 0, unseen: [1, 2], scope: 'room', by: 'uoc' },
    ]);
    const read = await world.read(token);
    expect(read.json).toMatchObject({
      messages: [{ number, to: 'room', text: 'Còn 5 phút.', at: world.clock.now() }],
      latest: number,
      seen: [],
    });
    expect(JSON.stringify(read.json)).not.toContain('uoc');
    expect((await room()).messages).toMatchObject([{ delivered: 1, seen: 0 }]);
    await world.read(token, number);
    expect((await room()).messages).toMatchObject([{ delivered: 1, seen: 1, unseen: [2] }]);
    // Said again, late, and by who claims to have read what is not there.
    expect((await world.read(token)).json).toMatchObject({ seen: [number] });
    expect((await world.read(token, number, 9_999, 2)).json).toMatchObject({ seen: [number] });
  });

  it('one candidate, a room, a session, the exam: each is told what concerns it', async () => {
    const world = await candidateWorld(engine.table, { candidates: 2 });
    const { tell, told } = ledgerDesk(world);
    const mine = await world.begin(0);
    const other = await world.begin(1);
    await tell('m-1', { sittingId: world.sittingId(0) }, 'Chỉ cho bạn');
    await tell('m-2', 'room', 'Cho phòng');
    await tell('m-3', 'session', 'Cho ca');
    await tell('m-4', 'exam', 'Cho kỳ thi');
    expect(textsOf(await world.read(mine))).toEqual([
      'Chỉ cho bạn',
      'Cho phòng',
      'Cho ca',
      'Cho kỳ thi',
    ]);
    expect(textsOf(await world.read(other))).toEqual(['Cho phòng', 'Cho ca', 'Cho kỳ thi']);
    expect((await told()).messages).toMatchObject([
      { scope: 'exam', receivers: 2, delivered: 2 },
      { scope: 'session', receivers: 2 },
      { scope: 'room', roomName: 'P.101', receivers: 2 },
      { scope: 'sitting', roomName: 'P.101', receivers: 1, delivered: 1 },
    ]);
  });

  it('sent twice under one name it is one message; another text under that name is refused', async () => {
    const world = await candidateWorld(engine.table);
    const { tell, room } = ledgerDesk(world);
    await world.begin();
    await Promise.all([tell('m-1', 'room', 'Giữ trật tự'), tell('m-1', 'room', 'Giữ trật tự')]);
    expect((await room()).messages).toHaveLength(1);
    expect((await tell('m-1', 'room', 'Khác')).code).toBe('conflict');
    expect((await tell('m-1', 'session', 'Giữ trật tự')).code).toBe('conflict');
    for (const text of ['', '   ', 'x'.repeat(501), 'a\u202eb', 'a\u0007b'])
      expect((await tell('m-2', 'room', text)).status).toBe(400);
  });

  it('withdrawn, it stays struck through for who has read it and is gone for who has not', async () => {
    const world = await candidateWorld(engine.table, { candidates: 2 });
    const { tell, withdraw, room, last } = ledgerDesk(world);
    const reader = await world.begin(0);
    const other = await world.begin(1);
    await tell('m-1', 'room', 'Sang phòng 102');
    const number = await last();
    await world.read(reader);
    await world.read(reader, number);
    await world.read(other);
    expect((await withdraw('m-1', 'room')).status).toBe(200);
    const again = await last();
    await withdraw('m-1', 'room');
    expect(await last()).toBe(again);
    expect((await world.save(reader, 1, choose(1, 0))).json).toMatchObject({ messages: again });
    expect((await world.read(reader, number)).json.messages).toMatchObject([
      { number, withdrawn: 'Nhầm phòng' },
    ]);
    // One that only fetched it does not see it, but nothing was lost of what came after.
    expect((await world.read(other)).json).toMatchObject({ messages: [], latest: again });
    // Reading what came after does not make it read.
    await tell('m-2', 'room', 'Giữ trật tự');
    expect(textsOf(await world.read(other, await last()))).toEqual(['Giữ trật tự']);
    expect((await room()).messages).toMatchObject([
      { seen: 1, unseen: [1] },
      { withdrawn: { reason: 'Nhầm phòng' }, seen: 1, delivered: 1, unseen: [2] },
    ]);
  });

  it('is not lost when the request that sent it died, nor over a move, nor at the end', async () => {
    const world = await candidateWorld(engine.table);
    const token = await world.begin(0, 'pc-1');
    await world.exams.change(world.sheet.examId, 'uoc', () => ({
      ok: true,
      value: {
        type: 'messageSent',
        sessionId: 'morning',
        message: { messageId: 'm-1', scope: { kind: 'session' }, text: 'Tiếp tục làm bài' },
      },
    }));
    expect(await (await board(world)).json()).toEqual({ latest: 0 });
    await closeDueSessions(world, world.clock.now());
    world.clock.advance(1_000);
    const { last, room } = ledgerDesk(world);
    expect(await (await board(world)).json()).toEqual({ latest: await last() });
    expect((await world.save(token, 1, choose(1, 0))).json).toMatchObject({
      messages: await last(),
    });
    await world.sittings.release(world.sittingId(), 'uoc', 'Máy hỏng', world.clock.now());
    const moved: string = (await world.signIn(0, 'pc-2')).json.token!;
    expect((await world.read(token)).code).toBe('sitting-held-elsewhere');
    expect((await room()).messages).toMatchObject([{ delivered: 0 }]);
    expect(textsOf(await world.read(moved))).toEqual(['Tiếp tục làm bài']);
    await world.submit(moved, 1);
    expect((await world.read(moved, await last())).json).toMatchObject({ seen: [await last()] });
  });

  it('the board says for a whole room that there is something, and caches may keep it', async () => {
    const world = await candidateWorld(engine.table);
    const { tell, last } = ledgerDesk(world);
    const before = await board(world);
    expect(before.headers.get('cache-control')).toBe('public, max-age=0, s-maxage=2');
    expect(await before.json()).toEqual({ latest: 0 });
    await tell('m-1', 'session', 'Còn 15 phút');
    world.clock.advance(1_000);
    expect(await (await board(world)).json()).toEqual({ latest: await last() });
    expect(await (await board(world, 'room-9')).json()).toEqual({ latest: 0 });
  });

  it('is for the invigilator in the own room and the head; oversight reads, nobody else writes', async () => {
    const world = await candidateWorld(engine.table);
    const { tell, told, withdraw, room } = ledgerDesk(world);
    await world.begin();
    for (const who of ['ky-thuat', 'thu-ky', 'giam-sat', 'hung-2', 'other-head'])
      expect((await tell('m-1', 'room', 'Giữ trật tự', who)).status).toBe(403);
    for (const who of ['room-head', 'hung-2', 'thu-ky'])
      for (const where of ['session', 'exam'] as const)
        expect((await tell('m-1', where, 'Giữ trật tự', who)).status).toBe(403);
    expect((await tell('m-1', 'room', 'Giữ trật tự', 'hung')).status).toBe(200);
    expect((await tell('m-2', 'session', 'Còn 5 phút')).status).toBe(200);
    expect((await tell('m-3', { sittingId: 'x'.repeat(20) }, 'Chào')).code).toBe('not-found');
    // From a room one withdraws only what was said to the room.
    expect((await withdraw('m-2', 'room', 'room-head')).code).toBe('not-found');
    expect((await withdraw('m-2', 'session')).status).toBe(200);
    expect((await told('giam-sat')).messages).toHaveLength(2);
    expect((await told('room-head')).status).toBe(403);
    expect((await room('giam-sat')).messages).toHaveLength(2);
  });
});

describe('calls for help', () => {
  let engine: Awaited<ReturnType<typeof embeddedTable>>;
  beforeAll(async () => {
    engine = await embeddedTable();
  });
  afterAll(() => engine.stop());

  it('stands in the room since when it was made, until somebody has come', async () => {
    const world = await candidateWorld(engine.table);
    const { attend, room } = ledgerDesk(world);
    const token: string = (await world.signIn()).json.token!;
    const calledAt = world.clock.now();
    expect((await world.help(token)).json).toMatchObject({ helpSince: calledAt });
    world.clock.advance(40_000);
    expect((await world.help(token)).json).toMatchObject({ helpSince: calledAt });
    expect((await room()).sittings).toMatchObject([{ helpSince: calledAt }]);
    expect((await world.call(candidateContract.resume, { token })).json).toMatchObject({
      helpSince: calledAt,
    });
    expect((await attend(world.sittingId(), calledAt, 'thu-ky')).status).toBe(403);
    expect((await attend(world.sittingId(), calledAt, 'hung')).status).toBe(200);
    await attend(world.sittingId(), calledAt, 'ky-thuat');
    expect((await room()).sittings[0]).not.toHaveProperty('helpSince');
    expect((await world.read(token)).json).not.toHaveProperty('helpSince');
    const trail = await world.exams.history(world.sheet.examId);
    expect(trail.filter(({ event }) => event.type === 'helpAttended')).toMatchObject([
      { by: 'hung', event: { calledAt } },
    ]);
  });

  it('may be made while waiting, running and paused, not after the end, not again at once', async () => {
    const world = await candidateWorld(engine.table);
    const { enter, room } = ledgerDesk(world);
    const token = await world.begin();
    await enter('room', { kind: 'pause', reason: 'Mất điện' });
    expect((await world.help(token)).status).toBe(200);
    expect((await world.help(token, false)).json).not.toHaveProperty('helpSince');
    expect((await room()).sittings[0]).not.toHaveProperty('helpSince');
    // Not a status that a page takes for a lost network.
    expect(await world.help(token)).toMatchObject({ code: 'called-lately', status: 409 });
    world.clock.advance(30_000);
    const [one, two] = await Promise.all([world.help(token), world.help(token)]);
    expect(one.json).toEqual(two.json);
    const { goOn, last } = ledgerDesk(world);
    await goOn('room', await last());
    await world.submit(token, 0);
    expect((await room()).sittings[0]).not.toHaveProperty('helpSince');
    await world.help(token, false);
    world.clock.advance(minute);
    expect((await world.help(token)).code).toBe('wrong-phase');
  });

  it('a call attended to late does not take away the next one', async () => {
    const world = await candidateWorld(engine.table);
    const { attend, room } = ledgerDesk(world);
    const token = await world.begin();
    const first = world.clock.now();
    await world.help(token);
    await world.help(token, false);
    world.clock.advance(31_000);
    await world.help(token);
    expect((await attend(world.sittingId(), first)).status).toBe(200);
    expect((await room()).sittings).toMatchObject([{ helpSince: first + 31_000 }]);
  });
});
