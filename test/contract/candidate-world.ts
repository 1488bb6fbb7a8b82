import { randomBytes } from 'node:crypto';
import { examStream } from '../../functions/exam/exam-stream.ts';
import { gradeSitting } from '../../functions/grading/grade-sitting.ts';
import { lockdownGuard } from '../../functions/lockdown/lockdown-guard.ts';
import { candidateTokens } from '../../functions/platform/candidate-token.ts';
import { hmacSha256, sha256Hex } from '../../functions/platform/crypto.ts';
import { eventStreams } from '../../functions/platform/event-stream.ts';
import { makeApp } from '../../functions/platform/http/make-app.ts';
import { server } from '../../functions/platform/http/serve.ts';
import { keySigner } from '../../functions/platform/key-signer.ts';
import type { Log } from '../../functions/platform/log.ts';
import { putSealed } from '../../functions/platform/sealed-object.ts';
import type { Signer } from '../../functions/platform/signer.ts';
import type { Table } from '../../functions/platform/table.ts';
import { keyVault } from '../../functions/platform/vault.ts';
import { answersPurpose } from '../../functions/sitting/answer-keys.ts';
import { candidateAdmit } from '../../functions/sitting/candidate-admit.ts';
import { serveCandidateMessages } from '../../functions/sitting/message-routes.ts';
import { serveCandidate } from '../../functions/sitting/routes.ts';
import { sittingStore } from '../../functions/sitting/store.ts';
import { ruleSets } from '../../shared/exam/rule-sets/all.ts';
import type { PartOutcome } from '../../shared/grading/part-outcome.ts';
import type { Endpoint } from '../../shared/kernel/endpoint.ts';
import { problemDocument } from '../../shared/kernel/problem.ts';
import { drawBankOf } from '../../shared/paper/draw-bank.ts';
import { drawPaper } from '../../shared/paper/draw-paper.ts';
import type { Item } from '../../shared/question-bank/item.ts';
import { candidateContract } from '../../shared/sitting/candidate-contract.ts';
import { messageContract } from '../../shared/sitting/message-contract.ts';
import type { SessionSheet } from '../../shared/sitting/session-sheet.ts';
import type { Ticket } from '../../shared/sitting/ticket.ts';
import { choiceKey } from '../builders/choice-key.ts';
import { memoryObjects } from '../builders/memory-objects.ts';
import { receiptKey } from '../builders/receipt-key.ts';
import { testClock } from '../builders/test-clock.ts';
import { candidateBank } from './candidate-bank.ts';

export const minute = 60_000;
export const arrivalGraceMs = 3000;
export const deviceOf = (name: string) => sha256Hex(name).slice(0, 20);

let worlds = 0;

