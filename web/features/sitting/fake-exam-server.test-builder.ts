import { createCipheriv, randomBytes } from 'node:crypto';
import { type ProblemCode, toProblemDocument } from '../../../shared/kernel/problem.ts';
import type { PaperQuestion } from '../../../shared/paper/paper.ts';
import type { AnswerEvent } from '../../../shared/sitting/answer-event.ts';
import { answeredQuestions } from '../../../shared/sitting/answered-questions.ts';
import { candidateContract } from '../../../shared/sitting/candidate-contract.ts';
import type { CandidateMessage } from '../../../shared/sitting/candidate-message.ts';
import { foldJournal } from '../../../shared/sitting/fold-journal.ts';
import { messageContract } from '../../../shared/sitting/message-contract.ts';
import type { SittingState } from '../../../shared/sitting/sitting-state.ts';
import type { Submission } from '../../../shared/sitting/submission.ts';
import type { Api } from '../../platform/api-client.ts';
import { unreachable } from '../../platform/client-problem.ts';

export const startsAt = 1_800_000_060_000;
export const minute = 60_000;

const plainQuestions = [1, 2, 3].map((number) => ({
  number,
  stem: `Câu ${number}`,
  kind: 'single' as const,
  options: [{ text: 'A' }, { text: 'B' }],
}));

