import type { Exam } from '../../shared/exam/exam.ts';
import type { ExamEvent } from '../../shared/exam/exam-event.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { messageContract } from '../../shared/proctoring/message-contract.ts';
import type { Exams } from '../exam/exam-stream.ts';
import type { Server } from '../platform/http/serve.ts';
import type { StaffCaller } from '../platform/http/staff-caller.ts';
import type { Sittings } from '../sitting/sittings.ts';
import type { LedgerPlace } from './rules/ledger-place.ts';
import { messagesOfSession } from './rules/messages-of-session.ts';
import { sendMessage } from './rules/send-message.ts';
import { withdrawMessage } from './rules/withdraw-message.ts';

export interface MessageDeps {
  readonly exams: Pick<Exams, 'change' | 'load'>;
  readonly sittings: Pick<Sittings, 'sheet' | 'applyMessages' | 'heads' | 'attend'>;
}

/** Serves messages to candidates: first the message is written, then every sitting is told of it. */
export function serveMessages(server: Server<StaffCaller>, deps: MessageDeps): void {
  const { exams, sittings } = deps;

  async function roomPlace(params: { examId: string; sessionId: string; roomId: string }) {
    const { examId, sessionId, roomId } = params;
    const sheet = await sittings.sheet(examId, sessionId);
    const room = sheet?.rooms.find((each) => each.roomId === roomId);
    return room && ({ kind: 'room', sessionId, room } as const);
  }

  async function write(
    examId: string,
    by: string,
    messageId: string,
    decide: (exam: Exam) => Result<ExamEvent | null>,
  ): Promise<Result<{ sittings: number }>> {
    const exam = await exams.change(examId, by, decide);
    if (!exam.ok) return exam;
    let told = 0;
    for (const { sessionId, messages, closed } of exam.value.sessions) {
      const here = messages?.some((each) => each.messageId === messageId);
      const sheet = here && !closed && (await sittings.sheet(examId, sessionId));
      if (sheet) told += await sittings.applyMessages(sheet, messages ?? []);
    }
    return ok({ sittings: told });
  }

  const send = (
    by: string,
    { examId, messageId }: { examId: string; messageId: string },
    place: LedgerPlace,
    what: { text: string; sittingId?: string | undefined },
  ) => write(examId, by, messageId, (exam) => sendMessage(exam, place, { messageId, ...what }));

  const withdraw = (
    by: string,
    { examId, messageId }: { examId: string; messageId: string },
    place: Exclude<LedgerPlace, { kind: 'exam' }>,
    reason: string,
  ) => write(examId, by, messageId, (exam) => withdrawMessage(exam, place, { messageId, reason }));

  server.on(messageContract.sendInRoom, async ({ caller, params, body }) => {
    const place = await roomPlace(params);
    return place ? send(caller.subject, params, place, body) : fail('not-found');
  });
  server.on(messageContract.sendInSession, ({ caller, params, body }) =>
    send(caller.subject, params, { kind: 'session', sessionId: params.sessionId }, body),
  );
  server.on(messageContract.sendInExam, ({ caller, params, body }) =>
    send(caller.subject, params, { kind: 'exam' }, body),
  );

  server.on(messageContract.withdrawInRoom, async ({ caller, params, body }) => {
    const place = await roomPlace(params);
    return place ? withdraw(caller.subject, params, place, body.reason) : fail('not-found');
  });
  server.on(messageContract.withdrawInSession, ({ caller, params, body }) => {
    const place = { kind: 'session', sessionId: params.sessionId } as const;
    return withdraw(caller.subject, params, place, body.reason);
  });

  server.on(messageContract.ofSession, async ({ params: { examId, sessionId } }) => {
    const exam = await exams.load(examId);
    const session = exam?.sessions.find((each) => each.sessionId === sessionId);
    if (!session) return fail('not-found');
    const messages = session.messages ?? [];
    const sheet = messages.length > 0 && (await sittings.sheet(examId, sessionId));
    if (!sheet) return ok({ messages: [] });
    const heads = await sittings.heads(sheet.rooms.flatMap((room) => room.sittingIds));
    return ok({ messages: messagesOfSession(messages, sheet, heads) });
  });

  server.on(messageContract.attend, async ({ caller, params, body: { calledAt } }) => {
    const { examId, sessionId, sittingId } = params;
    const place = await roomPlace(params);
    if (!place?.room.sittingIds.includes(sittingId)) return fail('not-found');
    const [sitting] = await sittings.heads([sittingId]);
    // Attended to by somebody else meanwhile, or taken back by the candidate.
    if (sitting?.helpSince !== calledAt) return ok({ attended: false });
    const written = await exams.change(examId, caller.subject, () =>
      ok({ type: 'helpAttended', sessionId, sittingId, calledAt }),
    );
    if (!written.ok) return written;
    return ok({ attended: await sittings.attend(sittingId, calledAt) });
  });
}
