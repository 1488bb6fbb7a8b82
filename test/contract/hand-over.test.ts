import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256Hex } from '../../functions/platform/crypto.ts';
import { openBackupFile } from '../../functions/proctoring/backup/backup-file.ts';
import { openWithVault } from '../../functions/proctoring/backup/open-with-vault.ts';
import { closeDueSessions } from '../../functions/sitting/close-due-sessions.ts';
import { embeddedTable } from '../builders/embedded-table.ts';
import { minute } from './candidate-world.ts';
import { handOverDesk } from './hand-over-desk.ts';

let engine: Awaited<ReturnType<typeof embeddedTable>>;
beforeAll(async () => {
  engine = await embeddedTable();
});
afterAll(() => engine.stop());
const room2 = { counted: { present: 1, signatures: 1 } };

describe('handing a room over', () => {
  it('waits for the end of its last sitting, then counts what is stored', async () => {
    const desk = await handOverDesk(engine.table);
    const early = await desk.state('room-1', 'hung');
    expect(early).toMatchObject({ status: 409, code: 'sittings-open' });
    await desk.sitAndClose();
    const view = (await desk.call('hung', 'GET', `${desk.session}/rooms/room-1/hand-over`)).json;
    expect(view).toMatchObject({
      standing: 'open',
      open: 0,
      lateAnswers: 0,
      incidents: 0,
      roomName: 'P.101',
    });
    expect(view.figures).toEqual({
      ...{ all: 3, present: 2, absent: 1, submitted: 1, timedOut: 1, suspended: 0 },
    });
    const wrong = await desk.state('room-1', 'hung', { counted: { present: 3, signatures: 2 } });
    expect(wrong).toMatchObject({ status: 422, code: 'hand-over-differs' });
    expect(JSON.stringify(wrong.json)).toContain('số có mặt: đếm 3, hệ thống 2');
    const stated = await desk.state('room-1', 'hung', { remarks: 'Máy 7 hỏng bàn phím' });
    expect(stated.json).toMatchObject({ standing: 'stated', handOver: { byName: 'Tên hung' } });
  });

  it('counts the incidents of the room that stand', async () => {
    const desk = await handOverDesk(engine.table);
    const incident = (incidentId: string, roomId: string) => ({
      ...{ kind: 'technical' as const, incidentId, roomId, happenedAt: desk.startsAt },
      ...{ description: 'Mất điện', measures: '', scope: { kind: 'room' as const } },
    });
    const recorded = { type: 'incidentRecorded' as const, sessionId: 'morning', byName: 'Hùng' };
    await desk.write(
      { ...recorded, number: 'BB-01', incident: incident('i1', 'room-1') },
      { ...recorded, number: 'BB-02', incident: incident('i2', 'room-1') },
      { ...recorded, number: 'BB-03', incident: incident('i3', 'room-2') },
      {
        ...{ type: 'incidentWithdrawn', sessionId: 'morning', incidentId: 'i2', number: 'BB-02' },
        ...{ byName: 'Hùng', reason: 'Ghi nhầm phòng' },
      },
    );
    await desk.sitAndClose();
    expect((await desk.state('room-1', 'hung')).json).toMatchObject({
      incidents: 1,
      handOver: { incidents: 1 },
    });
  });

  it('goes from one person to another, and back with a reason', async () => {
    const desk = await handOverDesk(engine.table);
    await desk.sitAndClose();
    // The head may state in an invigilator's place, but not receive what they stated.
    await desk.state('room-1', 'uoc');
    expect((await desk.receive('room-1', 'uoc')).code).toBe('hand-over-own');
    expect((await desk.giveBack('room-1', 'uoc')).code).toBe('hand-over-own');
    await desk.state('room-1', 'hung');
    expect((await desk.giveBack('room-1')).status).toBe(200);
    expect((await desk.receive('room-1')).code).toBe('wrong-phase');
    await desk.state('room-1', 'hung');
    expect((await desk.receive('room-1')).status).toBe(200);
    expect((await desk.state('room-1', 'hung', { scratchPaper: 9 })).code).toBe(
      'hand-over-received',
    );
    const [room] = (await desk.look()).rooms;
    expect(room).toMatchObject({ standing: 'received' });
    expect(room.handOver.received).toMatchObject({ byName: 'Tên uoc' });
    expect(room.handOver.returns).toMatchObject([{ reason: 'Thiếu chữ ký' }]);
  });

  it('every role does what the table says', async () => {
    const desk = await handOverDesk(engine.table);
    await desk.sitAndClose();
    const people = [
      'hung',
      'nga',
      'ky-thuat',
      'uoc',
      'thu-ky',
      'chair',
      'board',
      'author',
      'admin',
    ];
    const may = async (ask: (who: string) => Promise<{ status: number }>) => {
      const allowed = [];
      for (const who of people)
        if (![403, 404].includes((await ask(who)).status)) allowed.push(who);
      return allowed;
    };
    const room = `${desk.session}/rooms/room-1/hand-over`;
    const none = 'ab'.repeat(32);
    await desk.state('room-1', 'ky-thuat');
    expect(await may((who) => desk.call(who, 'GET', room))).toEqual([
      'hung',
      'ky-thuat',
      'uoc',
      'thu-ky',
      'chair',
      'board',
    ]);
    expect(await may((who) => desk.call(who, 'POST', room, {}))).toEqual([
      'hung',
      'ky-thuat',
      'uoc',
    ]);
    for (const act of ['receipt', 'return'])
      expect(await may((who) => desk.call(who, 'POST', `${room}/${act}`, {}))).toEqual(['uoc']);
    // A technician of the whole exam may watch all of its rooms.
    expect(await may((who) => desk.call(who, 'GET', `${desk.session}/hand-over`))).toEqual([
      'ky-thuat',
      'uoc',
      'thu-ky',
      'chair',
      'board',
    ]);
    expect(
      await may((who) => desk.call(who, 'PUT', `${desk.exam}/hand-over-order`, { required: 7 })),
    ).toEqual(['thu-ky']);
    expect(
      await may((who) => desk.call(who, 'POST', `${desk.session}/hand-over-waiver`, {})),
    ).toEqual(['chair']);
    expect(await may((who) => desk.call(who, 'POST', `${desk.session}/backups`))).toEqual(['uoc']);
    const [backup] = (await desk.look()).backups;
    const file = `${desk.session}/backups/${backup.file.sha256}`;
    expect(await may((who) => desk.call(who, 'GET', `${file}/pieces/0`))).toEqual([
      'uoc',
      'thu-ky',
    ]);
    expect(await may((who) => desk.call(who, 'POST', `${file}/check`))).toEqual(['uoc', 'thu-ky']);
    const other = `${desk.session}/backups/${none}`;
    expect((await desk.call('uoc', 'POST', `${other}/check`)).status).toBe(404);
    expect((await desk.call('uoc', 'GET', `${file}/pieces/1`)).status).toBe(404);
  });
});