/** A server of one sitting, with its clock run by hand; it can be cut off or forget who is signed in. */
export function fakeExamServer(questions: readonly PaperQuestion[] = plainQuestions) {
  const key = randomBytes(32);
  const paper = {
    version: 1,
    title: 'Kiến thức chung',
    questions,
  };
  const answersKey = randomBytes(32);
  const claims = JSON.stringify({ sittingId: 'sitting-1', epoch: 1 });
  const token = `h.${Buffer.from(claims).toString('base64url')}.s`;
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const text = Buffer.concat([cipher.update(JSON.stringify(paper)), cipher.final()]);
  const sealed = new Uint8Array(Buffer.concat([nonce, text, cipher.getAuthTag()]));

  const room = {
    time: startsAt - minute,
    deadlineAt: startsAt + 60 * minute,
    state: 'waiting' as SittingState,
    stoppedSince: undefined as number | undefined,
    events: [] as AnswerEvent[],
    cut: false,
    signedOut: false,
    /** The sitting goes on at another workstation. */
    elsewhere: false,
    /** Refused batches, as the real server keeps them. */
    evidence: [] as AnswerEvent[][],
    requests: 0,
    /** Whether the keeper of the signing key answers. */
    signs: true,
    receiptsAsked: 0,
    submission: undefined as Submission | undefined,
    /** What the staff have told this candidate, and the number of the room's last message. */
    told: [] as CandidateMessage[],
    board: 0,
    boardsAsked: 0,
    delivered: 0,
    seen: [] as number[],
    helpSince: undefined as number | undefined,
  };
  const latest = () => room.told.at(-1)?.number ?? 0;
  const news = () => ({
    now: room.time,
    deadlineAt: room.deadlineAt,
    state: room.state,
    ...(room.stoppedSince === undefined ? {} : { stoppedSince: room.stoppedSince }),
    acknowledged: room.events.length,
    ...(latest() > 0 ? { messages: latest() } : {}),
  });
  const sitting = () => ({
    candidateNumber: 'CC0001',
    fullName: 'Trần Văn An',
    birthDate: '1999-01-02',
    organisationName: 'Thành phố',
    examName: 'Kỳ thi',
    partTitle: 'Kiến thức chung',
    roomName: 'Phòng 1',
    seat: 1,
    questionCount: questions.length,
    minutes: 60,
    passPercent: 50,
    startsAt,
    deadlineAt: room.deadlineAt,
    state: room.state,
    immediateResult: false,
    board: { examId: 'exam-1', sessionId: 'morning', roomId: 'room-1' },
    nextStep: { vi: 'Chờ', en: 'Wait' },
  });
  const refuse = (code: ProblemCode) => ({ ok: false, problem: toProblemDocument({ code }) });
  const whole = () => ({
    sitting: sitting(),
    news: news(),
    answers: foldJournal(room.events),
    ...(room.submission ? { submission: room.submission } : {}),
    ...(room.helpSince === undefined ? {} : { helpSince: room.helpSince }),
  });
  function whyTooLate(): ProblemCode | undefined {
    if (room.submission) return 'already-submitted';
    if (room.stoppedSince !== undefined) return undefined;
    return room.time > room.deadlineAt + 10_000 ? 'deadline-passed' : undefined;
  }
  function answer(endpoint: unknown, body: unknown): unknown {
    if (room.cut) return { ok: false, problem: unreachable };
    if (endpoint === candidateContract.signIn) {
      room.signedOut = false;
      return { ok: true, value: { token, ...whole() } };
    }
    if (endpoint === messageContract.board)
      return { ok: true, value: { latest: Math.max(room.board, latest()) } };
    if (room.signedOut) return refuse('signed-out');
    if (endpoint === candidateContract.save) {
      const code = room.elsewhere ? 'sitting-held-elsewhere' : whyTooLate();
      if (code) room.evidence.push((body as { events: AnswerEvent[] }).events);
      if (code) return refuse(code);
    }
    if (room.elsewhere) return refuse('sitting-held-elsewhere');
    if (whyTooLate() === 'deadline-passed') room.state = 'timedOut';
    if (endpoint === candidateContract.resume) return { ok: true, value: whole() };
    if (endpoint === messageContract.read) {
      room.delivered = latest();
      room.seen = [...new Set([...room.seen, ...(body as { seen: number[] }).seen])];
      const { helpSince, seen } = room;
      const box = { now: room.time, messages: [...room.told], latest: latest(), seen: [...seen] };
      return { ok: true, value: { ...box, ...(helpSince === undefined ? {} : { helpSince }) } };
    }
    if (endpoint === messageContract.call) {
      room.helpSince = (body as { on: boolean }).on ? room.time : undefined;
      return { ok: true, value: { now: room.time, helpSince: room.helpSince } };
    }
    if (endpoint === candidateContract.paper)
      return { ok: true, value: { blob: new Blob([sealed]), fileName: 'paper' } };
    if (endpoint === candidateContract.start) {
      if (room.time < startsAt) return refuse('not-started');
      if (room.stoppedSince !== undefined) return refuse('sitting-paused');
      room.state = 'running';
      const [paperKey, answerKey] = [key, answersKey].map((each) => each.toString('base64'));
      return { ok: true, value: { paperKey, answerKey, news: news() } };
    }
    if (endpoint === candidateContract.save) {
      if (room.stoppedSince !== undefined) return refuse('sitting-paused');
      const { firstSequence, events } = body as { firstSequence: number; events: AnswerEvent[] };
      if (firstSequence > room.events.length + 1) return refuse('sequence-gap');
      room.events.push(...events.slice(room.events.length - firstSequence + 1));
      return { ok: true, value: news() };
    }
    if (endpoint === candidateContract.receipt) {
      room.receiptsAsked++;
      return room.signs ? { ok: true, value: { receipt: 'h.p.s' } } : refuse('unavailable');
    }
    if (room.stoppedSince !== undefined) return refuse('sitting-paused');
    if ((body as { lastSequence: number }).lastSequence > room.events.length)
      return refuse('sequence-gap');
    room.state = 'submitted';
    const answered = answeredQuestions(foldJournal(room.events), questions.length).length;
    room.submission = { state: 'submitted', submittedAt: room.time, answered, answersHash: 'h' };
    return { ok: true, value: room.submission };
  }
  const api = {
    async call(endpoint: unknown, input?: { body?: unknown }) {
      if (endpoint === messageContract.board) room.boardsAsked++;
      else room.requests++;
      return answer(endpoint, input?.body);
    },
  } as unknown as Api;

  return { room, api, answersKey };
}
