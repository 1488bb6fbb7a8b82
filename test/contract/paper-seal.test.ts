import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSealPapers } from '../../functions/paper/seal-papers.ts';
import { decryptAesGcm, sha256Hex } from '../../functions/platform/crypto.ts';
import { openSealed } from '../../functions/platform/sealed-object.ts';
import { serverHashing } from '../../functions/proof/server-hashing.ts';
import type { Job } from '../../shared/kernel/job.ts';
import { drawBankOf } from '../../shared/paper/draw-bank.ts';
import { drawPaper } from '../../shared/paper/draw-paper.ts';
import { type Paper, paper } from '../../shared/paper/paper.ts';
import { type SealedBank, sealedBank } from '../../shared/paper/sealed-bank.ts';
import { toPaper } from '../../shared/paper/to-paper.ts';
import { merkleRoot } from '../../shared/proof/merkle-root.ts';
import { sealedLeaves } from '../../shared/proof/sealed-leaves.ts';
import { sessionSheet } from '../../shared/sitting/session-sheet.ts';
import type { Ticket } from '../../shared/sitting/ticket.ts';
import { approvedBank } from './bank-world.ts';
import { blueprintOf, newExam, partId, seatCandidates, write } from './paper-exam.ts';
import { type PaperWorld, paperWorld } from './paper-world.ts';

const hmac = (key: Uint8Array, message: string) =>
  createHmac('sha256', key).update(message).digest();
const order = (examId: string, jobId = 'job-1') => ({
  jobId,
  kind: 'sealPapers' as const,
  by: 'thu-ky',
  target: examId,
  part: partId,
});
const progress = async () => {};

let world: PaperWorld;
let bankId: string;
beforeAll(async () => {
  world = await paperWorld();
  bankId = await approvedBank(world, 180);
});
afterAll(() => world.stop());

/** An exam with so many seated candidates and a blueprint, ready to be sealed. */
async function readyExam(examId: string, candidates: number) {
  await newExam(world, examId);
  await seatCandidates(world, examId, candidates);
  const path = `/api/staff/exams/${examId}/parts/${partId}/blueprint`;
  await world.call('thu-ky', 'PUT', path, blueprintOf(bankId));
  world.opened.length = 0;
}

async function seal(examId: string): Promise<Job> {
  const path = `/api/staff/exams/${examId}/parts/${partId}/seal`;
  const { json } = await world.call('thu-ky', 'POST', path);
  const job = await world.jobs.read(json.jobId);
  if (!job) throw new Error(JSON.stringify(json));
  return job;
}

const sealOf = async (examId: string) =>
  (await world.exams.load(examId))?.parts.find((part) => part.partId === partId)?.seal;

async function sealedBankOf(examId: string): Promise<SealedBank> {
  const pointer = (await sealOf(examId))!.sealedBank;
  return openSealed(world, pointer, `sealed-bank:${examId}:${partId}`, sealedBank);
}

/** The paper as the candidate's browser opens it, with the key the sheet gives. */
async function paperOf(ticket: Ticket): Promise<Paper> {
  const { sheet } = world.opened.findLast((each) => each.tickets.includes(ticket))!;
  const sealed = Buffer.from(sheet.sealedSessionKey, 'base64');
  const sessionKey = await world.vault.open(`session:${sheet.sessionId}`, sealed);
  const key = hmac(sessionKey, `paper|${ticket.sittingId}`);
  const bytes = await world.objects.get(`papers/${ticket.sittingId}`);
  return paper.parse(JSON.parse(Buffer.from(decryptAesGcm(key, bytes!)).toString()));
}

