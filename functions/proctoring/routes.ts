import type { Exam } from '../../shared/exam/exam.ts';
import { fail, ok } from '../../shared/kernel/result.ts';
import { may } from '../../shared/organisation/may.ts';
import { roomContract } from '../../shared/proctoring/room-contract.ts';
import { deadlineOf } from '../../shared/sitting/deadline-of.ts';
import type { Clock } from '../platform/clock.ts';
import type { Server } from '../platform/http/serve.ts';
import type { StaffCaller } from '../platform/http/staff-caller.ts';
import type { EvidenceStore } from '../sitting/evidence-store.ts';
import type { SessionIndex } from '../sitting/session-index.ts';
import { settledSitting } from '../sitting/settled-sitting.ts';
import type { Sittings } from '../sitting/sittings.ts';
import { decidingBarOf } from './rules/deciding-bar.ts';
import { expectedEnd } from './rules/expected-end.ts';
import { ledgerInRoom } from './rules/ledger-in-room.ts';
import { lockdownInRoom } from './rules/lockdown-in-room.ts';
import { messagesInRoom } from './rules/messages-in-room.ts';
import { openPauses } from './rules/open-pauses.ts';
import { refusedBatches } from './rules/refused-batches.ts';
import { watchableRooms } from './rules/watchable-rooms.ts';
import { watchedSitting } from './rules/watched-sitting.ts';
import { submissionListPdf } from './submission-list.ts';
import { type SubmissionListDeps, submissionListOf } from './submission-list-of.ts';

export interface RoomDeps extends Pick<SubmissionListDeps, 'grade' | 'log'> {
  readonly sittings: Sittings &
    Pick<SessionIndex, 'openSessions' | 'closedSessions'> &
    Pick<EvidenceStore, 'evidence'>;
  readonly exams: { load(examId: string): Promise<Exam | undefined> };
  readonly clock: Clock;
}

/** How long a closed session stays in the list of rooms to choose from. */
const recentMs = 2 * 24 * 60 * 60_000;

/** Serves the rooms: which ones a person may watch, one room live, a move to another workstation. */
export function serveRooms(server: Server<StaffCaller>, deps: RoomDeps): void {
  const { sittings, exams, clock } = deps;

  /** The session's sheet and the room in it, where both exist. */
  async function roomOf(params: { examId: string; sessionId: string; roomId: string }) {
    const sheet = await sittings.sheet(params.examId, params.sessionId);
    const room = sheet?.rooms.find((each) => each.roomId === params.roomId);
    return sheet && room ? { sheet, room } : undefined;
  }

  server.on(roomContract.mine, async ({ caller }) => {
    const { appointments, directory } = caller;
    const listed = [
      ...(await sittings.openSessions()),
      ...(await sittings.closedSessions(clock.now() - recentMs)),
    ];
    const bySession = new Map(listed.map((ref) => [`${ref.examId}#${ref.sessionId}`, ref]));
    const rooms = [];
    for (const { examId, sessionId } of bySession.values()) {
      const exam = await exams.load(examId);
      if (!exam) continue;
      const { organisationId } = exam;
      const sheet = await sittings.sheet(examId, sessionId);
      if (!sheet) continue;
      const mayWatch = (roomId: string) =>
        may(appointments, directory.organisations, 'room.watch', {
          organisationId,
          examId,
          roomId,
        });
      const session = exam.sessions.find((each) => each.sessionId === sessionId);
      rooms.push(...watchableRooms(sheet, session?.ledger ?? [], clock.now(), mayWatch));
    }
    return ok({ rooms: rooms.sort((a, b) => a.startsAt - b.startsAt) });
  });

  server.on(roomContract.watch, async ({ params }) => {
    const found = await roomOf(params);
    if (!found) return fail('not-found');
    const { sheet, room } = found;
    const [tickets, heads] = await Promise.all([
      sittings.tickets(room.sittingIds),
      sittings.progress(room.sittingIds),
    ]);
    const exam = await exams.load(params.examId);
    const session = exam?.sessions.find((each) => each.sessionId === params.sessionId);
    const lockdown = lockdownInRoom(sheet, room.roomId, session?.waivers ?? []);
    const byId = new Map(heads.map((head) => [head.sittingId, head]));
    const rows = tickets.flatMap((ticket) => {
      const head = byId.get(ticket.sittingId);
      return head ? [watchedSitting(ticket, head, sheet.questionCount, lockdown)] : [];
    });
    const ledger = session?.ledger ?? [];
    const now = clock.now();
    const [paused] = openPauses(ledger, room.roomId);
    const ends = rows.map((row) => expectedEnd(row, sheet.startsAt, now));
    return ok({
      now,
      examName: sheet.examName,
      sessionName: sheet.sessionName,
      partTitle: sheet.partTitle,
      roomName: room.name,
      seats: room.seats,
      columns: exam?.rooms.find((each) => each.roomId === room.roomId)?.columns,
      startsAt: sheet.startsAt,
      endsAt: Math.max(deadlineOf(sheet), ...ends),
      ...(paused ? { stoppedSince: paused.since } : {}),
      questionCount: sheet.questionCount,
      ...(lockdown ? { lockdown } : {}),
      sittings: rows.sort((a, b) => a.seat - b.seat),
      ledger: ledgerInRoom(ledger, { roomId: room.roomId, tickets, sittings: heads }, sheet, now),
      messages: messagesInRoom(session?.messages ?? [], room.roomId, tickets, heads),
    });
  });

  server.on(roomContract.submissionList, async ({ params }) => {
    const found = await roomOf(params);
    if (!found) return fail('not-found');
    const list = await submissionListOf(deps, found.sheet, found.room, clock.now());
    return ok({ bytes: await submissionListPdf(list), fileName: 'danh-sach-nop-bai.pdf' });
  });

  server.on(roomContract.refused, async ({ params }) => {
    const found = await roomOf(params);
    if (!found?.room.sittingIds.includes(params.sittingId)) return fail('not-found');
    const [sitting] = await sittings.findMany([params.sittingId]);
    const exam = await exams.load(params.examId);
    if (!sitting || !exam) return fail('not-found');
    const load = async () => exam;
    const { evidence } = await settledSitting(sittings, sitting, params.sessionId, load);
    const bar = decidingBarOf(exam, params.sessionId);
    const batches = refusedBatches(evidence, sitting.startsAt);
    return ok({ batches, ...(bar ? { barredBy: bar } : {}) });
  });

  server.on(roomContract.release, async ({ caller, params, body }) => {
    const found = await roomOf(params);
    // A room's invigilator releases this room's candidates only, whatever id is sent.
    if (!found?.room.sittingIds.includes(params.sittingId)) return fail('not-found');
    const [ticket] = await sittings.tickets([params.sittingId]);
    if (!ticket) return fail('not-found');
    const now = clock.now();
    const released = await sittings.release(params.sittingId, caller.subject, body.reason, now);
    if (!released.ok) return released;
    const [sitting] = await sittings.progress([params.sittingId]);
    const asked = lockdownInRoom(found.sheet, params.roomId, []);
    return sitting
      ? ok(watchedSitting(ticket, sitting, found.sheet.questionCount, asked))
      : fail('not-found');
  });
}