/** A sealed session of a real exam in one room, its candidate API, and a clock at 20 minutes before. */
export async function candidateWorld(
  table: Table,
  options: {
    candidates?: number;
    minutes?: number;
    clock?: SessionSheet['clock'];
    checkIn?: SessionSheet['checkIn'];
    immediateResult?: boolean;
    /** Sealed before there were answer files. */
    withoutAnswerSecret?: boolean;
    /** Questions of the bank beside the usual ones. */
    moreItems?: readonly Item[];
    /** How many questions a paper takes of the bank. */
    questions?: number;
    grade?: (sittingId: string) => Promise<PartOutcome | undefined>;
    signer?: Signer;
    /** What workstations must be. */
    lockdown?: SessionSheet['lockdown'];
  } = {},
) {
  const examId = `exam-${++worlds}`;
  const clock = testClock();
  const startsAt = clock.now() + 20 * minute;
  const minutes = options.minutes ?? 60;
  const logged: string[] = [];
  const log: Log = { write: (...line) => logged.push(JSON.stringify(line)) };
  const objects = memoryObjects();
  const vault = keyVault(randomBytes(32));
  const sittings = sittingStore(table, randomBytes(32));
  const exams = eventStreams({ table, clock }, examStream);
  const usual = candidateBank(examId);
  const { questions = 6 } = options;
  const bank = {
    ...usual,
    items: [...usual.items, ...(options.moreItems ?? [])],
    blueprint: {
      ...usual.blueprint,
      cells: usual.blueprint.cells.map((cell) => ({ ...cell, count: questions })),
    },
  };
  const partRef = { roundId: bank.roundId, partId: bank.partId };

  const ruleSet = ruleSets[0]!;
  const organisationId = 'city';
  await exams.create(examId, 'lan', {
    type: 'examCreated',
    examId,
    organisationId,
    name: 'Kỳ thi',
    ruleSet,
  });
  const session = { sessionId: 'morning', name: 'Ca 1', startsAt, roomIds: ['room-1'], ...partRef };
  const purpose = `sealed-bank:${examId}:${bank.partId}`;
  const sealed = await putSealed({ objects, vault }, `exams/${examId}/sealed`, purpose, bank, 6);
  await exams.change(examId, 'lan', () => ({ ok: true, value: { type: 'sessionSet', session } }));
  await exams.change(examId, 'lan', () => ({
    ok: true,
    value: {
      type: 'papersSealed',
      ...partRef,
      sealedBank: sealed,
      secretCommitment: sha256Hex(bank.secret),
      bankCommitment: sha256Hex('bank'),
      sittings: options.candidates ?? 1,
    },
  }));

  const tickets: Ticket[] = Array.from({ length: options.candidates ?? 1 }, (_, i) => ({
    sittingId: sha256Hex(`${examId}|${bank.partId}|candidate-${i}`).slice(0, 20),
    examId,
    sessionId: session.sessionId,
    partId: bank.partId,
    roomId: 'room-1',
    seat: i + 1,
    candidateId: `candidate-${i}`,
    candidateNumber: `W${worlds}C${String(i + 1).padStart(4, '0')}`,
    fullName: 'Nguyễn Thị Ướt',
    birthDate: '2001-12-31',
  }));
  const sessionKey = randomBytes(32);
  const sealedKey = await vault.seal(`session:${session.sessionId}`, sessionKey);
  const answerSecret = randomBytes(32);
  const sealedSecret = await vault.seal(answersPurpose(session.sessionId), answerSecret);
  const sheet: SessionSheet = {
    examId,
    sessionId: session.sessionId,
    ...partRef,
    organisationName: 'UBND thành phố',
    examName: 'Kỳ thi',
    sessionName: session.name,
    partTitle: bank.paperTitle,
    startsAt,
    minutes,
    questionCount: questions,
    passPercent: 50,
    clock: options.clock ?? 'shared',
    lateLimitMinutes: 10,
    ...(options.checkIn ? { checkIn: options.checkIn } : {}),
    immediateResult: options.immediateResult ?? true,
    nextStep: { vi: 'Chờ thông báo vòng 2.', en: 'Wait for round 2.' },
    rooms: [
      { roomId: 'room-1', name: 'P.101', seats: 40, sittingIds: tickets.map((t) => t.sittingId) },
    ],
    sealedSessionKey: Buffer.from(sealedKey).toString('base64'),
    ...(options.lockdown ? { lockdown: options.lockdown } : {}),
    ...(options.withoutAnswerSecret
      ? {}
      : { sealedAnswerSecret: Buffer.from(sealedSecret).toString('base64') }),
  };
  await sittings.open(sheet, tickets, startsAt + minutes * minute);
  const codeOf = (index: number) => `AB${worlds}DE${String(index).padStart(4, '0')}`;
  await sittings.setAdmissionCodes(tickets.map((t, i) => ({ ...t, code: codeOf(i) })));

  const tokens = candidateTokens(randomBytes(32));
  const grade = options.grade ?? gradeSitting({ sittings, exams, objects, vault });
  const signer = options.signer ?? keySigner([receiptKey()]);
  const app = makeApp(log, 1);
  const deps = {
    sittings,
    exams,
    objects,
    vault,
    signer,
    tokens,
    lockdown: lockdownGuard(randomBytes(32)),
    clock,
    log,
    grade,
    arrivalGraceMs,
  };
  // Where a test says that a client is; no header has a say.
  const client = { address: '127.0.0.1' };
  const serving = server(app, candidateAdmit({ tokens, clock }), () => client.address);
  serveCandidate(serving, deps);
  serveCandidateMessages(serving, deps);

  /** Calls an endpoint as a browser would; answers status, the JSON and, for a problem, its code. */
  async function call(endpoint: Endpoint, { token = '', body = undefined as unknown } = {}) {
    const response = await app.request(endpoint.path, {
      method: endpoint.method,
      headers: {
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const json = (await response.json()) as never;
    const code = response.ok ? undefined : problemDocument.parse(json).type.split(':').at(-1);
    return { status: response.status, json: json as Record<string, never>, code };
  }
  const signIn = (index = 0, device = 'pc-1', admissionCode = codeOf(index)) =>
    call(candidateContract.signIn, {
      body: {
        candidateNumber: tickets[index]!.candidateNumber,
        admissionCode,
        deviceId: deviceOf(device),
      },
    });

  return {
    ...deps,
    app,
    client,
    bank,
    sessionKey,
    call,
    codeOf,
    applied: new Map<string, number>(),
    logged,
    organisationId,
    sheet,
    startsAt,
    deadlineAt: startsAt + minutes * minute,
    tickets,
    signIn,
    sittingId: (index = 0) => tickets[index]!.sittingId,
    paperKey: (index = 0) =>
      Buffer.from(hmacSha256(sessionKey, `paper|${tickets[index]!.sittingId}`)).toString('base64'),
    /** Signs in, goes to the bell and starts; answers the token. */
    async begin(index = 0, device = 'pc-1'): Promise<string> {
      const token: string = (await signIn(index, device)).json.token!;
      if (clock.now() < startsAt) clock.set(startsAt);
      await call(candidateContract.start, { token });
      return token;
    },
    /** Fetches the messages, saying which were read. */
    read: (token: string, ...seen: number[]) =>
      call(messageContract.read, { token, body: { seen } }),
    help: (token: string, on = true) => call(messageContract.call, { token, body: { on } }),
    save: (token: string, firstSequence: number, ...events: unknown[]) =>
      call(candidateContract.save, { token, body: { firstSequence, events } }),
    submit: (token: string, lastSequence: number) =>
      call(candidateContract.submit, { token, body: { lastSequence } }),
    /** The right places of each question on a candidate's paper. */
    rightPlaces(index = 0): number[][] {
      const { candidateNumber } = tickets[index]!;
      return drawPaper({ bank: drawBankOf(bank), candidateNumber, hmac: hmacSha256 }).map(
        (question) => {
          const item = bank.items.find((each) => each.itemId === question.itemId);
          return choiceKey(item).map((optionId) => question.optionIds.indexOf(optionId));
        },
      );
    },
  };
}
export type CandidateWorld = Awaited<ReturnType<typeof candidateWorld>>;

export const choose = (question: number, ...options: number[]) => ({
  kind: 'choose' as const,
  question,
  at: question * 1000,
  options,
});
