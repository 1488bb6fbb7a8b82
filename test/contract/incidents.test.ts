import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSheet } from '../../functions/platform/spreadsheet/read-sheet.ts';
import { ok } from '../../shared/kernel/result.ts';
import { embeddedTable } from '../builders/embedded-table.ts';
import { pdfPages } from '../e2e/pdf-text.ts';
import { candidateWorld, choose, minute } from './candidate-world.ts';
import { incidentDesk } from './incident-desk.ts';

describe('incidents of a session', () => {
  let engine: Awaited<ReturnType<typeof embeddedTable>>;
  beforeAll(async () => {
    engine = await embeddedTable();
  });
  afterAll(() => engine.stop());
  const made = async (candidates = 4) => {
    const world = await candidateWorld(engine.table, { candidates });
    const desk = incidentDesk(world);
    for (let i = 0; i < candidates; i++) await world.begin(i);
    world.clock.set(world.startsAt + 10 * minute);
    return { world, desk };
  };

  it('numbers them in order, once each, however often a lost answer is asked for again', async () => {
    const { desk } = await made();
    const first = await desk.violation('hanh', 0, 'reprimand');
    expect(first.view).toMatchObject({ number: 'BB-01', status: 'recorded' });
    expect((await desk.violation('hanh', 0, 'reprimand')).view?.number).toBe('BB-01');
    const [second, third] = await Promise.all([
      desk.technical('huy', 't-1'),
      desk.violation('hanh', 1, 'warning'),
    ]);
    expect([second.view?.number, third.view?.number].sort()).toEqual(['BB-02', 'BB-03']);
    expect((await desk.list('uoc')).map((each) => each.number)).toEqual([
      'BB-03',
      'BB-02',
      'BB-01',
    ]);
  });

  it('each role records and decides what the table and the rule set give it, in its own room', async () => {
    const { desk } = await made();
    expect((await desk.violation('thinh', 0, 'reprimand')).status).toBe(403);
    expect((await desk.violation('huy', 0, 'reprimand')).status).toBe(403);
    expect((await desk.violation('ngoc', 0, 'reprimand')).status).toBe(403);
    expect((await desk.violation('la', 0, 'reprimand')).status).toBe(404);
    expect((await desk.violation('hanh', 0, 'annulment')).status).toBe(403);
    expect((await desk.violation('ha', 0, 'reprimand')).status).toBe(403);
    expect((await desk.technical('huy', 't-1')).status).toBe(200);
    expect((await desk.technical('thinh', 't-2')).status).toBe(403);
    expect((await desk.technical('hanh', 't-3', 'session')).status).toBe(403);
    expect((await desk.technical('uoc', 't-4', 'session')).status).toBe(200);

    await desk.violation('hanh', 0, 'warning');
    for (const who of ['thinh', 'huy', 'ha', 'khoi', 'ngoc'])
      expect((await desk.decide(who, 'v-0-warning', 'warning')).status).toBe(403);
    expect((await desk.decide('la', 'v-0-warning', 'warning')).status).toBe(404);
    expect((await desk.decide('hanh', 'v-0-warning', 'suspension')).status).toBe(403);
    const decided = await desk.decide('hanh', 'v-0-warning', 'warning');
    expect(decided.view).toMatchObject({
      status: 'decided',
      violation: { decision: { sanction: 'warning', byName: 'Cán bộ hanh' } },
    });

    await desk.violation('ha', 1, 'annulment');
    for (const who of ['hanh', 'uoc', 'ha'])
      expect((await desk.decide(who, 'v-1-annulment', 'annulment')).status).toBe(403);
    expect((await desk.decide('khoi', 'v-1-annulment', 'annulment')).status).toBe(200);
    const seen = await desk.list('ngoc');
    expect(seen).toHaveLength(4);
    expect(seen.every(({ can }) => can.decide.length === 0 && !can.withdraw && !can.sign)).toBe(
      true,
    );
    expect((await desk.call('thinh', `${desk.session}/incidents`)).status).toBe(403);
    expect((await desk.call('thinh', `${desk.room}/incidents`)).status).toBe(403);
    expect((await desk.call('la', `${desk.room}/incidents`)).status).toBe(404);
  });

  it("a suspension that a room's invigilator proposes stops nobody until the head decides", async () => {
    const { world, desk } = await made();
    await desk.violation('hanh', 0, 'suspension', { ground: 'using' });
    expect((await world.sittings.find(world.sittingId(0)))?.state).toBe('running');
    expect((await desk.decide('uoc', 'v-0-suspension', 'suspension')).status).toBe(200);
    expect((await world.sittings.find(world.sittingId(0)))?.state).toBe('suspended');
    const exam = await world.exams.load(world.sheet.examId);
    expect(exam?.sessions[0]?.ledger).toMatchObject([
      { kind: 'suspension', incident: 'BB-01', incidentId: 'v-0-suspension' },
    ]);
  });

  it('a decision that died after the stop is made whole by deciding again, and only that way', async () => {
    const { world, desk } = await made();
    await desk.violation('uoc', 0, 'suspension');
    const { sittingId } = world.tickets[0]!;
    await world.exams.change(world.sheet.examId, 'uoc', () =>
      ok({
        type: 'candidateSuspended',
        sessionId: 'morning',
        suspension: {
          ...{ sittingId, otherSittingIds: [], reason: 'Dùng điện thoại', incident: 'BB-01' },
          incidentId: 'v-0-suspension',
        },
      }),
    );
    expect((await desk.list('uoc'))[0]).toMatchObject({ status: 'recorded' });
    expect((await desk.decide('uoc', 'v-0-suspension', 'warning')).code).toBe('suspension-written');
    expect((await desk.decide('uoc', 'v-0-suspension', 'suspension')).status).toBe(200);
    expect((await desk.decide('uoc', 'v-0-suspension', 'suspension')).status).toBe(200);
    const exam = await world.exams.load(world.sheet.examId);
    expect(exam?.sessions[0]?.ledger).toHaveLength(1);
    expect((await world.sittings.find(sittingId))?.state).toBe('suspended');
  });

  it('who refuses to sign has two witnesses; where they refuse too the head decides', async () => {
    const { world, desk } = await made();
    const witness = (index: number, signed = true) => ({
      sittingId: world.sittingId(index),
      signed,
    });
    await desk.violation('hanh', 0, 'reprimand', { signature: { kind: 'awaited' } });
    const by = (...witnesses: ReturnType<typeof witness>[]) =>
      desk.sign('hanh', 'v-0-reprimand', { kind: 'refused', witnesses });
    expect((await by(witness(0), witness(1))).code).toBe('witness-wrong');
    expect((await by(witness(1), witness(1))).code).toBe('witness-wrong');
    expect((await desk.sign('huy', 'v-0-reprimand', { kind: 'signed' })).status).toBe(403);
    const refused = await by(witness(1), witness(2, false));
    expect(refused.view?.violation).toMatchObject({
      unwitnessed: true,
      office: 'headInvigilator',
      witnesses: [{ signed: true }, { signed: false }],
    });
    expect((await desk.decide('hanh', 'v-0-reprimand', 'reprimand')).status).toBe(403);
    const witnessed = await by(witness(1), witness(2));
    expect(witnessed.view?.violation).toMatchObject({ office: 'roomInvigilator' });
    expect((await desk.decide('hanh', 'v-0-reprimand', 'reprimand')).status).toBe(200);
  });

  it('is withdrawn by who decides, with a reason; everything stays on record', async () => {
    const { world, desk } = await made();
    await desk.violation('hanh', 0, 'warning');
    await desk.decide('hanh', 'v-0-warning', 'warning');
    expect((await desk.withdraw('huy', 'v-0-warning')).status).toBe(403);
    expect((await desk.withdraw('uoc', 'v-0-warning')).view).toMatchObject({
      status: 'withdrawn',
      violation: { decision: { sanction: 'warning' } },
      withdrawal: { reason: 'Nhầm thí sinh', byName: 'Cán bộ uoc' },
    });
    expect((await desk.decide('uoc', 'v-0-warning', 'warning')).code).toBe('wrong-phase');
    const types = (await world.exams.history(world.sheet.examId)).map(({ event }) => event.type);
    expect(types.slice(-3)).toEqual(['incidentRecorded', 'sanctionDecided', 'incidentWithdrawn']);
  });

  it('refuses a time that cannot be, a candidate of no such room and a case nobody knows', async () => {
    const { world, desk } = await made();
    const day = 24 * 60 * minute;
    for (const happenedAt of [world.clock.now() - day, world.clock.now() + 10 * minute])
      expect((await desk.violation('hanh', 0, 'warning', { happenedAt })).code).toBe(
        'incident-time-wrong',
      );
    const sittingId = 'x'.repeat(20);
    expect((await desk.violation('hanh', 0, 'warning', { sittingId })).code).toBe('not-found');
    expect((await desk.violation('hanh', 0, 'warning', { ground: 'sneezing' })).code).toBe(
      'rule-broken',
    );
  });

  it('shows earlier sanctions, and nothing of incidents leaves with the exam itself', async () => {
    const { world, desk } = await made();
    await desk.violation('hanh', 0, 'reprimand');
    await desk.decide('hanh', 'v-0-reprimand', 'reprimand');
    const path = `${desk.room}/sittings/${world.sittingId(0)}/sanctions`;
    expect((await desk.call('hanh', path)).json.earlier).toMatchObject([
      { number: 'BB-01', sanction: 'reprimand', status: 'decided', sessionName: 'Ca 1' },
    ]);
    const { exam } = await import('../../shared/exam/exam.ts');
    const read = exam.parse(await world.exams.load(world.sheet.examId));
    expect(JSON.stringify(read)).not.toContain('Nội dung riêng tư');
  });

  it('a technical incident lists whom it cost what, exactly by the ledger', async () => {
    const { world, desk } = await made();
    await desk.technical('hanh', 't-1', [1, 2]);
    const now = world.clock.now();
    const grant = (sittingId?: string, incidentId = 't-1') =>
      desk.call('uoc', `${desk.room}/ledger`, {
        entry: { kind: 'grant', minutes: 3, reason: 'Mất mạng', incidentId },
        ...(sittingId ? { sittingId } : {}),
      });
    expect((await grant(world.sittingId(1))).status).toBe(200);
    const outage = {
      entry: {
        ...{ kind: 'outage', from: now - 7 * minute, to: now, reason: 'Mất mạng' },
        incidentId: 't-1',
      },
    };
    expect((await desk.call('uoc', `${desk.room}/ledger`, outage)).status).toBe(200);
    expect((await grant(undefined, 't-9')).code).toBe('no-such-incident');
    const [view] = await desk.list('uoc');
    const numberOf = (index: number) => world.tickets[index]!.candidateNumber;
    expect(view?.technical?.affected).toEqual([
      { roomName: 'P.101', given: 10 * minute, candidateNumbers: [numberOf(1)] },
      {
        roomName: 'P.101',
        given: 7 * minute,
        candidateNumbers: [numberOf(0), numberOf(2), numberOf(3)],
      },
    ]);
    const exam = await world.exams.load(world.sheet.examId);
    expect(exam?.sessions[0]?.ledger?.map((each) => each.incident)).toEqual(['BB-01', 'BB-01']);
    await desk.withdraw('hanh', 't-1');
    expect((await grant()).code).toBe('no-such-incident');
  });

  it('is on paper: minutes with the right signers, and the register of the session', async () => {
    const { world, desk } = await made();
    const token = await world.begin(0);
    await world.save(token, 1, choose(1, 0));
    await desk.violation('hanh', 0, 'suspension', {
      ground: 'using',
      secondMaker: 'Bùi Đức Thịnh',
      signature: {
        kind: 'refused',
        witnesses: [1, 2].map((i) => ({ sittingId: world.sittingId(i), signed: true })),
      },
    });
    await desk.decide('uoc', 'v-0-suspension', 'suspension');
    await desk.technical('hanh', 't-1');
    const text = async (who: string, path: string) => {
      const { status, bytes } = await desk.file(who, path);
      expect(status).toBe(200);
      return (await pdfPages(bytes)).join(' ');
    };
    const minutes = await text('hanh', `${desk.room}/incidents/v-0-suspension/minutes.pdf`);
    for (const piece of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: BB-01',
      'BIÊN BẢN',
      'Bùi Đức Thịnh',
      world.tickets[0]!.candidateNumber,
      'Sử dụng tài liệu, điện thoại hoặc thiết bị không được phép',
      'Nội dung riêng tư của sự việc',
      'thí sinh vi phạm không ký',
      'NGƯỜI LÀM CHỨNG 1',
      'NGƯỜI LÀM CHỨNG 2',
      'TRƯỞNG BAN COI THI',
      'Đình chỉ thi. Bài thi này bị hủy',
    ])
      expect(minutes).toContain(piece);
    expect(minutes).not.toContain('THÍ SINH VI PHẠM');
    const technical = await text('uoc', `${desk.session}/incidents/t-1/minutes.pdf`);
    expect(technical).toContain('sự cố kỹ thuật');
    expect(technical).toContain('không bù giờ');
    const register = await text('ngoc', `${desk.session}/incidents/register.pdf`);
    expect(register).toContain('DANH SÁCH SỰ CỐ, VI PHẠM');
    expect(register).toContain('Danh sách có 2 biên bản: 1 vi phạm, 1 sự cố kỹ thuật.');
    const sheet = await desk.file('ngoc', `${desk.session}/incidents/register.xlsx`);
    const read = await readSheet(sheet.bytes);
    expect(read.ok && read.value.rows.map(({ cells }) => cells[1])).toContain('BB-01');
    expect((await desk.file('thinh', `${desk.session}/incidents/register.pdf`)).status).toBe(403);
    expect((await desk.file('la', `${desk.session}/incidents/register.pdf`)).status).toBe(404);
  });
});