describe('the sealed backup of a session', () => {
  it('is not missed by rooms that have ended before the session closes: they are received then', async () => {
    const desk = await handOverDesk(engine.table);
    const token = await desk.begin(3);
    await desk.submit(token, 0);
    await desk.state('room-2', 'nga', room2);
    expect(await desk.receive('room-2')).toMatchObject({ status: 409, code: 'session-not-closed' });
    expect((await desk.look()).closed).toBe(false);
    desk.clock.set(desk.deadlineAt + minute);
    await closeDueSessions(desk, desk.clock.now());
    expect((await desk.look()).closed).toBe(true);
    await desk.state('room-1', 'hung', { counted: { present: 0, signatures: 0 } });
    expect((await desk.receive('room-1')).json).toEqual({});
    expect((await desk.receive('room-2')).json.backupJobId).toBeDefined();
    expect((await desk.look()).backups).toMatchObject([{ outdated: false }]);
  });

  it('still equals the data after late answers, a call attended to and a message read', async () => {
    const desk = await handOverDesk(engine.table);
    const sittingId = desk.sittingId(1);
    const keep = (receivedAt: number, options: number[]) =>
      desk.sittings.keep(sittingId, {
        ...{ code: 'deadline-passed', epoch: 1 },
        batch: {
          ...{ firstSequence: 1, receivedAt },
          events: [{ kind: 'choose', question: 1, at: 10, options }],
        },
      });
    await desk.sitAndClose();
    const first = await keep(desk.clock.now(), [1]);
    await desk.call('uoc', 'POST', `${desk.session}/backups`);
    const { sha256 } = (await desk.look()).backups[0].file;
    const check = async () => {
      const { json } = await desk.call('thu-ky', 'POST', `${desk.session}/backups/${sha256}/check`);
      return desk.job('thu-ky', json.jobId);
    };
    await keep(desk.clock.now() + 1000, [2]);
    await desk.sittings.keep(desk.sittingId(0), {
      ...{ code: 'deadline-passed', epoch: 1 },
      batch: {
        ...{ firstSequence: 2, receivedAt: desk.clock.now() },
        events: [{ kind: 'choose', question: 2, at: 10, options: [0] }],
      },
    });
    await desk.sittings.waive([sittingId], 'network');
    const key = { pk: `SITTING#${sittingId}`, sk: 'HEAD' };
    await engine.table.update(key, {
      UpdateExpression: 'SET fd = :n, hc = :n',
      ExpressionAttributeValues: { ':n': 7 },
    });
    expect(await check()).toMatchObject({ state: 'done' });

    // What was there may not go.
    const row = (await engine.table.get({ ...key, sk: `EVIDENCE#${first}` }))!;
    await engine.table.delete({ ...key, sk: `EVIDENCE#${first}` });
    expect(JSON.stringify((await check()).problem)).toContain(`mục evidence.${first}`);
    await engine.table.put({ ...key, ...row, sk: `EVIDENCE#${first}` });
    expect(await check()).toMatchObject({ state: 'done' });

    // Nor may the answers change.
    const head = { ...key, pk: `SITTING#${desk.sittingId(0)}` };
    await engine.table.update(head, { UpdateExpression: 'REMOVE j1' });
    expect(JSON.stringify((await check()).problem)).toContain('mục sitting.journal.0');
  });

  it('is made when the last room is received, holds every sitting and no key', async () => {
    const desk = await handOverDesk(engine.table);
    expect((await desk.call('uoc', 'POST', `${desk.session}/backups`)).code).toBe('wrong-phase');
    await desk.sitAndClose();
    await desk.state('room-1', 'hung');
    await desk.state('room-2', 'nga', room2);
    expect((await desk.receive('room-1')).json).toEqual({});
    const { backupJobId } = (await desk.receive('room-2')).json;
    expect(await desk.job('uoc', backupJobId)).toMatchObject({ state: 'done' });
    expect(desk.steps.at(-1)).toBe(4);
    const [backup] = (await desk.look()).backups;
    expect(backup).toMatchObject({ outdated: false, pieces: 1, byName: 'Tên uoc' });
    const { sha256 } = backup.file;
    const { bytes } = await desk.call(
      'thu-ky',
      'GET',
      `${desk.session}/backups/${sha256}/pieces/0`,
    );
    expect(sha256Hex(bytes)).toBe(sha256);
    expect(backup.file.count).toBe(4);
    const opened = await openBackupFile(bytes, openWithVault(desk.vault));
    const lines: string[] = [];
    for await (const line of opened?.lines ?? []) lines.push(line);
    expect(lines.filter((line) => line.includes('"kind":"sitting"'))).toHaveLength(4);
    expect(lines.join()).not.toMatch(/sealedSessionKey|sealedAnswerSecret/);
    // Taken anew after a hand-over was redone.
    desk.clock.advance(1000);
    await desk.giveBack('room-2');
    expect((await desk.look()).backups[0].outdated).toBe(true);
    await desk.state('room-2', 'nga', room2);
    desk.clock.advance(1000);
    expect((await desk.receive('room-2')).json.backupJobId).toBeDefined();
    const all = (await desk.look()).backups;
    expect(all).toHaveLength(2);
    expect(all[0].file.sha256).not.toBe(sha256);
  });

  it('is compared with the table, and the first difference is named', async () => {
    const desk = await handOverDesk(engine.table);
    const door = `${desk.session}/rooms/room-1/sittings/${desk.sittingId(0)}`;
    await desk.call('hung', 'POST', `${door}/admission-code`, { reason: 'Mất phiếu' });
    await desk.sittings.setAdmissionCodes([{ ...desk.tickets[0]!, code: desk.codeOf(0) }]);
    await desk.sitAndClose();
    await desk.call('uoc', 'POST', `${desk.session}/backups`);
    const { sha256 } = (await desk.look()).backups[0].file;
    const check = async () => {
      const { json } = await desk.call('thu-ky', 'POST', `${desk.session}/backups/${sha256}/check`);
      return desk.job('thu-ky', json.jobId);
    };
    expect(await check()).toMatchObject({ state: 'done' });
    expect((await desk.look()).backups[0].check).toMatchObject({ same: 4 });

    // Somebody who may write to the table moves a submission by a second.
    const sittingId = desk.sittingId(1);
    const key = { pk: `SITTING#${sittingId}`, sk: 'HEAD' };
    const head = await desk.sittings.find(sittingId);
    const moved = { ':z': (head?.endedAt ?? 0) + 1000 };
    await engine.table.update(key, {
      UpdateExpression: 'SET z = :z',
      ExpressionAttributeValues: moved,
    });
    const found = await check();
    expect(found.state).toBe('failed');
    expect(JSON.stringify(found.problem)).toContain(
      `thí sinh ${desk.tickets[1]!.candidateNumber}, mục sitting.endedAt`,
    );
    expect((await desk.look()).backups[0].check).toMatchObject({
      same: 1,
      difference: `${sittingId}: sitting.endedAt`,
    });
    await engine.table.update(key, {
      UpdateExpression: 'SET z = :z',
      ExpressionAttributeValues: { ':z': head?.endedAt ?? 0 },
    });

    // Nor may the log of a room lose what is in the backup.
    const log = { pk: `STREAM#room#${desk.sheet.examId}#morning#room-1`, sk: 'EVENT#00000002' };
    const entry = (await engine.table.get(log))!;
    await engine.table.put({ ...entry, ...log, by: 'somebody-else' });
    expect(JSON.stringify((await check()).problem)).toContain('nhật ký phòng, mục 1.by');
    await engine.table.put({ ...entry, ...log });

    // A later decision of the council is no difference; a byte of the file is.
    expect(await check()).toMatchObject({ state: 'done' });
    const stored = `exams/${desk.sheet.examId}/backups/${sha256}.ttbk`;
    const bytes = Uint8Array.from((await desk.objects.get(stored))!);
    bytes[bytes.length - 40]! ^= 1;
    await desk.objects.put(stored, bytes);
    expect(JSON.stringify((await check()).problem)).toContain('backup-damaged');
    const piece = await desk.call('uoc', 'GET', `${desk.session}/backups/${sha256}/pieces/0`);
    expect(piece.code).toBe('backup-damaged');
  });
});