describe('sealed papers', () => {
  beforeAll(async () => {
    await readyExam('exam-1', 90);
    expect((await seal('exam-1')).state).toBe('done');
  });

  test('open with the key of their session, and are what the draw says', async () => {
    const bank = await sealedBankOf('exam-1');
    const tickets = world.opened.flatMap((each) => each.tickets);
    expect(tickets).toHaveLength(90);
    for (const ticket of tickets.filter((_, i) => i % 10 === 0)) {
      const { candidateNumber } = ticket;
      const drawn = drawPaper({ bank: drawBankOf(bank), candidateNumber, hmac });
      expect(await paperOf(ticket)).toEqual(toPaper(bank, drawn));
    }
    const papers = await Promise.all(tickets.map(paperOf));
    expect(new Set(papers.map((each) => JSON.stringify(each))).size).toBe(90);
    expect(papers.every((each) => each.questions.length === 60)).toBe(true);
  });

  test("stay shut to another candidate's key", async () => {
    const [one, two] = world.opened[0]!.tickets;
    const { sheet } = world.opened[0]!;
    const sealed = Buffer.from(sheet.sealedSessionKey, 'base64');
    const sessionKey = await world.vault.open(`session:${sheet.sessionId}`, sealed);
    const bytes = await world.objects.get(`papers/${one!.sittingId}`);
    expect(() => decryptAesGcm(hmac(sessionKey, `paper|${two!.sittingId}`), bytes!)).toThrow();
    await expect(world.vault.open('session:session-2', sealed)).rejects.toThrow();
  });

  test('leave no question, key or secret readable in any object of the exam', async () => {
    const keys = world.objects.keys().filter((key) => /^(papers|exams\/exam-1\/sealed)/.test(key));
    // 90 papers, the bank, the record of papers, the list of leaves.
    expect(keys.length).toBe(93);
    for (const key of keys) {
      const text = Buffer.from((await world.objects.get(key))!).toString('latin1');
      expect(text).not.toContain(Buffer.from('Nội dung').toString('latin1'));
    }
  });

  test('are committed to: the published hashes fit the bank and secret revealed later', async () => {
    const bank = await sealedBankOf('exam-1');
    expect(await sealOf('exam-1')).toMatchObject({
      secretCommitment: sha256Hex(bank.secret),
      bankCommitment: merkleRoot(
        sha256Hex,
        sealedLeaves(serverHashing, bank).map(({ leaf }) => leaf),
      ),
      sittings: 90,
      by: 'thu-ky',
    });
    expect(bank.items).toHaveLength(180);
  });

  test('come with a sheet for each session: rooms, times, limits and what comes next', async () => {
    const [first, second] = world.opened;
    expect(world.opened).toHaveLength(2);
    expect(sessionSheet.parse(first?.sheet)).toMatchObject({
      sessionId: 'session-1',
      organisationName: 'Ủy ban nhân dân thành phố',
      examName: 'Kỳ tuyển dụng 2026',
      sessionName: 'Ca 1',
      partTitle: 'Kiến thức chung',
      minutes: 60,
      questionCount: 60,
      passPercent: 50,
      clock: 'shared',
      lateLimitMinutes: 10,
      immediateResult: true,
    });
    expect(first?.sheet.nextStep.vi).toContain('Vòng 2');
    expect(first?.sheet.rooms.map((room) => room.sittingIds.length)).toEqual([30, 30]);
    expect(second?.sheet.rooms.map((room) => room.sittingIds.length)).toEqual([30, 0]);
    expect(first?.deadlineAt).toBe(first!.sheet.startsAt + 3_600_000);
    const seats = first?.tickets.filter((ticket) => ticket.roomId === 'room-1');
    expect(first?.sheet.rooms[0]?.sittingIds).toEqual(seats?.map((ticket) => ticket.sittingId));
    expect(first?.tickets[0]).toMatchObject({
      candidateNumber: 'CC0001',
      fullName: 'Nguyễn Văn 1',
      birthDate: '2001-02-03',
      seat: 1,
    });
  });

  test('are sealed once: a second sealing is refused and changes no paper', async () => {
    const [ticket] = world.opened[0]!.tickets;
    const before = await world.objects.get(`papers/${ticket!.sittingId}`);
    const again = await world.sealPapers(order('exam-1'), progress);
    expect(again.ok ? 'sealed' : again.problem.code).toBe('already-sealed');
    expect(await world.objects.get(`papers/${ticket!.sittingId}`)).toEqual(before);
  });
});

describe('sealing that goes wrong', () => {
  test('a run that broke off is repeated, and every paper fits the last one', async () => {
    await readyExam('exam-2', 40);
    let writes = 0;
    const breaking = makeSealPapers({
      ...world.sealDeps,
      objects: {
        get: world.objects.get,
        async put(key, bytes) {
          if (key.startsWith('papers/') && ++writes > 25) throw new Error('the power went');
          await world.objects.put(key, bytes);
        },
      },
    });
    await expect(breaking(order('exam-2'), progress)).rejects.toThrow('the power went');
    expect(await sealOf('exam-2')).toBeUndefined();
    expect(world.opened).toEqual([]);

    expect((await seal('exam-2')).state).toBe('done');
    const bank = await sealedBankOf('exam-2');
    for (const ticket of world.opened.flatMap((each) => each.tickets)) {
      const { candidateNumber } = ticket;
      const drawn = drawPaper({ bank: drawBankOf(bank), candidateNumber, hmac });
      expect(await paperOf(ticket)).toEqual(toPaper(bank, drawn));
    }
  });

  test('two at once: one seals, the other writes nothing', async () => {
    await readyExam('exam-3', 40);
    const ended = await Promise.all([
      world.sealPapers(order('exam-3', 'job-a'), progress),
      world.sealPapers(order('exam-3', 'job-b'), progress),
    ]);
    expect(ended.map((each) => (each.ok ? 'done' : each.problem.code)).sort()).toEqual([
      'conflict',
      'done',
    ]);
    const bank = await sealedBankOf('exam-3');
    const [ticket] = world.opened[0]!.tickets;
    const drawn = drawPaper({
      bank: drawBankOf(bank),
      candidateNumber: ticket!.candidateNumber,
      hmac,
    });
    expect(await paperOf(ticket!)).toEqual(toPaper(bank, drawn));
  });

  test('a sealing that died holds nobody up for more than a minute', async () => {
    await readyExam('exam-4', 4);
    const place = { pk: `SEALING#exam-4#${partId}`, sk: 'LOCK' };
    await world.table.put({ ...place, holder: 'dead', validUntil: world.clock.now() + 60_000 });
    expect((await seal('exam-4')).state).toBe('failed');
    world.clock.advance(60_001);
    expect((await seal('exam-4')).state).toBe('done');
  });

  test('an exam changed meanwhile is not sealed with papers that no longer fit', async () => {
    await readyExam('exam-5', 4);
    const changing = makeSealPapers({
      ...world.sealDeps,
      async organisationName() {
        await write(world, 'exam-5', { type: 'examRenamed', name: 'Tên khác' });
        return 'Ủy ban nhân dân thành phố';
      },
    });
    const ended = await changing(order('exam-5'), progress);
    expect(ended.ok ? 'done' : ended.problem.code).toBe('conflict');
    expect(await sealOf('exam-5')).toBeUndefined();
  });

  test('a session that has begun cannot be sealed any more', async () => {
    await readyExam('exam-6', 4);
    world.clock.advance(1_800_000);
    const path = `/api/staff/exams/exam-6/parts/${partId}/seal`;
    const { json } = await world.call('thu-ky', 'POST', path);
    expect(json.findings).toMatchObject([{ vi: expect.stringContaining('Ca 1') }]);
  });
});

test('progress is told every hundred papers, to the last one', async () => {
  await readyExam('exam-7', 230);
  const told: string[] = [];
  await world.sealPapers(order('exam-7'), async (step, done, total) => {
    if (step.en.startsWith('Drawing')) told.push(`${done}/${total}`);
  });
  // The first session seats 60, the second the rest.
  expect(told).toEqual(['60/230', '160/230', '230/230']);
});