describe('the minutes', () => {
  it('are PDFs once there is something to put in them', async () => {
    const desk = await handOverDesk(engine.table);
    await desk.sitAndClose();
    const ofRoom = `${desk.session}/rooms/room-1/hand-over/minutes.pdf`;
    const ofSession = `${desk.session}/hand-over/minutes.pdf`;
    expect((await desk.call('hung', 'GET', ofRoom)).code).toBe('not-found');
    expect((await desk.call('uoc', 'GET', ofSession)).code).toBe('wrong-phase');
    await desk.state('room-1', 'hung');
    await desk.call('uoc', 'POST', `${desk.session}/backups`);
    for (const path of [ofRoom, ofSession]) {
      const { status, bytes } = await desk.call('uoc', 'GET', path);
      expect(status).toBe(200);
      expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-');
    }
  });
});

describe('a session that waits for the one before', () => {
  it('gets no codes, so that nobody signs in, until its rooms are received or the chair says so', async () => {
    const desk = await handOverDesk(engine.table);
    await desk.sitAndClose();
    const order = `${desk.exam}/hand-over-order`;
    const issue = () =>
      desk.call('thu-ky', 'POST', `${desk.exam}/sessions/afternoon/admission-codes`);
    const issued = async () =>
      (await desk.exams.load(desk.sheet.examId))?.sessions.find(
        (each) => each.sessionId === 'afternoon',
      )?.codesIssuedAt;
    expect((await desk.call('thu-ky', 'PUT', order, { required: true })).status).toBe(200);
    const refused = await issue();
    expect(refused).toMatchObject({ status: 409, code: 'hand-over-awaited' });
    expect(JSON.stringify(refused.json)).toContain('Ca 1: P.101');
    expect(await issued()).toBeUndefined();
    // Nor one by one, at the door of the room.
    const door = `${desk.exam}/sessions/afternoon/rooms/room-1/sittings/${desk.laterId}`;
    const one = () =>
      desk.call('ky-thuat', 'POST', `${door}/admission-code`, { reason: 'Mất phiếu' });
    expect((await one()).code).toBe('hand-over-awaited');
    const later = await desk.call('uoc', 'GET', `${desk.exam}/sessions/afternoon/hand-over`);
    expect(later.json).toMatchObject({ orderRequired: true, awaited: [{ roomId: 'room-1' }] });

    await desk.state('room-1', 'hung');
    await desk.receive('room-1');
    expect((await one()).status).toBe(200);
    expect((await issue()).code).not.toBe('hand-over-awaited');
    expect(await issued()).toBeDefined();
    expect((await desk.giveBack('room-1')).code).toBe('hand-over-relied-on');
    expect((await desk.call('thu-ky', 'PUT', order, { required: false })).code).toBe(
      'order-too-late',
    );
  });

  it('the chair lets it go ahead, with a reason in the audit', async () => {
    const desk = await handOverDesk(engine.table);
    await desk.call('thu-ky', 'PUT', `${desk.exam}/hand-over-order`, { required: true });
    const waiver = (sessionId: string, who = 'chair') =>
      desk.call(who, 'POST', `${desk.exam}/sessions/${sessionId}/hand-over-waiver`, {
        reason: 'Ca 1 chuyển địa điểm',
      });
    expect((await waiver('morning')).code).toBe('wrong-phase');
    expect((await waiver('afternoon')).status).toBe(200);
    await desk.call('thu-ky', 'POST', `${desk.exam}/sessions/afternoon/admission-codes`);
    const events = (await desk.exams.history(desk.sheet.examId)).map(({ event }) => event.type);
    expect(events).toContain('handOverWaived');
    expect(events).toContain('admissionCodesIssued');
  });
});
